import type { CivilDay } from '../time/civil-day.ts';
import { axisMs } from '../time/axis-ms.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import { zoneChanges } from '../time/zone-changes.ts';
import { zoneOffsetMs } from '../time/zone-offset.ts';
import { icsWallTime } from './ics-dates.ts';

const YEAR_MS = 366 * 86_400_000;

/** The first and the last day on which times of one zone stand in a calendar. */
export type ZoneSpan = { readonly first: CivilDay; readonly last: CivilDay };

/**
 * Describes a zone as calendars want it: every change of its clocks from a year before the first
 * time to a year behind the last, as the zone's real rules had or have it, none repeated by guess.
 *
 * @source RFC 5545 section 3.6.5, read 2026-11-25
 */
export function timeZoneLines(zone: string, { first, last }: ZoneSpan): readonly string[] {
  const from = axisMs(first) - YEAR_MS;
  const to = axisMs(last) + YEAR_MS;
  const start = zoneOffsetMs(zone, from);
  const changes = zoneChanges(zone, from, to);
  const standard = Math.min(start, ...changes.map(({ after }) => after));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(zone, { instant: from, before: start, after: start }, standard),
    ...changes.flatMap((change) => observance(zone, change, standard)),
    'END:VTIMEZONE',
  ];
}

function observance(
  zone: string,
  change: { readonly instant: number; readonly before: number; readonly after: number },
  standard: number,
): readonly string[] {
  const name = change.after > standard ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    // The wall clock as it was read up to the change.
    `DTSTART:${icsWallTime(change.instant + change.before)}`,
    `TZOFFSETFROM:${offsetText(change.before)}`,
    `TZOFFSETTO:${offsetText(change.after)}`,
    `TZNAME:${zoneAbbreviation(zone, change.instant, 'exact')}`,
    `END:${name}`,
  ];
}

/** `-0400`; seconds only in the local mean times of long ago. */
function offsetText(ms: number): string {
  const seconds = Math.abs(ms) / 1_000;
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = seconds % 60;
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(seconds / 3_600))}${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : two(rest)}`;
}
