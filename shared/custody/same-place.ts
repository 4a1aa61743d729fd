import type { Facility } from '../model/record.ts';

/**
 * Says whether two records can mean one place: an equal code, or one name where city and state do
 * not contradict each other. What is not said contradicts nothing: "Richwood Correctional Center"
 * can be the one in Monroe, LA, and a place that is not known can be any; but "a place in
 * Massachusetts" is none in Louisiana.
 */
export function canBeOnePlace(first: Facility | null, second: Facility | null): boolean {
  if (first === null || second === null) return true;
  if (fold(first.code) !== '' && fold(first.code) === fold(second.code)) return true;
  return (
    agree(first.name, second.name) &&
    agree(first.city, second.city) &&
    agree(first.state, second.state)
  );
}

/**
 * The fewest places that these records can mean, in order of appearance, each in its fullest record.
 *
 * @example
 * distinctPlaces([{ name: 'Richwood' }, { name: 'Richwood', city: 'Monroe', state: 'LA' }])
 * //=> [{ name: 'Richwood', city: 'Monroe', state: 'LA' }]
 */
export function distinctPlaces(facilities: readonly Facility[]): readonly Facility[] {
  const places: Facility[][] = [];
  for (const facility of facilities) {
    const known = places.find((place) => place.every((other) => canBeOnePlace(other, facility)));
    if (known === undefined) places.push([facility]);
    else known.push(facility);
  }
  return places.map((place) =>
    place.reduce((fullest, one) => (partsOf(one) > partsOf(fullest) ? one : fullest)),
  );
}

function agree(first: string, second: string): boolean {
  return fold(first) === '' || fold(second) === '' || fold(first) === fold(second);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function partsOf({ city, state, code }: Facility): number {
  return [city, state, code].filter((part) => part !== '').length;
}
