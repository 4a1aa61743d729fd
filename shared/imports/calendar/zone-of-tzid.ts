import { isZone, zoneSchema } from '../../time/case-date.ts';
import { nameZone } from '../../time/zone-choices.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { courtZoneLike } from './custom-zone.ts';
import type { ZoneLines } from './find-components.ts';
import { readProperty, unescapeText } from './read-property.ts';
import { zoneOfWindowsName } from './windows-zones.ts';

/** The zone that a name in a calendar stands for, and what must be said of it. */
export type ZoneFinding = { readonly zone: string | null; readonly doubt: ImportDoubt | null };

/** Looks up the zone of a name as it stands for a year. */
export type FindZone = (tzid: string, year: number) => ZoneFinding;

/** Old names of the zones of courts, so that a record holds one name for each. */
const sameZone: ReadonlyMap<string, string> = new Map([
  ['us/eastern', 'America/New_York'],
  ['us/central', 'America/Chicago'],
  ['us/mountain', 'America/Denver'],
  ['us/arizona', 'America/Phoenix'],
  ['us/pacific', 'America/Los_Angeles'],
  ['us/alaska', 'America/Anchorage'],
  ['us/hawaii', 'Pacific/Honolulu'],
  ['us/east-indiana', 'America/Indiana/Indianapolis'],
  ['est5edt', 'America/New_York'],
  ['cst6cdt', 'America/Chicago'],
  ['mst7mdt', 'America/Denver'],
  ['pst8pdt', 'America/Los_Angeles'],
  ['utc', 'UTC'],
  ['etc/utc', 'UTC'],
  ['etc/gmt', 'UTC'],
  ['etc/universal', 'UTC'],
  ['etc/zulu', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ['zulu', 'UTC'],
]);

/**
 * Makes the look-up of zones of one file. A name is read as IANA's, as Windows', or by the description
 * that the file gives of it: where its clocks stand through the year as those of one zone of US courts,
 * it is taken for that zone, which is said. A name that tells nothing is no zone; it is never guessed
 * from its offset alone.
 *
 * @param described the zones that the file describes
 */
export function zoneFinder(described: readonly ZoneLines[]): FindZone {
  const byName = new Map<string, ZoneLines>();
  for (const zone of described) {
    const name = valueOf(zone, 'TZID');
    if (name !== null && !byName.has(plainName(name))) byName.set(plainName(name), zone);
  }
  const found = new Map<string, ZoneFinding>();
  return (tzid, year) => {
    const name = plainName(tzid);
    const key = `${String(year)} ${name}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const finding = findZone(name, byName.get(name), year);
    found.set(key, finding);
    return finding;
  };
}

function findZone(name: string, described: ZoneLines | undefined, year: number): ZoneFinding {
  const named =
    ianaZone(name) ?? windowsZone(name) ?? ianaZone(valueOf(described, 'X-LIC-LOCATION') ?? '');
  if (named !== null) return { zone: named, doubt: null };
  const shown = name.slice(0, 100);
  const alike = described === undefined ? null : courtZoneLike(described, year);
  if (alike !== null)
    return {
      zone: alike,
      doubt: {
        code: 'ics/zone-by-clocks',
        text: `The calendar calls its zone “${shown}”; its clocks stand as ${nameZone(alike)} time (${alike}) does, which was taken.`,
      },
    };
  return {
    zone: null,
    doubt: {
      code: 'ics/zone-unknown',
      text: `The zone “${shown}” is not known: the time is as written, its zone open.`,
    },
  };
}

/** Names that carry a place of their own in front: `/mozilla.org/20050126_1/America/New_York`. */
function ianaZone(name: string): string | null {
  const same = sameZone.get(name.toLowerCase());
  if (same !== undefined) return same;
  const parts = name.split('/').filter((part) => part !== '');
  const tries = [
    name,
    ...(name.startsWith('/') ? [parts.slice(-3).join('/'), parts.slice(-2).join('/')] : []),
    name.replace('-', '/'),
  ];
  for (const one of tries) {
    if (!/^[A-Za-z]{2,20}(?:\/[A-Za-z0-9_+-]{1,30}){1,2}$/.test(one)) continue;
    const known = sameZone.get(one.toLowerCase());
    if (known !== undefined) return known;
    if (isZone(one) && zoneSchema.safeParse(one).success) return one;
  }
  return null;
}

function windowsZone(name: string): string | null {
  const zone = zoneOfWindowsName(name);
  return zone !== null && zoneSchema.safeParse(zone).success ? zone : null;
}

function plainName(tzid: string): string {
  return tzid
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim()
    .slice(0, 300);
}

function valueOf(zone: ZoneLines | undefined, name: string): string | null {
  for (const line of zone?.lines ?? []) {
    const property = readProperty(line);
    if (property?.name === name) return unescapeText(property.value);
  }
  return null;
}
