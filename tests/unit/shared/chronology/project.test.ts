import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronology } from '../../../../shared/chronology/chronology.ts';
import { indexChronology } from '../../../../shared/chronology/lane-index.ts';
import { screenMetrics } from '../../../../shared/chronology/lane-metrics.ts';
import { LEADER_INDENT } from '../../../../shared/chronology/project-custody.ts';
import { planLanes } from '../../../../shared/chronology/project-layout.ts';
import type { AxisScene, SceneItem } from '../../../../shared/chronology/project-scene.ts';
import { project } from '../../../../shared/chronology/project.ts';
import { anyChronology, barOn, chronologyOf, lane, markOn, measure } from './project-samples.ts';

const WIDTH = 1400;

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly id: string;
};

/** The part of the extent that a view shows, and the scene of it. */
const anyView = fc.record({
  chronology: anyChronology,
  middle: fc.double({ min: 0, max: 1, noNaN: true }),
  zoom: fc.double({ min: -1, max: 9, noNaN: true }),
});

function viewOf(chronology: Chronology, middle: number, zoom: number): AxisScene {
  const index = indexChronology(chronology);
  const { from, to } = index.extent;
  const half = ((to - from) * 1.1) / 2 ** zoom / 2;
  const center = from + middle * (to - from);
  return project(index, { from: center - half, to: center + half }, WIDTH, measure);
}

function labelBox(item: SceneItem, scene: AxisScene): Box | null {
  if (item.label === null) return null;
  const x = (ms: number) => (ms - scene.window.from) / scene.msPerPx;
  const { place, width, top } = item.label;
  const lane = scene.lanes.find((one) => one.id === item.lane);
  const y = (lane?.top ?? 0) + top;
  const box = (left: number): Box => ({ left, right: left + width, top: y, id: item.id });
  const { labelGap, shape } = screenMetrics;
  if (item.type === 'count') return box(x(item.at) - width / 2);
  if (item.type === 'gap') return box(x(item.from) + labelGap);
  if (item.type === 'mark')
    return place === 'left'
      ? box(x(item.at) - shape / 2 - labelGap - width)
      : box(x(item.at) + shape / 2 + labelGap);
  switch (place) {
    case 'inside':
      return box(x(item.labelFrom) + labelGap);
    case 'right':
      return box(x(item.to) + labelGap);
    case 'below':
      return box(x(item.from) + LEADER_INDENT);
    default:
      return box(x(item.to) - LEADER_INDENT - width);
  }
}

function shapeBox(item: SceneItem, scene: AxisScene): Box | null {
  if (item.type !== 'mark' && item.type !== 'count') return null;
  const half = item.type === 'mark' ? screenMetrics.shape / 2 : (item.label.width + 14) / 2;
  const x = (item.at - scene.window.from) / scene.msPerPx;
  const lane = scene.lanes.find((one) => one.id === item.lane);
  return { left: x - half, right: x + half, top: (lane?.top ?? 0) + item.top, id: item.id };
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  const tops = [...new Set(boxes.map((box) => box.top))];
  return tops.flatMap((top) => {
    const sorted = boxes.filter((box) => box.top === top).sort((a, b) => a.left - b.left);
    return sorted.slice(1).flatMap((box, index) => {
      const before = sorted[index];
      return before !== undefined && before.right > box.left + 0.01 && before.id !== box.id
        ? [`${before.id} ends at ${before.right}, ${box.id} begins at ${box.left}`]
        : [];
    });
  });
}

