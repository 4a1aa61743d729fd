import { heldBackFrom } from '../model/held-back.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatPartialDay } from '../time/format-civil-day.ts';
import { authoritiesInFull } from './authorities-in-full.ts';
import type { CustodyDays, DayCount } from './day-count.ts';
import { type DayRange, isExact } from './day-range.ts';
import { nameFacility } from './facility-names.ts';
import type { CustodySpan } from './spans.ts';
import type { Stay } from './stays.ts';
import type { CustodySummary } from './summary.ts';

/** What a sentence rests on: one stint with what records it. */
export type StintSources = {
  /** As the summary counts them from 1. */
  readonly number: number;
  readonly span: CustodySpan;
  /** Those that may leave the office; empty where none is recorded. */
  readonly sources: readonly Source[];
};

/** Why the sentence does not form. `F` is a finding, as whoever asks has it. */
export type NotFormed<F> =
  | { readonly why: 'findings'; readonly findings: readonly F[] }
  /** A stint that is restricted or not to be disclosed would be told of. */
  | { readonly why: 'held-back'; readonly stintIds: readonly string[] }
  /** No day is counted for sure. */
  | { readonly why: 'no-days' };

/** The sentence, or why there is none. */
export type PetitionSentence<F> =
  | { readonly formed: true; readonly text: string; readonly sources: readonly StintSources[] }
  | ({ readonly formed: false } & NotFormed<F>);

/** Which of the two ways of counting a sentence uses; it names the one and never mixes them. */
export type Convention = keyof CustodyDays;

/**
 * The sentence of a petition on custody: as of when, how many days, by whom, where, as records known
 * to counsel show it. Every number is a least number; where an end is in doubt, the most stands beside
 * it. It does not form while a finding about custody is open, where a stint may not be disclosed, or
 * where no day is sure.
 *
 * @param open findings about custody that nobody settled or accepted
 *
 * @example
 * petitionSentence(view, summary, { convention: 'elapsed', open: [] })
 * //=> { formed: true, text: 'As of June 25, 2025, records known to counsel show at least 116 days …', … }
 */
export function petitionSentence<F>(
  view: MatterView,
  summary: CustodySummary,
  { convention, open }: { readonly convention: Convention; readonly open: readonly F[] },
): PetitionSentence<F> {
  if (open.length > 0) return { formed: false, why: 'findings', findings: open };
  const heldBack = heldBackFrom(view, 'filing');
  const stintIds = [
    ...summary.spans.map(({ stint }) => stint),
    ...summary.notCounted.map(({ stint }) => stint),
  ].flatMap((stint) => (heldBack('stints', stint) === null ? [] : [stint.id]));
  if (stintIds.length > 0) return { formed: false, why: 'held-back', stintIds };
  if (summary.total[convention].min === 0) return { formed: false, why: 'no-days' };
  return {
    formed: true,
    text: `${[
      `As of ${long(summary.limit)}, records known to counsel show ${days(summary.total[convention])} in custody, ${conventionWords[convention]}, ${periods(summary.stays)}`,
      holders(summary, convention),
      facilities(summary),
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
    sources: summary.spans.map((span, index) => ({
      number: index + 1,
      span,
      sources: span.stint.sources.filter(({ restricted = [] }) => restricted.length === 0),
    })),
  };
}

const conventionWords: Readonly<Record<Convention, string>> = {
  elapsed: 'counted as elapsed days (the last day minus the first)',
  bothEnds: 'counting both the first and the last day',
};

/** "at least 79 days", "at least 79 and at most 84 days". */
function days({ min, max }: DayCount): string {
  const unit = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;
  return max === null || max === min
    ? `at least ${unit(min)}`
    : `at least ${String(min)} and at most ${unit(max)}`;
}

function periods(stays: readonly Stay[]): string {
  const said = stays.map(
    (stay) =>
      `from ${edge(stay.start)} ${stay.openAtLimit ? 'on, with no end of custody recorded' : `to ${edge(stay.end)}`}`,
  );
  return said.length === 1
    ? (said[0] ?? '')
    : `in ${String(said.length)} periods (${said.join('; ')})`;
}

function holders({ byAuthority, spans }: CustodySummary, convention: Convention): string {
  const firstOf = (authority: string) =>
    spans.findIndex(({ stint }) => stint.authority === authority);
  const said = [...byAuthority]
    .sort((a, b) => firstOf(a.authority) - firstOf(b.authority))
    .map(({ authority, days: count }) => {
      const { min, max } = count[convention];
      const held = `in the custody of ${authoritiesInFull[authority]}`;
      return min === 0
        ? max === 0
          ? `less than one day ${held}`
          : `some time ${held}${max === null ? '' : `, at most ${String(max)} ${max === 1 ? 'day' : 'days'}`}`
        : `${days(count[convention])} ${held}`;
    });
  if (said.length === 1 && byAuthority[0] !== undefined)
    return `all of it in the custody of ${authoritiesInFull[byAuthority[0].authority]}`;
  return `of these ${listed(said)}`;
}

function facilities({ facilitiesKnown, placesUnknown }: CustodySummary): string {
  const { length } = facilitiesKnown;
  const known =
    length === 0
      ? ''
      : `in at least ${String(length)} ${length === 1 ? 'facility' : 'facilities'} known to counsel (${facilitiesKnown.map(nameFacility).join('; ')})`;
  const unknown = placesUnknown === 0 ? '' : 'at a facility not known to counsel';
  if (known === '') return unknown;
  return unknown === '' ? known : `${known} and, for part of that time, ${unknown}`;
}

function edge({ earliest, latest }: DayRange): string {
  if (earliest !== null && isExact({ earliest, latest })) return long(earliest);
  if (earliest !== null && latest !== null)
    return `a day between ${long(earliest)} and ${long(latest)}`;
  if (latest !== null) return `a day not later than ${long(latest)}`;
  return earliest === null ? 'a day not known' : `a day not earlier than ${long(earliest)}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 3
    ? parts.join(' and ')
    : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

function long(day: CivilDay): string {
  return formatPartialDay(day, 'long');
}
