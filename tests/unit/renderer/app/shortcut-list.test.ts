import { expect, test } from 'vitest';
import { shortcutList } from '../../../../renderer/app/shortcut-list.ts';
import { menuKeys, showKey, windowKeys } from '../../../../shared/menu-keys.ts';

test('The page of keys has every key of the menu', () => {
  const listed = shortcutList(false).map(({ keys }) => keys);
  const all = [...Object.values(menuKeys), ...Object.values(windowKeys)];
  for (const key of all) expect(listed).toContain(showKey(key, false));
});

test('On macOS it says Cmd and Option', () => {
  const listed = shortcutList(true).map(({ keys }) => keys);
  expect(listed).toContain('Cmd Shift M');
  expect(listed.filter((keys) => /Ctrl|Alt/.test(keys))).toEqual([]);
});
