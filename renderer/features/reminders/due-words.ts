import { barKindNames } from '../../../shared/chronology/kind-names.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { isUnverified } from '../../../shared/model/verification.ts';
import type { DueDate } from '../../../shared/reminders/due-date.ts';
import { wallClockOf } from '../../../shared/time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../../../shared/time/format-civil-day.ts';
import { zoneAbbreviation } from '../../../shared/time/zone-abbreviation.ts';

/** What is said of a limit of the government or the court that is past. */
export const PAST_LIMIT = 'past the limit';

/** A due date as the window says it: there names may stand. */
export type DueWords = {
  /** "Wed 06/18/2025, 1:30 PM ET". */
  readonly when: string;
  readonly title: string;
  /** "safe date", "office target"; empty where the title says it all. */
  readonly anchor: string;
  /** No second person compared the date that it comes from. */
  readonly unverified: boolean;
};

const anchors: Readonly<Record<DueDate['anchor'], string>> = {
  target: 'office target',
  safe: 'safe date',
  date: '',
};

/** Says a due date in words. */
export function dueWords(due: DueDate, view: MatterView): DueWords {
  const event = view.events.find((one) => one.id === due.recordId);
  return {
    when: whenOf(due),
    title: titleOf(due, view),
    anchor: anchors[due.anchor],
    unverified: event !== undefined && isUnverified(event),
  };
}

function whenOf({ day, at, zone }: DueDate): string {
  if (at === null || zone === null) return formatCivilDay(day, 'table');
  const clock = wallClockOf(at, zone);
  return `${formatCivilDay(clock.day, 'table')}, ${formatWallTime(clock.time)} ${zoneAbbreviation(zone, at)}`;
}

function titleOf({ kind, recordId }: DueDate, view: MatterView): string {
  const event = view.events.find((one) => one.id === recordId);
  if (event !== undefined) return kind === 'clock' ? `Report due: ${event.title}` : event.title;
  const bar = view.bars.find((one) => one.id === recordId);
  return bar === undefined ? '' : `${barKindNames[bar.kind]} ends`;
}
