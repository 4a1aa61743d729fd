import type { CalendarEntry } from './entry.ts';
import { durationText } from './entry-alarms.ts';
import { entryTimeLines, exceptionLine, icsInstant } from './ics-dates.ts';
import { escapeIcsText } from './ics-text.ts';

/**
 * Writes one entry as the lines of a VEVENT, not folded yet. Its stamp is that of the record's last
 * change, so that the same record always gives the same bytes.
 *
 * @source RFC 5545 sections 3.6.1 and 3.6.6, read 2026-11-25
 */
export function entryLines(entry: CalendarEntry): readonly string[] {
  const title = escapeIcsText(entry.title);
  const stamp = icsInstant(entry.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    ...entryTimeLines(entry.time),
    ...(entry.recurrence === null
      ? []
      : [
          `RRULE:${entry.recurrence}`,
          ...(entry.exceptDays ?? []).map((day) => exceptionLine(entry.time, day)),
        ]),
    `SUMMARY:${title}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${String(entry.sequence)}`,
    `LAST-MODIFIED:${stamp}`,
    // What is seen by others of a shared calendar is that the time is taken.
    'CLASS:PRIVATE',
    `TRANSP:${entry.isCancelled || entry.time.type === 'days' ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(entry.replaces === null ? [] : [`RELATED-TO;RELTYPE=SIBLING:${entry.replaces}`]),
    ...entry.alarms.flatMap((minutes) => alarmLines(minutes, title)),
    'END:VEVENT',
  ];
}

function alarmLines(minutes: number, title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:${durationText(minutes)}`,
    'END:VALARM',
  ];
}
