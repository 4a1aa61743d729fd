import { shippedCourt, shippedCourts } from '../../courts/all-courts.ts';
import type { CourtEntry } from '../../courts/court-entry.ts';

/** A court as a file names it; the id is empty and the zone null where it is none that is known. */
export type CourtOfFile = {
  readonly id: string;
  readonly name: string;
  readonly zone: string | null;
};

const SIDES = ['northern', 'southern', 'eastern', 'western', 'middle', 'central'];
const NOISE =
  /\b(?:u\.?\s?s\.?|united states|district|bankruptcy|court|courts|appeals|for|the|of|in|live|train|test|database|cm|ecf|nextgen|version|docket|circuit)\b/g;

/**
 * Finds the court that the title of a docket names, such as "District of New Jersey [LIVE] (Newark)" or
 * "California Northern District (San Francisco)".
 *
 * @param lines the lines of the title
 * @param ids ids that the page's links name, for titles that say too little: `ecf.azd.uscourts.gov`
 *
 * @example
 * courtOfTitle(['U.S. District Court', 'DISTRICT OF ARIZONA (Phoenix Division)'], []).id //=> 'azd'
 */
export function courtOfTitle(lines: readonly string[], ids: readonly string[]): CourtOfFile {
  const name = lines.join(', ').slice(0, 300);
  if (/\bjudicial panel on multidistrict/i.test(name)) return { id: 'jpml', name, zone: null };
  const ofBankruptcy = [...new Set(ids)].filter((id) => districtOfBankruptcy(id) !== undefined);
  const isBankruptcy = /bankruptcy/i.test(name) || (name === '' && ofBankruptcy.length === 1);
  const city = /\(([^()]{2,60})\)/.exec(name)?.[1] ?? '';
  const wanted = keyOf(name.replace(/\([^()]{0,80}\)|\[[^[\]]{0,20}\]/g, ' '));
  const isAppeals = /appeals/i.test(name);
  const known = isAppeals ? circuitsByKey : districtsByKey;
  // The docket of an appeal has a link to the court below.
  const byLink = [...new Set(ids)]
    .flatMap((id) => (isBankruptcy ? districtOfBankruptcy(id) : shippedCourt(id)) ?? [])
    .filter(({ kind }) => name === '' || kind === (isAppeals ? 'circuit' : 'district'));
  const court =
    known.get(wanted) ??
    withAllWords(known, wanted) ??
    (byLink.length === 1 ? byLink[0] : undefined);
  if (court === undefined) return { id: '', name, zone: null };
  // A bankruptcy court sits in the district and keeps its clock, but is another court.
  const [linked] = ofBankruptcy;
  const id = isBankruptcy
    ? ((ofBankruptcy.length === 1 ? linked : undefined) ?? court.id.replace(/d$/, 'b'))
    : court.id;
  return { id, name, zone: zoneIn(court, city) };
}

/** The district in which the bankruptcy court of an id sits: `azb`, `nebraskab`. */
function districtOfBankruptcy(id: string): CourtEntry | undefined {
  if (!id.endsWith('b')) return undefined;
  return shippedCourt(id === 'nebraskab' ? 'ned' : id.replace(/b$/, 'd'));
}

/** The court of an id as CourtListener writes it. */
export function courtOfId(id: string): CourtOfFile {
  const court = shippedCourt(id);
  const district = court ?? districtOfBankruptcy(id);
  return {
    id: district === undefined && id !== 'jpml' ? '' : id,
    name: court?.name ?? id,
    zone: district === undefined ? null : zoneIn(district, ''),
  };
}

/** Null where the court sits under several clocks and the title's city does not say which. */
function zoneIn(court: CourtEntry, city: string): string | null {
  const zones = new Set(court.seats.map((seat) => seat.zone));
  if (zones.size === 1) return court.zone;
  const asked = city.toLowerCase();
  const seat = court.seats.find((one) => asked.includes(one.city.toLowerCase()));
  return seat?.zone ?? null;
}

/** "district of arizona", "ARIZONA" and "California Northern District" come to one form. */
function keyOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(NOISE, ' ')
    .replace(/[^a-z ]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return [...words].sort((one, other) => rank(one) - rank(other)).join(' ');
}

const rank = (word: string) => (SIDES.includes(word) ? 0 : 1);

const keysOf = (kind: CourtEntry['kind']) =>
  new Map(
    shippedCourts
      .filter((court) => court.kind === kind)
      .map((court) => [keyOf(court.name), court] as const),
  );
const districtsByKey = keysOf('district');
const circuitsByKey = keysOf('circuit');

/** The court whose every word the title has, where it has more; of several the one that says most. */
function withAllWords(
  known: ReadonlyMap<string, CourtEntry>,
  wanted: string,
): CourtEntry | undefined {
  const words = new Set(wanted.split(' '));
  const found = [...known]
    .filter(([key]) => key.split(' ').every((word) => words.has(word)))
    .sort(([one], [other]) => other.split(' ').length - one.split(' ').length);
  const [first, second] = found;
  const length = (one: typeof first) => one?.[0].split(' ').length ?? 0;
  return first === undefined || length(first) === length(second) ? undefined : first[1];
}
