import { fail, ok, type Result } from '../result/result.ts';

/** How the day beside a time was typed. */
export type DayBeside = {
  /** True for `2025-06-18`, the way machines write: 01:30 is then at night. */
  readonly machine?: boolean;
  /** Set where the year was typed, so that "14" cannot be one. */
  readonly year?: number;
};

/** A wall time as it was typed. */
export type TypedTime = {
  /** `HH:MM`. */
  readonly time: string;
  /** True where AM or PM was not said and court hours decided. */
  readonly assumed: boolean;
  /** What followed the time, such as `et` or `(time zone not recorded)`; not yet looked up. */
  readonly zoneWord?: string;
};

const TIME = new RegExp(
  [
    '^(?<hour>\\d{1,2})',
    '(?:[:.](?<minute>\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?',
    '(?: ?(?<half>[ap])(?:\\.? ?m\\b\\.?|\\b\\.?))?',
    '(?: ?\\(?(?<zone>\\p{L}[\\p{L} ]*)\\)?)?$',
  ].join(''),
  'u',
);
/** "1330", "0930 hrs"; with "am" or "pm" behind it, it is no such time: "1030 pm". */
const MILITARY =
  /^(?<hour>\d{2})(?<minute>\d{2})(?! ?[ap]\.? ?m?\b)(?: ?(?:h|hrs|hours))?(?: (?<zone>\p{L}[\p{L} ]*))?$/u;
/** "845a", "1030p": hour and minutes run together. */
const RUN_TOGETHER = /^(?<hour>\d{1,2})(?<minute>\d{2}) ?(?=[ap](?:\b|\.? ?m\b))/;
/** "930": hour and minutes, where the minutes are such as courts set. */
const THREE_DIGITS = /^(?<hour>[1-9])(?<minute>[0-5][05])(?!\d|[:.])/;
const NOON = /^(?:12 ?)?noon(?: \(?(?<zone>\p{L}[\p{L} ]*)\)?)?$/u;

/**
 * Reads a wall time: `9`, `9a`, `9 a.m.`, `1:30p`, `845a`, `1:30 PM ET`, `13:30`, `1330`, `930`, `noon`.
 *
 * Without AM or PM the hours are a court's: 7 to 11 in the morning, 12 is noon, 1 to 6 in the
 * afternoon.
 *
 * @param text as `readableText` leaves it
 *
 * @failure typed-date/midnight: at which end of the day, nobody can tell
 * @failure typed-date/hour-or-year number: "14" or "1900" beside a day without a year
 * @failure typed-date/impossible-time text
 * @failure typed-date/unreadable text
 *
 * @example
 * readTypedTime('1:30p et', {})
 * //=> { ok: true, value: { time: '13:30', assumed: false, zoneWord: 'et' } }
 * readTypedTime('2', {}) //=> { ok: true, value: { time: '14:00', assumed: true } }
 */
export function readTypedTime(text: string, beside: DayBeside): Result<TypedTime> {
  if (/^(?:12 ?)?midnight\b/.test(text)) return fail('typed-date/midnight');
  const noon = NOON.exec(text);
  if (noon !== null) return ok(typedTime(12, 0, false, noon.groups?.['zone']));

  const military = MILITARY.exec(text);
  if (military?.groups !== undefined) {
    const { hour, minute, zone } = military.groups;
    const number = Number(hour) * 100 + Number(minute);
    if (beside.year === undefined && number >= 1800 && number < 2200 && /^\d+$/.test(text))
      return fail('typed-date/hour-or-year', { number });
    return checked(text, Number(hour), Number(minute), false, zone);
  }

  const spread = text
    .replace(RUN_TOGETHER, '$<hour>:$<minute>')
    .replace(THREE_DIGITS, '$<hour>:$<minute>');
  const match = TIME.exec(spread);
  if (match?.groups === undefined) return fail('typed-date/unreadable', { text });
  const { minute, half, zone } = match.groups;
  const hour = Number(match.groups['hour']);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return fail('typed-date/impossible-time', { text });
    return checked(text, (hour % 12) + (half === 'p' ? 12 : 0), Number(minute ?? 0), false, zone);
  }
  if (minute === undefined) {
    if (beside.year === undefined && hour > 12 && hour < 24)
      return fail('typed-date/hour-or-year', { number: hour });
    if (hour < 1 || hour > 23) return fail('typed-date/impossible-time', { text });
    return ok(typedTime(courtHour(hour), 0, true, zone));
  }
  const assumed = beside.machine !== true && hour >= 1 && hour <= 12;
  return checked(text, assumed ? courtHour(hour) : hour, Number(minute), assumed, zone);
}

function courtHour(hour: number): number {
  return hour < 7 ? hour + 12 : hour;
}

function checked(
  text: string,
  hour: number,
  minute: number,
  assumed: boolean,
  zone: string | undefined,
): Result<TypedTime> {
  if (hour > 23 || minute > 59) return fail('typed-date/impossible-time', { text });
  return ok(typedTime(hour, minute, assumed, zone));
}

function typedTime(
  hour: number,
  minute: number,
  assumed: boolean,
  zone: string | undefined,
): TypedTime {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return zone === undefined ? { time, assumed } : { time, assumed, zoneWord: zone };
}
