import type { Chronology } from '../../chronology/chronology.ts';
import { dayOfAxisMs } from '../../time/axis-ms.ts';
import { splitDay } from '../../time/civil-day.ts';
import type { Voice } from '../voice.ts';
import { type Band, type BandRules, layoutBand } from './band.ts';
import { holds, monthStart, type Span } from './span.ts';

/** A calendar year on its own axis, and the years right before it in which there is nothing to show. */
export type YearBand = { readonly band: Band; readonly quietBefore: readonly number[] };

/** A chart by calendar years. */
export type YearBands = {
  readonly years: readonly YearBand[];
  /** Years behind the last one that is drawn. */
  readonly quietAfter: readonly number[];
};

/**
 * Cuts time at the turns of years, each year whole, from the first to the last that a span touches. A
 * year without an event in which nobody held the client is named, not drawn.
 */
export function yearBands(span: Span, all: BandRules): YearBands {
  const rules = { ...all, dropsEmpty: true };
  const first = yearOf(span.from);
  const count = yearOf(span.to - 1) - first + 1;
  const years: YearBand[] = [];
  let quiet: number[] = [];
  for (const year of Array.from({ length: count }, (_, index) => first + index)) {
    const one = yearSpan(year);
    if (isQuiet(one, rules.chronology)) {
      quiet.push(year);
      continue;
    }
    years.push({ band: layoutBand(one, rules), quietBefore: quiet });
    quiet = [];
  }
  return { years, quietAfter: quiet };
}

/**
 * Says in which years there is nothing; empty where there are none.
 *
 * @param years one behind the other
 *
 * @example
 * sayQuietYears([2021, 2022], officeVoice) //=> '2021 to 2022: no event and no custody is recorded.'
 */
export function sayQuietYears(years: readonly number[], { words, say }: Voice): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const which = first === last ? String(first) : say('count.range', { from: first, to: last });
  // What a copy for others leaves out is recorded all the same.
  return words === 'record'
    ? `${which}: no event and no custody is recorded.`
    : say('chart.quietYears', { years: which });
}

function isQuiet(span: Span, { marks, bars, gaps }: Chronology): boolean {
  const reaches = (item: Span): boolean => item.from < span.to && item.to > span.from;
  return (
    !marks.some(({ at }) => holds(span, at)) &&
    !gaps.some(reaches) &&
    !bars.some((bar) => reaches(bar) && !saysNothing(bar, span))
  );
}

/** Nobody holds the client, all through and beyond. */
function saysNothing({ band, tone, from, to }: Chronology['bars'][number], span: Span): boolean {
  const isFree = band === 'holder' && (tone === 'no-record' || tone === 'released');
  const turns = holds(span, from) || (to > span.from && to < span.to);
  return isFree && !turns;
}

function yearOf(ms: number): number {
  return splitDay(dayOfAxisMs(ms)).year;
}

function yearSpan(year: number): Span {
  return { from: monthStart(year * 12), to: monthStart((year + 1) * 12) };
}
