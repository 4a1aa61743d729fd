import type { Counter, ExcludedSpan } from '../model/counter.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { type CountedAsOf, type CounterReading, readCounter } from './count-elapsed.ts';
import { rulesOfMark } from './rules-of-mark.ts';
import { sayElapsed, sayLeftOut, sayMark, sayRuler, sayStretch } from './say-counter.ts';

/** A counter in words. */
export type CounterLine = {
  readonly counter: Counter;
  readonly reading: CounterReading;
  /** "42 days"; "Unknown, because ...". */
  readonly elapsed: string;
  /** From when to when; empty where it is unknown. */
  readonly stretch: string;
  readonly leftOut: string;
  readonly exclusions: readonly { readonly span: ExcludedSpan; readonly says: string }[];
  readonly marks: readonly {
    readonly name: string;
    readonly says: string;
    /** Ids of the rules that have its period; may be empty. */
    readonly rules: readonly string[];
  }[];
};

/** Every counter of a matter that is not put away, in the order in which they were added. */
export function counterLines(view: MatterView, asOf: CountedAsOf): readonly CounterLine[] {
  return view.matter.counters
    .filter((counter) => !counter.archived)
    .map((counter) => counterLine(counter, view, asOf));
}

function counterLine(counter: Counter, view: MatterView, asOf: CountedAsOf): CounterLine {
  const reading = readCounter(counter, view, asOf);
  return {
    counter,
    reading,
    elapsed: sayElapsed(reading),
    stretch: sayStretch(reading),
    leftOut: sayLeftOut(reading),
    exclusions: counter.excluded.map((span) => ({ span, says: sayExcluded(span) })),
    marks: reading.marks.map((mark) => ({
      name: sayRuler(mark.ruler),
      says: sayMark(mark, reading),
      rules: rulesOfMark(view, counter, mark.ruler),
    })),
  };
}

function sayExcluded({ from, to, reason }: ExcludedSpan): string {
  const say = (date: ExcludedSpan['from']) => formatCaseDate(date, { style: 'table' });
  const end = to === null ? 'no end recorded' : `to ${say(to)}`;
  return `${say(from)} ${end}: ${reason}`;
}
