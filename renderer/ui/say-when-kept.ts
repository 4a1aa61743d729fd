const WEEK_MS = 6 * 86_400_000;

/**
 * When a half-typed form was kept, on the laptop's clock: the weekday within a week, the day before
 * that.
 *
 * @param savedAt UTC milliseconds, as `now`
 *
 * @example
 * sayWhenKept(tuesday, thursday, 'America/New_York') //=> 'Tue 10:12 AM'
 */
export function sayWhenKept(savedAt: number, now: number, zone: string): string {
  const isRecent = now - savedAt < WEEK_MS;
  const day: Intl.DateTimeFormatOptions = isRecent
    ? { weekday: 'short' }
    : { month: 'short', day: 'numeric', year: 'numeric' };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }).format(savedAt);
  return `${format(day)} ${format({ hour: 'numeric', minute: '2-digit' })}`;
}
