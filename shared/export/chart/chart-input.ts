import type { Chronology } from '../../chronology/chronology.ts';
import { allDays, type DayRange } from '../../chronology/within-range.ts';
import type { DetailLevel } from '../detail-level.ts';
import type { ChartFit } from '../print-options.ts';
import type { Measure } from '../text.ts';
import type { Voice } from '../voice.ts';
import type { BandRules } from './band.ts';
import type { LabelContext } from './chart-labels.ts';
import { endsOfBars } from './ends-of-bars.ts';

/** What the chart is drawn from. */
export type ChartInput = {
  readonly chronology: Chronology;
  readonly fit: ChartFit;
  /** The only days that it shows; missing = all. */
  readonly range?: DayRange;
  /** Missing = every label in full. */
  readonly detail?: DetailLevel;
  readonly numberOf: LabelContext['numberOf'];
  readonly fateOf: LabelContext['fateOf'];
  /** Number of the flow's first page in the whole document. */
  readonly firstPage: number;
  readonly voice: Voice;
  /** It stands in one piece, with no table of all lines beside it. */
  readonly isAlone: boolean;
};

/** By what every stretch of a chart is laid out, on pages of a width. */
export function bandRules(width: number, input: ChartInput, measure: Measure): BandRules {
  const { chronology, numberOf, fateOf, voice } = input;
  const { marks, bars, gaps } = chronology;
  const filled = new Set([...marks, ...bars, ...gaps].map(({ lane }) => lane));
  const always = ['holders', 'stints', 'proceeding'];
  return {
    chronology,
    lanes: chronology.lanes.filter(({ id, kind }) => filled.has(id) || always.includes(kind)),
    emptyLanes: new Map(
      chronology.lanes
        .filter(({ id }) => !filled.has(id))
        .map(({ id }) => [id, voice.say('chart.emptyLane')]),
    ),
    width,
    labels: {
      measure,
      voice,
      numberOf,
      fateOf,
      isShort: input.detail === 'short',
      made: new Map(),
      endsOf: saysEnds(input) ? endsOfBars(chronology, voice) : null,
    },
    laidOut: new Map(),
    namesOnly: false,
    dropsEmpty: false,
    signs: { beyond: false, numbers: false },
  };
}

/** Where no other page shows the rest of a bar, or a page stands for itself. */
function saysEnds({ fit, range = allDays }: ChartInput): boolean {
  return fit === 'years' || range.from !== null || range.to !== null;
}
