import type { CaseDate } from '../time/case-date.ts';
import { readTypedZone } from '../time/typed-zone.ts';
import type { FoundDate } from './find-dates.ts';
import type { Doubt, TextSpan } from './notice-reading.ts';
import { isAhead } from './doubts-of-date.ts';
import type { ProposalKind } from './notice-reading.ts';
import type { TimeOfDate } from './time-of-date.ts';

const LONGEST = 200;

/** A date with its time as the record keeps it, and what is doubtful about the time. */
export type DateInText = { readonly date: CaseDate; readonly doubts: readonly Doubt[] };

/**
 * Makes the date that the record keeps: the time with the court's zone, or the zone that the notice
 * writes beside it; "on or about" as *around*. A time that cannot be read is left out and said.
 *
 * @param zone of the court; null where none is known
 */
export function dateInText(
  text: string,
  date: FoundDate,
  found: TimeOfDate,
  context: { readonly zone: string | null; readonly what: ProposalKind; readonly ahead: string },
): DateInText {
  const { time } = found;
  const end = Math.max(date.span.end, time?.span.end ?? 0);
  const start = Math.min(date.span.start, time?.span.start ?? date.span.start);
  const asTyped = text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const kind = /\b(?:on or about|on\/about|o\/a|about|approximately)[\s:]*$/i.test(context.ahead)
    ? ('around' as const)
    : ('on' as const);
  const day = { kind, from: date.day, precision: 'day', asTyped } as const;
  const doubts: Doubt[] = [];
  if (found.isSameAsBefore) doubts.push({ code: 'time-doubtful', text: 'the same time' });
  if (found.hasOthers) doubts.push({ code: 'several-times' });
  if (time === null) return { date: day, doubts };
  if (time.time === null) {
    doubts.push({
      code: time.isOnNoClock ? 'no-such-time' : 'time-doubtful',
      text: spanText(text, time.span),
    });
    return { date: day, doubts };
  }
  // Hours from 7 to noon are a court's morning whether or not somebody writes AM.
  const isSitting = context.what === 'set' || context.what === 'reset';
  const isNight = isSitting && (time.time < '06:00' || time.time > '20:59');
  // Nothing is due at half past midnight either; filings may well be stamped then.
  if (isNight || (isAhead(context.what) && time.time < '01:00'))
    doubts.push({ code: 'odd-hour', time: time.time });
  if (time.isAssumed && time.time > '12:59') doubts.push({ code: 'time-assumed', time: time.time });
  const read = readTypedZone(time.zoneWord, context.zone ?? undefined, date.day, time.time);
  const zone = read.ok ? read.value.zone : (context.zone ?? undefined);
  if (zone === undefined && isAhead(context.what)) doubts.push({ code: 'zone-unknown' });
  for (const note of read.ok ? read.value.notes : [])
    if (note.code === 'zone-differs')
      doubts.push({ code: 'zone-differs', typed: note.typed, court: note.court });
  return {
    date: {
      ...day,
      precision: 'time',
      time: time.time,
      ...(zone === undefined ? {} : { zone }),
    },
    doubts,
  };
}

function spanText(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}
