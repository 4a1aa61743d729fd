import { assertNever } from '../result/invariant.ts';
import { type CaseDate } from './case-date.ts';
import { formatCaseDate } from './format-case-date.ts';
import { formatWallTime } from './format-civil-day.ts';
import { type TypedDateNote } from './typed-date-notes.ts';

/**
 * The line shown while a date is typed: what was understood, then what was assumed or looks wrong.
 *
 * @example
 * understandingOf(date, []) //=> 'Wed, June 18, 2025, 1:30 PM ET'
 * understandingOf(saturday, [{ code: 'weekend', weekday: 'Saturday' }])
 * //=> 'Sat, June 21, 2025 (a Saturday)'
 */
export function understandingOf(date: CaseDate, notes: readonly TypedDateNote[]): string {
  const understood = formatCaseDate(date, { style: 'sentence' });
  const said = notes.map(sayNote).filter((text) => text !== '');
  if (said.length === 0) return understood;
  // A time without a zone already ends in brackets: one pair is enough.
  return understood.endsWith(')')
    ? `${understood.slice(0, -1)}; ${said.join('; ')})`
    : `${understood} (${said.join('; ')})`;
}

/**
 * Puts a note into a few words, without a capital or a full stop; empty where the printed date says
 * it already.
 *
 * @example
 * sayNote({ code: 'year-assumed', year: 2026 }) //=> 'the year 2026 is assumed'
 */
export function sayNote(note: TypedDateNote): string {
  switch (note.code) {
    case 'weekday-mismatch': {
      const fits = note.fitsYear === undefined ? '' : ` as in ${note.fitsYear}`;
      return `it is a ${note.actual}, not a ${note.typed}${fits}`;
    }
    case 'weekend':
      return `a ${note.weekday}`;
    case 'federal-holiday':
      if (note.tier === 'T1') return `a federal holiday: ${note.name}`;
      if (note.tier === 'T2') return `a federal holiday, observed: ${note.name}`;
      return `${note.name} is observed, for federal pay and leave only`;
    case 'year-assumed':
      return `the year ${note.year} is assumed`;
    case 'century-assumed':
      return `two digits read as ${note.year}`;
    case 'day-or-year':
      return `${note.day} read as a day, not as ${note.year}`;
    case 'time-assumed':
      return `${formatWallTime(note.time)} is assumed`;
    case 'midnight-starts-day':
      return 'the first minute of that day';
    case 'zone-unknown':
      return '';
    case 'zone-differs':
      return `typed in ${note.typed}, the court is in ${note.court}`;
    case 'zone-season':
      return `${note.typed} was typed, ${note.inEffect} is in effect then`;
    case 'time-skipped':
      return `the clocks skip ${formatWallTime(note.time)} on that day`;
    case 'time-repeated':
      return `the clocks show ${formatWallTime(note.time)} twice on that day`;
    case 'past':
      return 'in the past';
    default:
      return assertNever(note);
  }
}
