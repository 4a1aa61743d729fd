import { type CaseDate, isExactDay, zoneSchema } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { toTypedText } from '../time/to-typed-text.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import { readableText } from '../time/typed-text.ts';
import { readTypedTime } from '../time/typed-time.ts';
import { type CellCodec, type CellReading, sure } from './cell-codec.ts';

const TYPED = /^([^(]*?) ?\(typed "((?:[^"]|"")*)"\)$/s;
const ZONE = /^(.*\S) (UTC|[A-Za-z_]+\/[A-Za-z_/+-]+)$/s;
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/g;
/** They count from the day on which somebody wrote them. */
const RELATIVE = /^(?:today|tomorrow|yesterday|[+-])/i;
const assumptions: ReadonlySet<TypedDateNote['code']> = new Set<TypedDateNote['code']>([
  'year-assumed',
  'time-assumed',
  'century-assumed',
  'day-or-year',
  'weekday-mismatch',
]);

/**
 * A date in one cell, whole: as `toTypedText` writes it, the zone of its hour, and in brackets what was
 * typed where that is another text: `2025-02-16 1:30 PM America/New_York (typed "2/16/25 1:30p")`.
 */
export const dateCell: CellCodec<CaseDate> = {
  write: (date) => {
    const text = toTypedText(date);
    const hasHour = 'time' in date || 'toTime' in date;
    const zone = hasHour && date.zone !== undefined ? ` ${date.zone}` : '';
    const isOther = date.asTyped !== '' && date.asTyped !== text;
    return `${text}${zone}${isOther ? ` (typed "${date.asTyped.replaceAll('"', '""')}")` : ''}`;
  },
  read: readDate,
};

/** One whole day: `2025-02-16`. */
export const dayCell: CellCodec<CivilDay> = {
  write: (day) => day,
  read: (text, today) => {
    const read = readDate(text, today);
    if (read === null || !isExactDay(read.value) || read.value.time !== undefined) return null;
    return { ...read, value: read.value.from };
  },
};

/** An hour on the wall: `1:30 PM`. */
export const timeCell: CellCodec<string> = {
  write: formatWallTime,
  read: (text) => {
    const read = readTypedTime(readableText(text.slice(0, 60)), { machine: false, year: 2000 });
    if (!read.ok || read.value.zoneWord !== undefined) return null;
    return { value: read.value.time, isUnsure: read.value.assumed };
  },
};

/** The zone of an hour: `America/New_York`. */
export const zoneCell: CellCodec<string> = {
  write: (zone) => zone,
  read: (text) => (zoneSchema.safeParse(text).success ? sure(text) : null),
};

function readDate(text: string, today: CivilDay): CellReading<CaseDate> | null {
  const [, before = text, quoted] = TYPED.exec(text.trim()) ?? [];
  const [, ahead = before, zone] = ZONE.exec(before.trim()) ?? [];
  const isZone = zone !== undefined && zoneSchema.safeParse(zone).success;
  const plain = (isZone ? ahead : before).trim();
  const read = parseTypedDate(plain, { today, ...(isZone ? { zone } : {}) });
  if (!read.ok) return null;
  const { date, notes } = read.value;
  const asTyped = quoted === undefined ? date.asTyped : quoted.replaceAll('""', '"').slice(0, 200);
  return {
    value: { ...date, asTyped },
    isUnsure: RELATIVE.test(plain) || notes.some(({ code }) => assumptions.has(code)),
    isEitherOrder: [...plain.matchAll(NUMBERS)].some(
      ([, first, second]) => Number(first) <= 12 && Number(second) <= 12 && first !== second,
    ),
  };
}
