/** "7 days after the release"; a check-in on the day itself says so. */
export function sayAfterRelease(days: number): string {
  if (days === 0) return 'on the day of the release';
  return `${String(days)} ${days === 1 ? 'day' : 'days'} after the release`;
}
