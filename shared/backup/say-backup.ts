import { sentenceOf } from '../result/failure-sentence.ts';
import { daysBetween } from '../time/civil-day.ts';
import { civilToday } from '../time/court-time.ts';
import type { BackupPlace, BackupState } from './backup-state.ts';

/** After so many days without a verified copy in the second folder, or here, it is red. */
export const OVERDUE_DAYS = 7;

/** `good` needs nobody; `warning` should be seen to; `bad` means that work could be lost today. */
export type BackupLevel = 'good' | 'warning' | 'bad';

/** How one place stands, in words. */
export type SaidPlace = { readonly level: BackupLevel; readonly text: string };

type Moment = { readonly now: number; readonly zone: string };

/**
 * How backups to one place stand. A failure never hides how old the last verified copy is.
 *
 * @param where how the place is called: "on this laptop", "in /media/stick"
 */
export function sayPlace(
  { verifiedAt, failure }: BackupPlace,
  where: string,
  moment: Moment,
): SaidPlace {
  const age = verifiedAt === null ? null : ageInDays(verifiedAt, moment);
  const last =
    verifiedAt === null
      ? `No verified copy ${where} yet.`
      : `Last verified copy ${where}: ${sayAge(ageInDays(verifiedAt, moment))}.`;
  const isOverdue = age === null || age > OVERDUE_DAYS;
  if (failure === null) return { level: isOverdue ? 'bad' : 'good', text: last };
  const { sentence } = sentenceOf(failure);
  return { level: isOverdue ? 'bad' : 'warning', text: `${sentence} ${last}` };
}

/**
 * What a line on every screen says while something is amiss; null while nothing is.
 *
 * @example
 * sayBackups({ isSetUp: false, … }, moment)
 * //=> { level: 'bad', text: 'There is no backup of this record: if this laptop is lost, all of it is.' }
 */
export function sayBackups(state: BackupState, moment: Moment): SaidPlace | null {
  if (state.leftUndone !== null)
    return { level: 'bad', text: sentenceOf(state.leftUndone).sentence };
  if (!state.isSetUp)
    return {
      level: 'bad',
      text: 'There is no backup of this record: if this laptop is lost, all of it is.',
    };
  const here = sayPlace(state.here, 'on this laptop', moment);
  if (here.level !== 'good') return here;
  if (state.second === null)
    return {
      level: 'warning',
      text: 'Backups lie on this laptop alone: if it is lost, they are lost with it.',
    };
  const second = sayPlace(state.second, `in ${state.second.folder}`, moment);
  return second.level === 'good' ? null : second;
}

/** Whole civil days since an instant; a clock that was set back makes nothing younger than today. */
function ageInDays(at: number, { now, zone }: Moment): number {
  return Math.abs(daysBetween(civilToday(at, zone), civilToday(now, zone)));
}

function sayAge(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}
