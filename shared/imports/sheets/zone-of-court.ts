import { shippedCourts } from '../../courts/all-courts.ts';
import type { CourtEntry } from '../../courts/court-entry.ts';
import { findCourts } from '../../courts/find-courts.ts';
import { keptByText } from '../../model/kept-by-text.ts';
import { foldText } from '../../model/fold-text.ts';

/** More words than that name no court that is known. */
const LONGEST = 80;
/** Tables of millions of rows name some dozens of courts. */
const MOST_KEPT = 2_000;

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
  return text === '' || text.length > LONGEST ? null : lookUp(text);
}

const lookUp = keptByText((text) => {
  const found = findCourts(text, shippedCourts).filter(
    ({ court }) => NAMES_COURT.test(text) || isCalled(court, text),
  );
  const zones = new Set(found.map(({ seat }) => seat.zone));
  const [zone = null] = zones.size === 1 ? zones : [];
  return zone;
}, MOST_KEPT);

function isCalled({ id, shortName, aliases }: CourtEntry, text: string): boolean {
  return [id, shortName, ...aliases].some((name) => plain(name) === plain(text));
}

function plain(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
