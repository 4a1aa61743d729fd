import { expect, test } from 'vitest';
import { selectedKeys, shownOf } from '../../../../shared/editing/selected-keys.ts';

const nothing = new Set<string>();

test('What is selected together is acted on in the order in which it is shown', () => {
  expect(selectedKeys(['a', 'b', 'c'], new Set(['c', 'a']), 'b')).toEqual(['a', 'c']);
});

test('What the filter hides is not selected', () => {
  const checked = new Set(['a', 'hidden']);
  expect(selectedKeys(['a', 'b'], checked, 'b')).toEqual(['a']);
  expect(shownOf(checked, ['a', 'b'])).toEqual(new Set(['a']));
});

test('The line under the keyboard counts where nothing shown is selected', () => {
  expect(selectedKeys(['a', 'b'], new Set(['hidden']), 'b')).toEqual(['b']);
  expect(selectedKeys(['a', 'b'], nothing, 'b')).toEqual(['b']);
  expect(selectedKeys(['a', 'b'], nothing, 'hidden')).toEqual([]);
  expect(selectedKeys(['a', 'b'], nothing, null)).toEqual([]);
});
