import fc from 'fast-check';
import type { Bar, GapMark, Mark, ResetLink } from '../../../../shared/chronology/axis-items.ts';
import type { Chronology } from '../../../../shared/chronology/chronology.ts';
import type { Lane } from '../../../../shared/chronology/lanes.ts';
import { type AxisMs, axisMs } from '../../../../shared/time/axis-ms.ts';
import { addDays, type CivilDay } from '../../../../shared/time/civil-day.ts';

export const day = (text: string): CivilDay => text as CivilDay;
const START = day('2020-01-01');
const DAY_MS = 86_400_000;

/** Every letter is six pixels wide. */
export const measure = (text: string): number => text.length * 6;

export const lane = (id: string, kind: Lane['kind'] = 'proceeding'): Lane => ({
  id,
  kind,
  title: `Lane ${id}`,
  subtitle: '',
});

/** A mark on the n-th day from the start, at a minute of it. */
export function markOn(
  id: string,
  laneId: string,
  dayNumber: number,
  more: Partial<Mark> = {},
): Mark {
  const from = addDays(START, dayNumber);
  const at = axisMs(from);
  return {
    id,
    ref: { table: 'events', id },
    lane: laneId,
    kind: 'hearing',
    at,
    from: at,
    to: at,
    edge: 'exact',
    label: `Hearing number ${id} on the motion`,
    date: { kind: 'on', from, precision: 'day', asTyped: '' },
    struck: false,
    unverified: false,
    standing: 'undisputed',
    milestone: true,
    ...more,
  };
}

/** A bar from the n-th day, so many days long. */
export function barOn(
  id: string,
  laneId: string,
  band: Bar['band'],
  dayNumber: number,
  days: number,
): Bar {
  const from = axisMs(addDays(START, dayNumber));
  const to = (from + days * DAY_MS) as AxisMs;
  return {
    id,
    ref: { table: band === 'stint' ? 'stints' : 'events', id },
    lane: laneId,
    band,
    tone: band === 'stint' ? 'ice' : 'span',
    kind: null,
    from,
    to,
    solidFrom: from,
    solidTo: to,
    confirmedTo: null,
    running: false,
    outline: band === 'claim',
    label: `ICE, Place ${id}`,
    daysText: `${days} days`,
    standing: 'undisputed',
    milestone: true,
  };
}

export function chronologyOf(parts: {
  readonly lanes: readonly Lane[];
  readonly marks?: readonly Mark[];
  readonly bars?: readonly Bar[];
  readonly gaps?: readonly GapMark[];
  readonly links?: readonly ResetLink[];
}): Chronology {
  return {
    lanes: parts.lanes,
    marks: [...(parts.marks ?? [])].sort((a, b) => a.at - b.at),
    bars: parts.bars ?? [],
    gaps: parts.gaps ?? [],
    links: parts.links ?? [],
    rows: [],
    asOf: START,
    limit: START,
  };
}

const laneIds = ['stints', 'a', 'b', 'deadlines'];

/** Matters of any density: some empty, some with thousands of days crowded together. */
export const anyChronology: fc.Arbitrary<Chronology> = fc
  .record({
    span: fc.constantFrom(1, 30, 400, 4000),
    marks: fc.array(
      fc.record({
        lane: fc.constantFrom(...laneIds),
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        words: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 600, size: 'max' },
    ),
    custody: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        days: fc.integer({ min: 1, max: 90 }),
      }),
      { maxLength: 60, size: 'max' },
    ),
    spans: fc.array(
      fc.record({
        lane: fc.constantFrom('a', 'b'),
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        days: fc.integer({ min: 1, max: 200 }),
      }),
      { maxLength: 200, size: 'max' },
    ),
  })
  .map(({ span, marks, custody, spans }) =>
    chronologyOf({
      lanes: laneIds.map((id) => lane(id, id === 'stints' ? 'stints' : 'proceeding')),
      marks: marks.map((one, index) =>
        markOn(`m${index}`, one.lane, Math.floor(one.place * span), {
          label: Array.from({ length: one.words }, (_, word) => `word${word}`).join(' '),
        }),
      ),
      bars: [
        ...custody.map((one, index) =>
          barOn(
            `c${index}`,
            'stints',
            index % 3 === 0 ? 'claim' : 'stint',
            Math.floor(one.place * span),
            one.days,
          ),
        ),
        ...spans.map((one, index) =>
          barOn(`s${index}`, one.lane, 'span', Math.floor(one.place * span), one.days),
        ),
      ],
    }),
  );
