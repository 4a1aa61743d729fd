import { oncePer } from '../model/once-per.ts';
import { foldText } from '../model/fold-text.ts';
import type { CourtEntry, CourtSeat } from './court-entry.ts';

/** A court that was found, at one of the cities where it sits. */
export type CourtMatch = { readonly court: CourtEntry; readonly seat: CourtSeat };

type Indexed = CourtMatch & {
  /** Id, short name and other names without their spaces. */
  readonly code: readonly string[];
  readonly city: string;
  /** Of everything but the city. */
  readonly words: readonly string[];
  /** The seat that stands for the court where no city is asked for. */
  readonly isMain: boolean;
};

/**
 * Finds courts by what a person types: id, short name with or without dots, name, city, state, other
 * names. Each word has to begin a word of the court; the best come first: the whole id or short name,
 * then a city, then the rest, each in the order of `courts`. A district whose cities keep different
 * clocks is offered once for each clock, because nobody may guess which is meant. Empty text gives
 * every court at its main city.
 *
 * @param courts kept and passed again, so that the index is made once
 *
 * @example
 * findCourts('burl', shippedCourts)[0]?.court.id //=> 'vtd'
 * findCourts('d mass', shippedCourts)[0]?.court.shortName //=> 'D. Mass.'
 */
export function findCourts(text: string, courts: readonly CourtEntry[]): readonly CourtMatch[] {
  const index = indexOf(courts);
  const words = wordsOf(text);
  if (words.length === 0) return index.filter((one) => one.isMain);
  const typed = words.join('');
  return index
    .flatMap((one) => {
      const rank = rankOf(one, words, typed);
      return rank === null || !standsFor(one, rank, words) ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** A city beside the main one is offered where it is asked for, or where its clock is another. */
function standsFor(one: Indexed, rank: number, words: readonly string[]): boolean {
  return one.isMain || Math.floor(rank) === BY_CITY || namesCity(one, words) || clockOfItsOwn(one);
}

const BY_CITY = 1;

/** Better is smaller; null where it is not meant. */
function rankOf(one: Indexed, words: readonly string[], typed: string): number | null {
  const second = one.isMain ? 0 : 0.5;
  if (one.code.includes(typed)) return second;
  if (words.every((word) => one.city.split(' ').some((part) => part.startsWith(word))))
    return BY_CITY + second;
  if (one.code.some((code) => code.startsWith(typed))) return 2 + second;
  return words.every((word) =>
    [...one.words, ...one.city.split(' ')].some((part) => part.startsWith(word)),
  )
    ? 3 + second
    : null;
}

/** A word begins the name of the city and no other word of the court: "tex" is no Texarkana. */
function namesCity(one: Indexed, words: readonly string[]): boolean {
  const begins = (parts: readonly string[], word: string) =>
    parts.some((part) => part.startsWith(word));
  return words.some(
    (word) => word.length > 2 && begins(one.city.split(' '), word) && !begins(one.words, word),
  );
}

/** The first city of a district that keeps another clock than its main city. */
function clockOfItsOwn({ court, seat }: Indexed): boolean {
  return seat.zone !== court.zone && court.seats.find((other) => other.zone === seat.zone) === seat;
}

const indexOf = oncePer((courts: readonly CourtEntry[]): readonly Indexed[] =>
  courts.flatMap((court) =>
    court.seats.map((seat, at) => {
      const city = wordsOf(seat.city).join(' ');
      const texts = [court.id, court.name, court.shortName, court.state, ...court.aliases];
      return {
        court,
        seat,
        isMain: at === 0,
        city,
        code: [court.id, court.shortName, ...court.aliases].map((one) => wordsOf(one).join('')),
        words: texts.flatMap(wordsOf),
      };
    }),
  ),
);

/** Small letters without accents, in words. */
function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
