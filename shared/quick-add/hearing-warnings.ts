import { type AttendedEvent, currentSetting } from '../model/event-date.ts';
import { isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { Understanding, Warning } from './reading.ts';
import { hearingsOnDay, standingHearings } from './resolve-hearing.ts';
import { warnings } from './say-warning.ts';

/** What to look at in a hearing: no time, held before its day, or one like it on record. */
export function hearingWarnings(understanding: Understanding, today: CivilDay): readonly Warning[] {
  const { meaning, date, outcome, outcomeOf, reset } = understanding;
  if (meaning.record !== 'hearing' && meaning.record !== 'appointment') return [];
  if (outcomeOf !== null) {
    const { date: own } = currentSetting(outcomeOf);
    const isAhead = own.kind !== 'undated' && earliestDay(own) > today;
    return isAhead && outcome !== 'vacated' ? [warnings.notYet()] : [];
  }
  if (date === null || !isExactDay(date)) return [];
  const noTime = meaning.record === 'hearing' && date.time === undefined ? [warnings.noTime()] : [];
  return reset === null ? [...noTime, ...likeIt(understanding, today)] : noTime;
}

/** The same kind of hearing on the same day, or another one that is still to come. */
function likeIt(
  { view, meaning, proceeding, date, outcome }: Understanding,
  today: CivilDay,
): readonly Warning[] {
  const isPlain = meaning.record === 'hearing' && meaning.hearingType === '';
  if (view === null || date === null || !isExactDay(date) || outcome !== null || isPlain) return [];
  const [same] = hearingsOnDay(view, meaning, date.from);
  if (same !== undefined) return [warnings.onRecord(sayStanding(same))];
  if (meaning.record !== 'hearing') return [];
  const [other] = standingHearings(view, meaning, proceeding, []).filter((event) => {
    const { date: own } = currentSetting(event);
    return own.kind !== 'undated' && earliestDay(own) >= today;
  });
  return other === undefined ? [] : [warnings.stands(sayStanding(other))];
}

function sayStanding(event: AttendedEvent): string {
  return `${event.title}, ${formatCaseDate(currentSetting(event).date, { style: 'sentence' })}`;
}
