import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineForKey } from '../../../../renderer/ui/line-for-key.ts';

// A heading, two lines, a heading, one line.
const lines = [1, 2, 4];

describe('lineForKey', () => {
  it.each([
    ['ArrowDown', 2, 4],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
    ['Home', 4, 1],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['PageUp', 4, 1],
  ])(
    '%s leads from row %i to row %i, over headings and no further than the ends',
    (key, at, to) => {
      expect(lineForKey(key, at, lines)).toBe(to);
    },
  );

  it('begins at the first line going down and at the last going up where none is current', () => {
    expect(lineForKey('ArrowDown', -1, lines)).toBe(1);
    expect(lineForKey('ArrowUp', -1, lines)).toBe(4);
  });

  it('goes a page of twelve lines', () => {
    const many = Array.from({ length: 40 }, (_, index) => index);
    expect(lineForKey('PageDown', 5, many)).toBe(17);
    expect(lineForKey('PageUp', 17, many)).toBe(5);
  });

  it('leads nowhere by other keys, and nowhere in a list without lines', () => {
    expect(lineForKey('a', 1, lines)).toBeNull();
    expect(lineForKey('Enter', 1, lines)).toBeNull();
    expect(lineForKey('ArrowDown', -1, [])).toBeNull();
    expect(lineForKey('End', -1, [])).toBeNull();
  });

  it('never leads to a heading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1 }).filter((rows) => rows.includes(true)),
        fc.nat(),
        fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'),
        (rows, from, key) => {
          const places = rows.flatMap((isLine, index) => (isLine ? [index] : []));
          const at = places[from % places.length] ?? -1;
          expect(places).toContain(lineForKey(key, at, places));
        },
      ),
    );
  });
});
