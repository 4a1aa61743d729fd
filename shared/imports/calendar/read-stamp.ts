import { axisMs, dayOfAxisMs, timeOfAxisMs } from '../../time/axis-ms.ts';
import { type CivilDay, isCivilDay } from '../../time/civil-day.ts';

/** A date or a time as a calendar writes it, in no zone yet. */
export type Stamp = {
  readonly day: CivilDay;
  /** `HH:MM`; null for a whole day. */
  readonly time: string | null;
  /** Written with seconds, which no court sits by. */
  readonly hasSeconds: boolean;
  readonly isUtc: boolean;
};

const STAMP =
  /^["'\s]*(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?|Z)?["'\s]*$/i;
const MINUTE_MS = 60_000;

/**
 * Reads `20250618`, `20250618T133000` and `20250618T173000Z`, with dashes and colons too; a time with its
 * distance from UTC (`T133000-0400`) is given in UTC. Null for a day or a time that does not exist, and
 * for whatever else.
 *
 * @example
 * readStamp('20250618T133000') //=> { day: '2025-06-18', time: '13:30', hasSeconds: false, isUtc: false }
 * readStamp('20250231') //=> null
 */
export function readStamp(text: string): Stamp | null {
  const match = STAMP.exec(text.slice(0, 60));
  if (match === null) return null;
  const [, year = '', month = '', date = '', hour, minute, second = '00', place] = match;
  const day = `${year}-${month}-${date}`;
  if (!isCivilDay(day)) return null;
  if (hour === undefined || minute === undefined)
    return { day, time: null, hasSeconds: false, isUtc: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const wall = { day, time: `${hour}:${minute}` };
  const hasSeconds = second !== '00';
  if (place === undefined) return { ...wall, hasSeconds, isUtc: false };
  const ahead = /z/i.test(place) ? 0 : minutesAhead(place);
  if (ahead === null) return null;
  const ms = axisMs(wall.day, wall.time) - ahead * MINUTE_MS;
  const inUtc = dayOfAxisMs(ms);
  return isCivilDay(inUtc) ? { day: inUtc, time: timeOfAxisMs(ms), hasSeconds, isUtc: true } : null;
}

/** No clock of the world is further from UTC than 14 hours. */
function minutesAhead(place: string): number | null {
  const digits = place.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (minutes > 14 * 60 || Number(digits.slice(2)) > 59) return null;
  return place.startsWith('-') ? -minutes : minutes;
}

/**
 * Reads a length such as `PT1H30M`, `P1D` or `P2W`, in minutes; null where it is none.
 *
 * @example
 * readLength('PT1H30M') //=> 90
 */
export function readLength(text: string): number | null {
  const match =
    /^\s*\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?\s*$/i.exec(
      text.slice(0, 60),
    );
  if (match === null) return null;
  const parts: readonly (string | undefined)[] = match.slice(1);
  if (parts.every((part) => part === undefined)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part ?? '0'),
  );
  return weeks * 10_080 + days * 1_440 + hours * 60 + minutes + Math.floor(seconds / 60);
}
