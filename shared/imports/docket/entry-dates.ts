import { allMatches } from '../../notices/all-matches.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { findDates, type FoundDate } from '../../notices/find-dates.ts';
import type { TextSpan } from '../../notices/notice-reading.ts';

/** A date in the text of an entry, told by what it is of; `day` is null where it cannot exist. */
export type EntryDate = {
  readonly span: TextSpan;
  readonly role: 'entered' | 'filed' | 'signed' | 'changed' | 'event';
  readonly day: CivilDay | null;
  readonly written: string;
  readonly found: FoundDate | null;
};

const ROLES: readonly (readonly [EntryDate['role'], RegExp])[] = [
  ['entered', /\bentered:?\s{0,3}$/i],
  ['filed', /\bfiled(?: on|:| date:?)?\s{0,3}$/i],
  [
    'changed',
    /\b(?:modified|replaced|added|corrected|regenerated|edited)(?: \w+){0,2} on\s{0,3}$/i,
  ],
  [
    'signed',
    /\b(?:signed|so[ -]ordered|ordered|entered|issued)\b(?![^()]{0,110}\b(?:set|reset|held|continued|for)\b)[^();]{0,110}\s(?:on|dated|this):?\s{0,3}$|\bdated:?\s{0,3}$|\bordered by the court\s{0,3}$/i,
  ],
];
/** Too many or too few figures for a year: "5/22/20107", "2/3/006". */
const ODD_YEAR = /(?<![\w/.-])\d{1,2}\/\d{1,2}\/(?:\d|\d{3}|\d{5,8})(?![\d/])/g;
const LOOK_BACK = 140;

/**
 * Every date of an entry's text, in its order, apart by what it is of.
 *
 * @param text as `foldText` of the notices leaves it
 * @param base the day of the entry, which dates without a year are near to
 */
export function entryDates(text: string, base: CivilDay): readonly EntryDate[] {
  const { dates, unread } = findDates(text, base);
  const good = dates.map((found): EntryDate => {
    const { span } = found;
    return {
      span,
      role: roleOf(text, span.start),
      day: found.day,
      written: text.slice(span.start, span.end),
      found,
    };
  });
  const bad = [
    ...unread
      .filter(
        ({ code }) => code === 'impossible-date' || code === 'damaged-date' || code === 'day-first',
      )
      .map(({ span }) => span),
    ...[...allMatches(text, ODD_YEAR)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ]
    .filter(
      (span, at, all) =>
        all.findIndex((one) => one.start < span.end && one.end > span.start) === at,
    )
    .filter((span) => good.every((one) => one.span.end <= span.start || one.span.start >= span.end))
    .map((span): EntryDate => ({
      span,
      role: roleOf(text, span.start),
      day: null,
      written: text.slice(span.start, span.end),
      found: null,
    }));
  return [...good, ...bad].sort((one, other) => one.span.start - other.span.start);
}

function roleOf(text: string, start: number): EntryDate['role'] {
  const ahead = text.slice(Math.max(0, start - LOOK_BACK), start);
  return ROLES.find(([, pattern]) => pattern.test(ahead))?.[0] ?? 'event';
}

/** The day on which a judge signed it; null where the text does not say or cannot mean it. */
export function signedOn(dates: readonly EntryDate[]): EntryDate | null {
  return dates.find((one) => one.role === 'signed' && one.day !== null) ?? null;
}
