import { type AttendedEvent, currentSetting } from '../model/event-date.ts';
import { sayOnlyThisRecord } from '../model/say-only-this-record.ts';
import { isExactDay } from '../time/case-date.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { Understanding, Warning } from './reading.ts';
import { hearingsOnDay, standingHearings } from './resolve-hearing.ts';
import { warnings } from './say-warning.ts';

/**
 * What to look at in a hearing: no time, held before its day, one like it on record, or other clients
 * whose records of it do not change.
 */
export function hearingWarnings(understanding: Understanding, today: CivilDay): readonly Warning[] {
  const { meaning } = understanding;
  if (meaning.record !== 'hearing' && meaning.record !== 'appointment') return [];
  return [...onlyThisRecord(understanding), ...dateWarnings(understanding, today)];
}

function onlyThisRecord({ outcomeOf, reset }: Understanding): readonly Warning[] {
  const changed = reset === null ? outcomeOf : reset.event;
  if (changed === null) return [];
  const said = sayOnlyThisRecord(changed, reset === null ? 'outcome' : 'reset');
  return said === null ? [] : [warnings.onlyThisRecord(said)];
}

function dateWarnings(understanding: Understanding, today: CivilDay): readonly Warning[] {
  const { meaning, date, outcome, outcomeOf, reset } = understanding;
  if (outcomeOf !== null) {
    const { date: own } = currentSetting(outcomeOf);
    const isAhead = own.kind !== 'undated' && earliestDay(own) > today;
    return isAhead && outcome !== 'vacated' ? [warnings.notYet()] : [];
  }
  if (date === null || !isExactDay(date)) return [];
  const night = nightOf(date.time);
  const noTime = meaning.record === 'hearing' && date.time === undefined ? [warnings.noTime()] : [];
  return [...night, ...noTime, ...(reset === null ? likeIt(understanding, today) : [])];
}

/** Courts and offices do not sit at night: morning and afternoon were mixed up. */
function nightOf(time: string | undefined): readonly Warning[] {
  if (time === undefined || (time >= FIRST_HOUR && time < LAST_HOUR)) return [];
  const [hour = '', minute = ''] = time.split(':');
  const other = `${String((Number(hour) + 12) % 24).padStart(2, '0')}:${minute}`;
  return [warnings.nightHour(formatWallTime(time), formatWallTime(other))];
}

const FIRST_HOUR = '06:00';
const LAST_HOUR = '19:00';

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
