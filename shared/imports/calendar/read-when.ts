import { axisMs, dayOfAxisMs, timeOfAxisMs } from '../../time/axis-ms.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { addDays, type CivilDay, compareDays } from '../../time/civil-day.ts';
import { instantsOf, wallClockOf } from '../../time/court-time.ts';
import type { ImportDoubt } from '../file-reading.ts';
import type { FileEvent, WrittenDate } from './read-event.ts';
import { readLength, readStamp, type Stamp } from './read-stamp.ts';
import type { FindZone } from './zone-of-tzid.ts';

/** A day, with a wall time and its zone where it has one. */
export type Moment = {
  readonly day: CivilDay;
  readonly time: string | null;
  /** Null where none is known, and for whole days. */
  readonly zone: string | null;
};

/** When an event is: its start, how long it takes, and what must be said of it. */
export type When = {
  readonly start: Moment;
  /** Whole days behind the first; 0 for one day and for times. */
  readonly moreDays: number;
  /** Minutes that a timed event takes; null where the file does not say. */
  readonly minutes: number | null;
  readonly doubts: readonly ImportDoubt[];
  /** A zone is asked for: the time has none of a court's. */
  readonly asksZone: boolean;
};

/** How the dates of a file are read. */
export type DateReader = {
  readonly findZone: FindZone;
  /** What a person said of times without a zone; null = nothing. */
  readonly answer: string | null;
};

/** Reads one date in its zone; null where it is none. */
export function readMoment(
  { text, tzid }: WrittenDate,
  reader: DateReader,
): (Moment & Pick<When, 'doubts' | 'asksZone'>) | null {
  const stamp = readStamp(text);
  if (stamp === null) return null;
  const { day, time } = stamp;
  const nothing = { doubts: [], asksZone: false };
  if (time === null) return { day, time, zone: null, ...nothing };
  const named = stamp.isUtc ? { zone: 'UTC', doubt: null } : namedZone(stamp, tzid, reader);
  if (named === null || named.zone === 'UTC')
    return withoutCourtZone(day, time, named !== null, reader);
  const doubts = named.doubt === null ? [] : [named.doubt];
  return { day, time, zone: named.zone, doubts, asksZone: false };
}

function namedZone(stamp: Stamp, tzid: string | null, { findZone }: DateReader) {
  return tzid === null || tzid.trim() === '' ? null : findZone(tzid, Number(stamp.day.slice(0, 4)));
}

function withoutCourtZone(
  day: CivilDay,
  time: string,
  isUtc: boolean,
  { answer }: DateReader,
): Moment & Pick<When, 'doubts' | 'asksZone'> {
  if (answer === 'UTC' || answer === null) {
    const zone = isUtc ? 'UTC' : answer;
    if (zone === null)
      return {
        day,
        time,
        zone,
        asksZone: true,
        doubts: [
          {
            code: 'ics/zone-missing',
            text: 'The calendar gives this time without a zone; whose clock it is is open.',
          },
        ],
      };
    return {
      day,
      time,
      zone,
      asksZone: answer === null,
      doubts:
        answer === 'UTC'
          ? []
          : [
              {
                code: 'ics/zone-utc',
                text: 'The calendar gives this time in UTC; the court’s clock and, near midnight, its day may differ.',
              },
            ],
    };
  }
  if (!isUtc) return { day, time, zone: answer, asksZone: true, doubts: [] };
  const [instant] = instantsOf(day, time, 'UTC');
  const wall = wallClockOf(instant ?? axisMs(day, time), answer);
  return { ...wall, zone: answer, asksZone: true, doubts: [] };
}

/**
 * Reads when an event is. Whole days never pass through a zone, and their end is the day behind the
 * last. An end that makes no sense is left away and said.
 *
 * @returns a sentence where the event has no day that can be read
 */
export function readWhen(event: FileEvent, reader: DateReader): When | string {
  if (event.start === null) return 'It has no start.';
  const start = readMoment(event.start, reader);
  if (start === null)
    return `Its start, “${event.start.text.slice(0, 80)}”, is no date that exists.`;
  const doubts = start.doubts.map((doubt) => withOwnZone(doubt, event.calendarZone));
  const stamp = readStamp(event.start.text);
  if (stamp?.hasSeconds === true)
    doubts.push({
      code: 'ics/seconds',
      text: `The start is written to the second (${event.start.text.slice(0, 40)}); the seconds were left away.`,
    });
  const ends = readEnd(event, start, reader);
  if (ends.doubt !== null) doubts.push(ends.doubt);
  const { day, time, zone } = start;
  if (time !== null && zone !== null) {
    const readings = instantsOf(day, time, zone).length;
    if (readings !== 1)
      doubts.push({
        code: 'ics/clock-change',
        text: `Clocks were changed that day: ${time} ${readings === 0 ? 'did not exist' : 'came twice'}.`,
      });
  }
  const isDays = time !== null && event.isAllDay && time === '00:00' && isWholeDays(ends.minutes);
  if (time === null || isDays) {
    const days = isDays ? (ends.minutes ?? 1_440) / 1_440 - 1 : ends.moreDays;
    return {
      start: { day, time: null, zone: null },
      moreDays: days,
      minutes: null,
      doubts: isDays ? [] : doubts,
      asksZone: false,
    };
  }
  return {
    start: { day, time, zone },
    moreDays: 0,
    minutes: ends.minutes,
    doubts,
    asksZone: start.asksZone,
  };
}

