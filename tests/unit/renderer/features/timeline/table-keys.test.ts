import { describe, expect, test } from 'vitest';
import {
  keysBetween,
  placeForKey,
  type TablePlace,
} from '../../../../../renderer/features/timeline/table-keys.ts';

const size = { lines: 30, columns: 5 };
const go = (key: string, line: number, column = 2, ctrlKey = false): TablePlace | null =>
  placeForKey({ key, ctrlKey, metaKey: false }, { line, column }, size);

describe('keys in the table', () => {
  test('arrows go by one cell and stop at the edges', () => {
    expect(go('ArrowDown', 3)).toEqual({ line: 4, column: 2 });
    expect(go('ArrowDown', 29)).toEqual({ line: 29, column: 2 });
    expect(go('ArrowLeft', 3, 0)).toEqual({ line: 3, column: 0 });
    expect(go('ArrowRight', 3, 4)).toEqual({ line: 3, column: 4 });
  });

  test('above the first line stands the head, and the way down leads back', () => {
    expect(go('ArrowUp', 0)).toEqual({ line: -1, column: 2 });
    expect(go('ArrowUp', -1)).toEqual({ line: -1, column: 2 });
    expect(go('ArrowRight', -1)).toEqual({ line: -1, column: 3 });
    expect(go('ArrowDown', -1)).toEqual({ line: 0, column: 2 });
  });

  test('where the keys stand nowhere yet, down begins at the first line and up at the last', () => {
    expect(go('ArrowDown', -2)).toEqual({ line: 0, column: 2 });
    expect(go('ArrowUp', -2)).toEqual({ line: 29, column: 2 });
    expect(go('ArrowRight', -2)).toEqual({ line: 0, column: 3 });
  });

  test('Home and End go by lines, with Ctrl by columns; pages by twelve lines', () => {
    expect(go('Home', 9)).toEqual({ line: 0, column: 2 });
    expect(go('End', 9)).toEqual({ line: 29, column: 2 });
    expect(go('Home', 9, 2, true)).toEqual({ line: 9, column: 0 });
    expect(go('End', 9, 2, true)).toEqual({ line: 9, column: 4 });
    expect(go('PageDown', 9)).toEqual({ line: 21, column: 2 });
    expect(go('PageUp', 9)).toEqual({ line: 0, column: 2 });
  });

  test('other keys lead nowhere', () => {
    expect(go('x', 9)).toBeNull();
  });

  test('a stretch of lines is the same from either end', () => {
    const keys = ['a', 'b', 'c', 'd'];
    expect(keysBetween(keys, 1, 3)).toEqual(['b', 'c', 'd']);
    expect(keysBetween(keys, 3, 1)).toEqual(['b', 'c', 'd']);
  });
});
