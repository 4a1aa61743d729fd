import type { Chronology } from '../../chronology/chronology.ts';
import type { Lane } from '../../chronology/lanes.ts';
import { axisMs } from '../../time/axis-ms.ts';
import { fonts, type Line, pitchOf } from '../text.ts';
import type { Voice } from '../voice.ts';
import { cleanText, wrapText } from '../wrap-text.ts';
import type { LabelContext } from './chart-labels.ts';
import type { LegendSigns } from './legend.ts';
import { itemsIn, type LaneItems } from './lane-items.ts';
import { type LaneLayout, layoutLane } from './lane-layout.ts';
import { partHeight, wholeLane } from './lane-part.ts';
import { hasEveryYear, type Scale, scaleOf, type Tick, ticksOf } from './scale.ts';
import { DAY_MS, holds, type Span } from './span.ts';

/** Column of lane names, at the left of every band. */
export const NAME_WIDTH = 116;
export const BAND_HEAD = { lineName: 12, ticks: 13.5 } as const;

/** A vertical line across all lanes, named with its day. */
export type DayLine = { readonly ms: number; readonly name: string };

/** A stretch of time with all lanes, laid out; not yet put on pages. */
export type Band = {
  readonly span: Span;
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  readonly dayLines: readonly DayLine[];
  readonly lanes: readonly LaneLayout[];
  /** Names the lanes that are left out because nothing stands in them here. */
  readonly note: readonly Line[];
};

/** What every band of a chart shares. */
export type BandRules = {
  readonly chronology: Chronology;
  readonly lanes: readonly Lane[];
  /** What a lane says in which nothing stands on the whole chart, by its id. */
  readonly emptyLanes: ReadonlyMap<string, string>;
  /** Width of names and plot together. */
  readonly width: number;
  readonly labels: Omit<LabelContext, 'maxWidth' | 'withYear'>;
  /** Lanes laid out so far: fitting tries the same lane of the same stretch many times. */
  readonly laidOut: Map<string, LaneLayout>;
  /** Lanes are named without court and docket, to save height. */
  readonly namesOnly: boolean;
  /** Leaves lanes out of a stretch in which nothing stands in them. */
  readonly dropsEmpty: boolean;
  /** What its key has to explain. */
  readonly signs: LegendSigns;
};

const noteFont = fonts.body;

/** Lays out a stretch of time; `maxRows` caps rows lane by lane where a chart must be smaller. */
export function layoutBand(
  span: Span,
  rules: BandRules,
  maxRows: (laneId: string) => number = () => Infinity,
): Band {
  const { chronology, lanes, width, labels } = rules;
  const scale = scaleOf(span, width - NAME_WIDTH);
  const laneRules = {
    ...labels,
    // Beside any mark, one side is wide enough for this.
    maxWidth: Math.min(348, scale.width * 0.47),
    withYear: !hasEveryYear(scale),
    nameWidth: NAME_WIDTH - 10,
    namesOnly: rules.namesOnly,
  };
  const items = itemsIn(chronology, lanes, span);
  const shown = rules.dropsEmpty ? items.filter((one) => isTop(one) || hasItems(one)) : items;
  const empty = items.filter((one) => !shown.includes(one)).map(({ lane }) => lane.title);
  return {
    span,
    scale,
    ticks: ticksOf(scale, labels.voice),
    dayLines: dayLinesOf(chronology, labels.voice).filter((line) => holds(span, line.ms)),
    lanes: shown.map((one) => {
      const most = maxRows(one.lane.id);
      const key = [span.from, span.to, one.lane.id, most, rules.namesOnly].join(' ');
      const layout =
        rules.laidOut.get(key) ?? layoutLane(one, scale, { ...laneRules, maxRows: most });
      rules.laidOut.set(key, layout);
      return layout;
    }),
    note: wrapText(noteOf(empty, labels.voice), noteFont, width, labels.measure),
  };
}

/** The same rules with the signs of a key that some bands use. */
export function withSignsOf(bands: readonly Band[], rules: BandRules): BandRules {
  const lanes = bands.flatMap((band) => band.lanes);
  return {
    ...rules,
    signs: {
      beyond: lanes.some(({ bars }) =>
        bars.some(({ fromBefore, toAfter }) => fromBefore || toAfter),
      ),
      numbers: lanes.some(({ anchors }) =>
        anchors.some(({ label }) => label !== null && label.says !== 'all'),
      ),
    },
  };
}

/** Names of lanes that say nothing must not take more room than the lanes themselves would. */
const MOST_NAMED = 6;

function noteOf(empty: readonly string[], { say }: Voice): string {
  if (empty.length === 0) return '';
  return empty.length <= MOST_NAMED
    ? say('chart.emptyLanes', { lanes: empty.map(cleanText).join('; ') })
    : say('chart.manyEmptyLanes', { count: empty.length });
}

/** Height of a band on one page. */
export function bandHeight(band: Band): number {
  const lanes = band.lanes.reduce((sum, lane) => sum + partHeight(wholeLane(lane)), 0);
  return headHeight(band) + lanes + noteHeight(band);
}

/** Height of the line that names the lanes left out. */
export function noteHeight({ note }: Pick<Band, 'note'>): number {
  return note.length === 0 ? 0 : note.length * pitchOf(noteFont) + 3;
}

/** Custody on top is what all else is read against. */
function isTop({ lane }: LaneItems): boolean {
  return lane.kind === 'holders';
}

function hasItems({ marks, bars, gaps }: LaneItems): boolean {
  return marks.length + bars.length + gaps.length > 0;
}

/** Height of the axis above the lanes. */
export function headHeight({ dayLines }: Pick<Band, 'dayLines'>): number {
  return BAND_HEAD.ticks + (dayLines.length > 0 ? BAND_HEAD.lineName : 0);
}

/**
 * Neighbours of different days that a scale pushes onto one place, as a share of all neighbours:
 * above a quarter the axis no longer tells when things were.
 */
export function crowding(band: Band): number {
  const pairs = band.lanes.flatMap((lane) => {
    const marks = [...lane.marks.values()].sort((a, b) => a.at - b.at);
    return marks.slice(1).flatMap((mark, index) => {
      const before = marks[index];
      if (before === undefined || mark.at - before.at < DAY_MS) return [];
      return [band.scale.x(mark.at) - band.scale.x(before.at) < 2.5];
    });
  });
  const squeezed = pairs.filter(Boolean).length;
  return squeezed <= 2 ? 0 : squeezed / pairs.length;
}

/**
 * The as-of day, or the day past which nothing is claimed where that is earlier. Their place is that
 * day's beginning, where running bars are cut.
 */
function dayLinesOf({ asOf, limit }: Chronology, { say, dayWithYear }: Voice): readonly DayLine[] {
  const line = (day: typeof asOf, key: 'chart.asOf' | 'chart.currentThrough'): DayLine => ({
    ms: axisMs(day),
    name: say(key, { day: dayWithYear(day) }),
  });
  return asOf === limit
    ? [line(asOf, 'chart.asOf')]
    : [line(limit, 'chart.currentThrough'), line(asOf, 'chart.asOf')];
}
