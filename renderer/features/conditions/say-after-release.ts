import type { DaysAfter } from '../../../shared/conditions/soon-after-release.ts';

/** "7 days after the release", "3 to 7 days after the release"; the day itself says so. */
export function sayAfterRelease({ min, max }: DaysAfter): string {
  if (max === 0) return 'on the day of the release';
  const days = min === max ? String(max) : `${String(min)} to ${String(max)}`;
  return `${days} ${max === 1 ? 'day' : 'days'} after the release`;
}
