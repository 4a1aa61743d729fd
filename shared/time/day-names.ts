/** English names of the months, January first. Short form = first three letters. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English names of the weekdays, Sunday first, as `weekdayOf` counts. Short form = three letters. */
export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Spanish names of the months, January first. */
export const SPANISH_MONTH_NAMES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/**
 * The name of a month, 1 to 12.
 *
 * @example
 * monthName(2, 'short') //=> 'Feb'
 */
export function monthName(month: number, length: 'short' | 'long'): string {
  return cut(MONTH_NAMES[month - 1], length);
}

/**
 * The name of a weekday, 0 for Sunday to 6.
 *
 * @example
 * weekdayName(3, 'short') //=> 'Wed'
 */
export function weekdayName(weekday: number, length: 'short' | 'long'): string {
  return cut(WEEKDAY_NAMES[weekday], length);
}

function cut(name: string | undefined, length: 'short' | 'long'): string {
  if (name === undefined) throw new RangeError('No such month or weekday');
  return length === 'short' ? name.slice(0, 3) : name;
}
