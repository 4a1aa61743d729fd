import { describe, expect, test } from 'vitest';
import { commandOfKey, type KeyPress, menuKeys, windowKeys } from '../../../shared/menu-keys.ts';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part,
});

describe('A key press is the menu command that the menu shows for it', () => {
  test.each([
    ['e', { ctrlKey: true }, 'add-event'],
    ['j', { ctrlKey: true }, 'add-hearing'],
    ['J', { ctrlKey: true }, 'add-hearing'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['+', { ctrlKey: true, shiftKey: true }, 'zoom-in'],
    ['=', { ctrlKey: true }, 'zoom-in'],
    ['0', { ctrlKey: true }, 'zoom-fit'],
    ['F1', {}, 'show-shortcuts'],
  ] as const)('%s %o is %s', (key, part, command) => {
    expect(commandOfKey(press(key, part), false)).toBe(command);
  });

  test('Cmd takes the place of Ctrl on macOS, and Ctrl then means nothing', () => {
    expect(commandOfKey(press('e', { metaKey: true }), true)).toBe('add-event');
    expect(commandOfKey(press('e', { ctrlKey: true }), true)).toBeNull();
  });

  test.each([
    ['e', {}],
    ['e', { ctrlKey: true, altKey: true }],
    ['e', { ctrlKey: true, shiftKey: true }],
    ['q', { ctrlKey: true }],
  ] as const)('%s %o is no command', (key, part) => {
    expect(commandOfKey(press(key, part), false)).toBeNull();
  });

  test('No two commands share a key', () => {
    const keys = [...Object.values(menuKeys), ...Object.values(windowKeys)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('No two commands have the same key', () => {
  const keys = Object.values(menuKeys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
