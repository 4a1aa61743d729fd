import type { PlacedDate } from '../../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../../time/civil-day.ts';
import { readableText } from '../../time/typed-text.ts';
import { readTypedTime } from '../../time/typed-time.ts';
import { readTypedZone } from '../../time/typed-zone.ts';
import type { ImportDoubt } from '../file-reading.ts';
import type { Cell } from '../import-file.ts';
import { serialMoment } from './serial-day.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { type OffsetTime, onClockOf, readOffsetTime } from './with-offset.ts';

/** A date with the hour that stands beside it, and what is unsure about that. */
export type TimedDate = {
  readonly date: PlacedDate;
  readonly doubts: readonly ImportDoubt[];
  /** It has a time and nothing says of which zone. */
  readonly lacksZone: boolean;
};

/**
 * Puts a time of day to a day. A time that is not understood is said and left away, the day stays.
 *
 * @param zone of the row, or what a person said; null = unknown
 */
export function withTime(
  date: PlacedDate,
  { text, isMachine }: { readonly text: string; readonly isMachine: boolean },
  zone: string | null,
): TimedDate {
  const plain = { date, doubts: [], lacksZone: false };
  const isTimed = date.time !== undefined || ('to' in date && date.toTime !== undefined);
  if (isTimed && date.zone === undefined)
    return zone === null
      ? { ...plain, doubts: [sheetDoubts.noZone()], lacksZone: true }
      : { ...plain, date: { ...date, zone } };
  if ('to' in date || isTimed || !isCivilDay(date.from)) return plain;
  if (text === '') return plain;
  const offset = isMachine ? readOffsetTime(text) : null;
  if (offset !== null && offset.ahead !== 0)
    return withOffset({ ...date, kind: 'on', from: date.from }, offset, zone);
  const short = offset === null ? text.slice(0, 60) : `${offset.time} UTC`;
  const read = readTypedTime(readableText(short), { machine: isMachine, year: 2000 });
  if (!read.ok) return { ...plain, doubts: [sheetDoubts.unreadTime(text)] };
  const { time, assumed, zoneWord } = read.value;
  const found = readTypedZone(zoneWord, zone ?? undefined, date.from, time);
  const own = found.ok ? found.value.zone : (zone ?? undefined);
  const doubts: ImportDoubt[] = [];
  // 9:30 without AM or PM is the morning; 1:30 could be either.
  if (assumed && Number(time.slice(0, 2)) > 12) doubts.push(sheetDoubts.timeAssumed(text));
  if (!found.ok) doubts.push(sheetDoubts.twoZones(zoneWord ?? ''));
  if (own === undefined) doubts.push(sheetDoubts.noZone());
  if (own === 'UTC' && zone !== 'UTC') doubts.push(sheetDoubts.utc());
  for (const { code } of found.ok ? found.value.notes : [])
    if (code === 'time-skipped' || code === 'time-repeated')
      doubts.push(sheetDoubts.clockChange(time, code === 'time-repeated'));
  return {
    date: {
      ...date,
      precision: 'time',
      time,
      ...(own === undefined ? {} : { zone: own }),
    },
    doubts,
    lacksZone: own === undefined,
  };
}

/** The wall clock is as written until a zone is known, because its day is the one that people name. */
function withOffset(
  date: PlacedDate & { readonly kind: 'on'; readonly from: CivilDay },
  offset: OffsetTime,
  zone: string | null,
): TimedDate {
  const written = { day: date.from, time: offset.time };
  const wall = zone === null ? written : onClockOf(date.from, offset, zone);
  const isSame = wall.day === written.day && wall.time === written.time;
  return {
    date: {
      ...date,
      from: wall.day,
      precision: 'time',
      time: wall.time,
      ...(zone === null ? {} : { zone }),
    },
    doubts: [
      ...(zone === null ? [sheetDoubts.noZone()] : []),
      ...(zone !== null && isSame ? [] : [sheetDoubts.offset(offset.ahead)]),
    ],
    lacksZone: zone === null,
  };
}

const NO_TIME = /^(?:-+|n\/?a|none|null|tbd|tba|all day|unknown|\?+)?$/i;

/**
 * The time that a cell of its own holds, as text that `withTime` reads.
 *
 * @param text what the cell shows
 */
export function timeTextOf(
  cell: Cell | undefined,
  text: string,
  epoch: 1900 | 1904,
): { readonly text: string; readonly isMachine: boolean } {
  // In a column of times a fraction is a part of a day, whatever its format.
  if (cell?.type === 'number' && (cell.isDate || (cell.value > 0 && cell.value < 1))) {
    const moment = serialMoment(cell.value, epoch, true);
    return { text: moment?.time ?? text, isMachine: true };
  }
  return { text: NO_TIME.test(text) ? '' : text, isMachine: /^\d{2}:\d{2}:\d{2}/.test(text) };
}