describe('the projection of a window', () => {
  it('never holds more than 200 things, as a rule no more than 150', () => {
    fc.assert(
      fc.property(anyView, ({ chronology, middle, zoom }) => {
        expect(viewOf(chronology, middle, zoom).items.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('draws every custody bar of the window', () => {
    fc.assert(
      fc.property(anyView, ({ chronology, middle, zoom }) => {
        const scene = viewOf(chronology, middle, zoom);
        const drawn = new Set(scene.items.map((item) => item.id));
        const { from, to } = scene.window;
        const missing = chronology.bars
          .filter((bar) => bar.band !== 'span' && bar.from <= to && bar.to >= from)
          .filter((bar) => !drawn.has(`bar:${bar.id}`));
        expect(missing).toEqual([]);
      }),
    );
  });

  it('draws or counts every mark and every span of the window, none twice', () => {
    fc.assert(
      fc.property(anyView, ({ chronology, middle, zoom }) => {
        const scene = viewOf(chronology, middle, zoom);
        const shown = scene.items.flatMap((item) => {
          if (item.type === 'mark') return [item.mark.id];
          if (item.type === 'bar') return [item.bar.id];
          return item.type === 'count' ? item.members().map((one) => one.id) : [];
        });
        expect(new Set(shown).size).toBe(shown.length);
        const { from, to } = scene.window;
        const missing = [
          ...chronology.marks.filter((mark) => mark.at >= from && mark.at <= to),
          ...chronology.bars.filter((bar) => bar.from >= from && bar.from <= to),
        ].filter((one) => !shown.includes(one.id));
        expect(missing.map((one) => one.id)).toEqual([]);
      }),
    );
  });

  it('lets no label touch another label, nor a mark', () => {
    fc.assert(
      fc.property(anyView, ({ chronology, middle, zoom }) => {
        const scene = viewOf(chronology, middle, zoom);
        const boxes = scene.items.flatMap((item) => [
          ...(item.type === 'count' ? [] : [labelBox(item, scene) ?? []].flat()),
          ...[shapeBox(item, scene) ?? []].flat(),
        ]);
        expect(overlaps(boxes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives everything the same row and label wherever a panned window stands', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -600, max: 600 }), (view, pixels) => {
        const index = indexChronology(view.chronology);
        const { from, to } = index.extent;
        const half = ((to - from) * 1.1) / 2 ** view.zoom / 2;
        const center = from + view.middle * (to - from);
        const shift = (pixels * 2 * half) / WIDTH;
        const lanes = planLanes(index, WIDTH, measure, screenMetrics);
        const [first, second] = [0, shift].map((by) =>
          project(index, { from: center - half + by, to: center + half + by }, WIDTH, measure, {
            lanes,
          }),
        );
        const before = new Map(first?.items.map((item) => [item.id, item]));
        const changed = second?.items.filter((item) => {
          const own = before.get(item.id);
          return (
            own !== undefined && (own.top !== item.top || own.label?.text !== item.label?.text)
          );
        });
        expect(changed).toEqual([]);
        expect(second?.lanes).toEqual(first?.lanes);
      }),
    );
  });

  it('keeps the heights of the lanes at every zoom', () => {
    const chronology = chronologyOf({
      lanes: [lane('a')],
      marks: Array.from({ length: 40 }, (_, n) => markOn(`m${n}`, 'a', n * 3)),
    });
    const heights = [-1, 0, 2, 5].map((zoom) => viewOf(chronology, 0.5, zoom).height);
    expect(new Set(heights).size).toBe(1);
  });

  it('shows a few marks of one day in rows of their own, and counts more than three', () => {
    const few = chronologyOf({
      lanes: [lane('a')],
      marks: [0, 0, 0].map((d, n) => markOn(`m${n}`, 'a', d)),
    });
    expect(viewOf(few, 0.5, 0).items.map((item) => [item.type, item.top])).toHaveLength(3);
    const many = chronologyOf({
      lanes: [lane('a')],
      marks: [0, 0, 0, 0, 30].map((d, n) => markOn(`m${n}`, 'a', d)),
    });
    const items = viewOf(many, 0.5, 0).items;
    expect(items.map((item) => item.type).sort()).toEqual(['count', 'mark']);
    expect(items.find((item) => item.type === 'count')?.label.text).toBe('4');
  });

  it('cuts labels between words only', () => {
    const marks = Array.from({ length: 9 }, (_, n) =>
      markOn(`m${n}`, 'a', n * 10, { label: 'Motion to suppress the statement' }),
    );
    const scene = viewOf(chronologyOf({ lanes: [lane('a')], marks }), 0.5, 0);
    const texts = new Set(scene.items.map((item) => item.label?.text ?? ''));
    for (const text of texts)
      expect([
        '',
        'Motion…',
        'Motion to…',
        'Motion to suppress…',
        'Motion to suppress the…',
        'Motion to suppress the statement',
      ]).toContain(text);
  });

  it('draws a link between two settings, also when one end is out of the window', () => {
    const chronology = chronologyOf({
      lanes: [lane('a')],
      marks: [
        markOn('old', 'a', 0, { struck: true }),
        markOn('new', 'a', 100),
        markOn('x', 'a', 400),
      ],
      links: [{ id: 'link:old', from: 'old', to: 'new' }],
    });
    const index = indexChronology(chronology);
    const { from } = index.extent;
    const scene = project(index, { from: from - 1e9, to: from + 2e9 }, WIDTH, measure);
    expect(scene.links).toHaveLength(1);
    expect(scene.items.map((item) => item.id)).toEqual(['mark:old']);
    const away = project(index, { from: from + 3e10, to: from + 4e10 }, WIDTH, measure);
    expect(away.links).toEqual([]);
  });

  it('draws a link however close its ends stand', () => {
    const chronology = chronologyOf({
      lanes: [lane('a')],
      marks: [
        markOn('old', 'a', 0, { struck: true }),
        markOn('new', 'a', 1),
        markOn('x', 'a', 400),
      ],
      links: [{ id: 'link:old', from: 'old', to: 'new' }],
    });
    expect(viewOf(chronology, 0.5, 0).links).toEqual([
      expect.objectContaining({ id: 'link:old', viaY: null }),
    ]);
  });

  it('leads a link between two rows where a mark of another event stands on its way', () => {
    const label = 'Hearing';
    const chronology = chronologyOf({
      lanes: [lane('a')],
      marks: [
        markOn('old', 'a', 0, { struck: true, label }),
        markOn('between', 'a', 60, { label }),
        markOn('new', 'a', 120, { label }),
        markOn('x', 'a', 400, { label }),
      ],
      links: [{ id: 'link:old', from: 'old', to: 'new' }],
    });
    const scene = viewOf(chronology, 0.5, 0);
    const [link] = scene.links;
    const rows = scene.items.map((item) => item.top + item.height / 2);
    expect(link?.viaY).not.toBeNull();
    for (const middle of rows)
      expect(Math.abs((link?.viaY ?? middle) - middle)).toBeGreaterThan(screenMetrics.shape / 2);
  });

  it('cuts a title without spaces anywhere, so that it says something', () => {
    const chronology = chronologyOf({
      lanes: [lane('a')],
      marks: [markOn('long', 'a', 0, { label: 'X'.repeat(1200) }), markOn('far', 'a', 400)],
    });
    const [item] = viewOf(chronology, 0.5, 0).items;
    expect(item?.label?.text).toMatch(/^X{20,}…$/);
  });

  it('draws many custody bars too short to be told apart as one', () => {
    const bars = Array.from({ length: 900 }, (_, n) => barOn(`c${n}`, 'stints', 'stint', n * 4, 3));
    const scene = viewOf(chronologyOf({ lanes: [lane('stints', 'stints')], bars }), 0.5, 0);
    expect(scene.items.length).toBeLessThanOrEqual(200);
    const held = scene.items.flatMap((item) =>
      item.type === 'bars' ? item.bars : item.type === 'bar' ? [item.bar] : [],
    );
    expect(held).toHaveLength(900);
  });

  it('shows an empty matter as its lanes', () => {
    const scene = viewOf(chronologyOf({ lanes: [lane('a'), lane('b')] }), 0.5, 0);
    expect(scene.items).toEqual([]);
    expect(scene.lanes).toHaveLength(2);
  });
});
