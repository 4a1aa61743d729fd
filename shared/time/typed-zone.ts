import { fail, ok, type Result } from '../result/result.ts';
import { type CivilDay } from './civil-day.ts';
import { instantsOf, nearestInstantOf } from './court-time.ts';
import { type TypedDateNote } from './typed-date-notes.ts';
import { zoneAbbreviation } from './zone-abbreviation.ts';

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';
const ALASKA = 'America/Anchorage';
const HAWAII = 'Pacific/Honolulu';

/** Zone words of US notices. "AT" and "HT" are left out: nobody writes them, and one is a word. */
const ZONE_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...['et', 'est', 'edt', 'eastern'].map((word) => [word, EASTERN] as const),
  ...['ct', 'cst', 'cdt', 'central'].map((word) => [word, CENTRAL] as const),
  ...['mt', 'mst', 'mdt', 'mountain'].map((word) => [word, MOUNTAIN] as const),
  ...['pt', 'pst', 'pdt', 'pacific'].map((word) => [word, PACIFIC] as const),
  ...['akt', 'akst', 'akdt', 'alaska'].map((word) => [word, ALASKA] as const),
  ...['hst', 'hawaii'].map((word) => [word, HAWAII] as const),
  ['ast', 'America/Puerto_Rico'],
  ['atlantic', 'America/Puerto_Rico'],
  ['chst', 'Pacific/Guam'],
  ['sst', 'Pacific/Pago_Pago'],
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
]);
const NOT_RECORDED = 'time zone not recorded';

/** The zone of a typed time, if any, and what to say about it. */
export type ZoneReading = { readonly zone?: string; readonly notes: readonly TypedDateNote[] };

/**
 * Finds the zone of a typed time. A word that fits the court's own zone means that zone (Detroit's
 * "ET" stays Detroit's); another word overrules the court, with a note; no word means the court's.
 *
 * @param word as `readTypedTime` leaves it
 *
 * @failure typed-date/unknown-zone word
 *
 * @example
 * readTypedZone('pt', 'America/New_York', '2025-06-18', '13:30')
 * //=> { ok: true, value: { zone: 'America/Los_Angeles', notes: [{ code: 'zone-differs', ... }] } }
 */
export function readTypedZone(
  word: string | undefined,
  courtZone: string | undefined,
  day: CivilDay,
  time: string,
): Result<ZoneReading> {
  if (word === NOT_RECORDED || (word === undefined && courtZone === undefined))
    return ok({ notes: [{ code: 'zone-unknown' }] });

  let zone = courtZone;
  const notes: TypedDateNote[] = [];
  const short = word === undefined ? undefined : shortWord(word);
  const typed = ZONE_OF_WORD.get(short ?? '');
  if (short !== undefined && !(courtZone !== undefined && bearsName(courtZone, short, day, time))) {
    if (typed === undefined) return fail('typed-date/unknown-zone', { word: short });
    zone = typed;
  }
  if (zone === undefined) return ok({ notes: [{ code: 'zone-unknown' }] });

  const instant = nearestInstantOf(day, time, zone);
  if (courtZone !== undefined && zone !== courtZone)
    notes.push({
      code: 'zone-differs',
      typed: zoneAbbreviation(zone, instant),
      court: zoneAbbreviation(courtZone, instant),
    });
  if (short !== undefined && /^[a-z]{1,2}[sd]t$/.test(short)) {
    const inEffect = zoneAbbreviation(zone, instant, 'exact');
    if (short !== inEffect.toLowerCase())
      notes.push({ code: 'zone-season', typed: short.toUpperCase(), inEffect });
  }
  const readings = instantsOf(day, time, zone).length;
  if (readings === 0) notes.push({ code: 'time-skipped', time });
  if (readings === 2) notes.push({ code: 'time-repeated', time });
  return ok({ zone, notes });
}

/** Whether a zone goes by this word around that time: in general, in winter or in summer. */
function bearsName(zone: string, word: string, day: CivilDay, time: string): boolean {
  const instant = nearestInstantOf(day, time, zone);
  const generic = shortWord(zoneAbbreviation(zone, instant).toLowerCase());
  if (word === generic) return true;
  const halfYear = 182 * 86_400_000;
  if ([instant, instant + halfYear].some((at) => word === exactName(zone, at))) return true;
  const typed = ZONE_OF_WORD.get(word);
  // "Eastern" has no season of its own: it fits wherever the zone is called as New York is.
  return (
    typed !== undefined &&
    word.length > 4 &&
    zoneAbbreviation(typed, instant).toLowerCase() === generic
  );
}

/** "Eastern time" is "eastern", and "Anchorage Time" is "anchorage". */
function shortWord(word: string): string {
  return word.replace(/ time$/, '');
}

function exactName(zone: string, instant: number): string {
  return zoneAbbreviation(zone, instant, 'exact').toLowerCase();
}
