import { describe, expect, it } from 'vitest';
import { linkPath } from '../../../../../renderer/features/timeline/link-path.ts';

const numbersIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => +text);

describe('the line from a setting to the one in its place', () => {
  it('is straight and short where the two stand close in different rows', () => {
    expect(linkPath({ x: 10, y: 10 }, { x: 14, y: 31 }, null)).toBe('M10 17L14 24');
  });

  it('ends at the near side of the new shape where there is room', () => {
    const [endX, endY] = numbersIn(linkPath({ x: 10, y: 10 }, { x: 90, y: 31 }, null)).slice(-2);
    expect([endX, endY]).toEqual([81, 31]);
  });

  it('goes along the edge that it is told where something is in the way', () => {
    const path = linkPath({ x: 10, y: 10 }, { x: 90, y: 10 }, 0);
    expect(path).toContain('H84');
    expect(numbersIn(path).slice(-2)).toEqual([90, 1]);
  });
});
