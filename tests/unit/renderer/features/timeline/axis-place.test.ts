import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  neighboursOf,
  pointsOf,
  presetOf,
} from '../../../../../renderer/features/timeline/axis-place.ts';
import { barOn, chronologyOf, lane, markOn } from '../../../shared/chronology/project-samples.ts';

const DAY = 86_400_000;
const at = (dayNumber: number) => markOn('', 'a', dayNumber).at as number;
const chronology = chronologyOf({
  lanes: [lane('a'), lane('stints', 'stints')],
  marks: [markOn('first', 'a', 0), markOn('last', 'a', 400)],
  bars: [
    barOn('stay', 'stints', 'stint', 100, 50),
    { ...barOn('now', 'stints', 'claim', 300, 60), running: true },
    { ...barOn('band', 'holders', 'holder', 200, 10), ref: null },
  ],
});
const points = pointsOf(chronology);
const window = (from: number, to: number) => ({ from: at(from), to: at(to) });
const standing = {
  window: window(0, 400),
  home: null,
  jumpedTo: null,
  selected: null,
  today: at(250),
  points,
} as const;

describe('the moments of a matter', () => {
  it('are its marks and the recorded ends of its bars', () => {
    expect(points).toEqual([0, 100, 150, 300, 400].map(at));
  });

  it('are named on both sides of a window that holds none', () => {
    expect(neighboursOf(points, window(160, 200))).toEqual({ earlier: at(150), later: at(300) });
    expect(neighboursOf(points, window(140, 200))).toBeNull();
    expect(neighboursOf(points, window(500, 600))).toEqual({ earlier: at(400), later: null });
  });
});

describe('the middle of a preset', () => {
  it('is where somebody went, while that is in view', () => {
    const went = { ...standing, jumpedTo: at(20), selected: { at: at(300), to: at(300) } };
    expect(anchorOf(went, DAY)).toBe(at(20));
    expect(anchorOf({ ...went, window: window(250, 400) }, DAY)).toBe(at(300));
  });

  it('is inside a long bar that is selected, as near to the middle as it can be', () => {
    const selected = { at: at(100), to: at(150) };
    expect(anchorOf({ ...standing, window: window(120, 180), selected }, DAY)).toBe(at(150));
    expect(anchorOf({ ...standing, window: window(90, 130), selected }, DAY)).toBe(at(110));
  });

  it('is today from home, if the matter reaches so far, else what is nearest to today', () => {
    expect(anchorOf({ ...standing, home: 'all' }, DAY)).toBe(at(250));
    expect(anchorOf({ ...standing, home: 'all', today: at(900) }, DAY)).toBe(at(400));
  });

  it('is the middle of a moved window where something is near, else what is nearest', () => {
    const moved = { ...standing, window: window(100, 220) };
    expect(anchorOf(moved, 30 * DAY)).toBe(at(160));
    expect(anchorOf(moved, 7 * DAY)).toBe(at(150));
  });

  it('is today where there is nothing', () => {
    expect(anchorOf({ ...standing, points: [] }, DAY)).toBe(at(250));
  });
});

it('a preset is pressed while the window is as long, home only until it is moved', () => {
  expect(presetOf(window(0, 7), null)).toBe('week');
  expect(presetOf(window(0, 8), null)).toBeNull();
  expect(presetOf(window(0, 7), 'custody')).toBe('custody');
});