/** A calendar may name the zone it is kept in, without its times being written in it. */
function withOwnZone(doubt: ImportDoubt, zone: string): ImportDoubt {
  if (zone === '' || (doubt.code !== 'ics/zone-utc' && doubt.code !== 'ics/zone-missing'))
    return doubt;
  return { ...doubt, text: `${doubt.text} The calendar says that it is kept in ${zone}.` };
}

type End = {
  readonly moreDays: number;
  readonly minutes: number | null;
  readonly doubt: ImportDoubt | null;
};

function readEnd(event: FileEvent, start: Moment, reader: DateReader): End {
  const none = { moreDays: 0, minutes: null, doubt: null };
  const odd = (text: string): End => ({
    ...none,
    doubt: { code: 'ics/end-unread', text: `The end was left away: ${text}` },
  });
  if (event.end !== null) {
    const written = event.end.text.slice(0, 80);
    const end = readMoment(event.end, reader);
    if (end === null) return odd(`“${written}” is no date that exists.`);
    const days = daysBetweenDays(start.day, end.day);
    if (start.time === null) {
      if (days < 0) return odd(`“${written}” lies before the start.`);
      return { ...none, moreDays: Math.min(Math.max(days - 1, 0), 36_500) };
    }
    if (end.time === null) return days < 0 ? odd(`“${written}” lies before the start.`) : none;
    const minutes = minutesBetween(start, end);
    return minutes < 0 ? odd(`“${written}” lies before the start.`) : { ...none, minutes };
  }
  if (event.length === null) return none;
  const length = readLength(event.length);
  if (length === null) return odd(`“${event.length.slice(0, 80)}” is no length.`);
  return start.time === null
    ? { ...none, moreDays: Math.max(Math.ceil(length / 1_440) - 1, 0) }
    : { ...none, minutes: length };
}

/** An event that starts at one moment, as a date of the record: whole days, or a time of a day. */
export function toCaseDate({ start, moreDays, minutes }: When, at: Moment = start): CaseDate {
  if (at.time === null) {
    if (moreDays === 0) return { kind: 'on', from: at.day, precision: 'day', asTyped: '' };
    return {
      kind: 'from-to',
      from: at.day,
      to: clampDay(at.day, moreDays),
      precision: 'day',
      asTyped: '',
    };
  }
  const zone = at.zone === null ? {} : { zone: at.zone };
  const common = { from: at.day, precision: 'time' as const, time: at.time, ...zone, asTyped: '' };
  const end = endOf(at, minutes);
  // The hour that a hearing is expected to take is no part of its date.
  if (end === null || end.day === at.day) return { kind: 'on', ...common };
  return { kind: 'from-to', ...common, to: end.day, toTime: end.time };
}

/** The last minute of a timed event on the wall; null where it is not known. */
export function endOf(at: Moment, minutes: number | null): { day: CivilDay; time: string } | null {
  if (at.time === null || minutes === null || minutes <= 0 || minutes > 5_256_000) return null;
  const ms = axisMs(at.day, at.time) + minutes * 60_000;
  if (compareDays(dayOfAxisMs(ms), '2199-12-31' as CivilDay) > 0) return null;
  return { day: dayOfAxisMs(ms), time: timeOfAxisMs(ms) };
}

function clampDay(day: CivilDay, more: number): CivilDay {
  const last = addDays(day, more);
  return last.length === 10 && last < '2200' ? last : ('2199-12-31' as CivilDay);
}

function daysBetweenDays(first: CivilDay, second: CivilDay): number {
  return (axisMs(second, '00:00') - axisMs(first, '00:00')) / 86_400_000;
}

/** Between two zones by their instants, so that an end in another zone stays the same moment. */
function minutesBetween(start: Moment, end: Moment): number {
  const from =
    start.zone === null || end.zone === null
      ? null
      : instantsOf(start.day, start.time ?? '00:00', start.zone)[0];
  const to =
    start.zone === null || end.zone === null
      ? null
      : instantsOf(end.day, end.time ?? '00:00', end.zone)[0];
  const ms =
    from === null || to === null || from === undefined || to === undefined
      ? axisMs(end.day, end.time ?? '00:00') - axisMs(start.day, start.time ?? '00:00')
      : to - from;
  return Math.round(ms / 60_000);
}

function isWholeDays(minutes: number | null): boolean {
  return minutes === null || (minutes > 0 && minutes % 1_440 === 0);
}
