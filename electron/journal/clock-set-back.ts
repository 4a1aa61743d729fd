import type { Failure } from '../../shared/result/result.ts';
import { civilToday } from '../../shared/time/court-time.ts';

/** A clock that is put right, or read in another way by another system, moves by less. */
const TOLERATED_MS = 86_400_000;

/**
 * Says that the laptop's clock stands a day or more before the last change: everything that counts from
 * today is then wrong, and stamps in the change log no longer follow each other. Null where it does not.
 *
 * @param lastAt UTC milliseconds of the last change; null = there is none
 * @param zone IANA zone in which the two days are told
 *
 * @failure journal/clock-set-back `saved` and `today`, civil days
 */
export function clockSetBack(lastAt: number | null, now: number, zone = 'UTC'): Failure | null {
  if (lastAt === null || lastAt - now < TOLERATED_MS) return null;
  const details = { saved: civilToday(lastAt, zone), today: civilToday(now, zone) };
  return { code: 'journal/clock-set-back', details };
}
