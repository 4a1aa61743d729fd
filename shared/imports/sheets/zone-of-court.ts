import { shippedCourts } from '../../courts/all-courts.ts';
import type { CourtEntry } from '../../courts/court-entry.ts';
import { findCourts } from '../../courts/find-courts.ts';
import { foldText } from '../../model/fold-text.ts';

/** More words than that name no court that is known. */
const LONGEST = 80;
/** Tables of millions of rows name some dozens of courts. */
const MOST_KEPT = 2_000;
const kept = new Map<string, string | null>();

/** A city alone may be one of another state, whose courts are not known here. */
const NAMES_COURT = /\b(?:court|ct|district|dist|immigration|imm|circuit|cir|eoir|uscis)\b/i;

/**
 * The clock of a court that a cell names, where every shipped court that it can mean keeps the same one;
 * null where none is known or their clocks differ: "S.D. Tex." alone has one, "Tex." has two.
 *
 * @example
 * zoneOfCourt('D. Mass.') //=> 'America/New_York'
 * zoneOfCourt('Superior Court') //=> null
 * zoneOfCourt('Burlington') //=> null
 */
export function zoneOfCourt(text: string): string | null {
  if (text === '' || text.length > LONGEST) return null;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const found = findCourts(text, shippedCourts).filter(
    ({ court }) => NAMES_COURT.test(text) || isCalled(court, text),
  );
  const zones = new Set(found.map(({ seat }) => seat.zone));
  const [zone = null] = zones.size === 1 ? zones : [];
  if (kept.size < MOST_KEPT) kept.set(text, zone);
  return zone;
}

function isCalled({ id, shortName, aliases }: CourtEntry, text: string): boolean {
  return [id, shortName, ...aliases].some((name) => plain(name) === plain(text));
}

function plain(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
