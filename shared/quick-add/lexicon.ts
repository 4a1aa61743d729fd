import { oncePer } from '../model/once-per.ts';
import { isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Facility } from '../model/record.ts';
import { docketKey, plainKey } from './docket-key.ts';
import { kindIndexOf } from './kind-index.ts';
import { namePartsOf, type NameWeight } from './name-parts.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import type { KnownCourt, Vocabulary } from './vocabulary.ts';
import { foldWord } from './words.ts';
import type { KindWord } from './words-of-kinds/spell.ts';

/** A court by one of its names; `city` where the word was a city it sits in. */
export type CourtName = {
  readonly court: KnownCourt;
  readonly city: string;
  readonly zone: string | null;
};

/** The vocabulary made findable by word. */
export type Lexicon = {
  readonly matters: readonly MatterView[];
  readonly kinds: PhraseIndex<KindWord>;
  readonly names: ReadonlyMap<string, readonly NamedBy[]>;
  readonly courts: PhraseIndex<CourtName>;
  readonly judges: PhraseIndex<string>;
  readonly facilities: PhraseIndex<Facility>;
  readonly dockets: ReadonlyMap<string, readonly MatterView[]>;
};

type NamedBy = { readonly view: MatterView; readonly weight: NameWeight };

/** The lexicon of a vocabulary; made once for each, out of what each matter and each table gives. */
export const lexiconOf = oncePer((vocabulary: Vocabulary): Lexicon => {
  const matters = vocabulary.matters.filter(
    ({ matter, client }) => !matter.archived && !client.archived,
  );
  const words = matters.map((view) => [view, wordsOfMatter(view)] as const);
  const lexicon: Lexicon = {
    matters,
    kinds: kindIndexOf(vocabulary.hearingTypes),
    names: groupBy(
      words.flatMap(([view, { names }]) =>
        [...names].map(([key, weight]) => [key, { view, weight }] as const),
      ),
    ),
    courts: indexPhrases([
      ...namesOfTable(vocabulary.courts),
      ...otherCourts(
        vocabulary.courts,
        words.flatMap(([, { courts }]) => courts),
      ).flatMap(namesOfCourt),
    ]),
    judges: indexPhrases(
      [...new Set(words.flatMap(([, { judges }]) => judges))].flatMap(namesOfJudge),
    ),
    facilities: indexPhrases(facilityNames(words.flatMap(([, { facilities }]) => facilities))),
    dockets: groupBy(
      words.flatMap(([view, { dockets }]) => dockets.map((key) => [key, view] as const)),
    ),
  };
  return lexicon;
});

/** What one matter gives to the lexicon. */
type MatterWords = {
  readonly names: ReadonlyMap<string, NameWeight>;
  readonly courts: readonly KnownCourt[];
  readonly judges: readonly string[];
  readonly facilities: readonly Facility[];
  readonly dockets: readonly string[];
};

/** The names that lines can call a matter by. Kept for each: a change in one of a thousand is read anew in that one alone. */
export const wordsOfMatter = oncePer((view: MatterView): MatterWords => ({
  names: namePartsOf(view.client),
  courts: view.proceedings.flatMap(({ court }) => court ?? []),
  judges: judgesOf(view),
  facilities: [...view.stints, ...view.confirmations].flatMap(({ facility }) => facility ?? []),
  dockets: docketsOf(view),
}));

const namesOfTable = oncePer((courts: Vocabulary['courts']) => courts.flatMap(namesOfCourt));

/** Courts of matters that the table does not have, once each. */
function otherCourts(
  table: readonly KnownCourt[],
  named: readonly KnownCourt[],
): readonly KnownCourt[] {
  const keyOf = ({ id, name }: KnownCourt) => (id === '' ? name : id);
  const known = new Set(table.map(keyOf));
  return [
    ...new Map(
      named.filter((court) => !known.has(keyOf(court))).map((court) => [keyOf(court), court]),
    ).values(),
  ];
}

function namesOfCourt(court: KnownCourt): readonly (readonly [string, CourtName])[] {
  const { id, name, shortName, city, zone, aliases = [], seats = [] } = court;
  const own = { court, city: '', zone };
  const cities = seats.length > 0 ? seats : [{ city, zone }];
  const isImmigration = court.kind === 'immigration' || id.startsWith('eoir-');
  return [
    ...[id, name, shortName, shortName.replace(/\s/gu, ''), ...aliases].map(
      (word) => [word, own] as const,
    ),
    ...cities.flatMap((seat) => {
      const sits = { court, city: seat.city, zone: seat.zone };
      const words = isImmigration
        ? [seat.city, `${seat.city} immigration court`, `${seat.city} ic`, `eoir ${seat.city}`]
        : [seat.city, `${shortName} ${seat.city}`];
      return words.map((word) => [word, sits] as const);
    }),
  ];
}

function judgesOf({ proceedings, events }: MatterView): readonly string[] {
  const judges = new Set(proceedings.map(({ judge }) => judge));
  for (const event of events) {
    if (!isAttended(event)) continue;
    if (event.kind === 'hearing') judges.add(event.details.judge);
    for (const { judge } of event.details.settings) judges.add(judge);
  }
  return [...judges].filter((judge) => judge.trim() !== '');
}

const TITLES =
  /^(?:hon|honorable|judge|justice|ij|mj|chief|magistrate|immigration|district|us|u\.s\.|senior|the)$/u;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)$/u;

/** A judge by family name, by given and family name, and as written. */
function namesOfJudge(judge: string): readonly (readonly [string, string])[] {
  const plain = judge.replace(/\(.*?\)/gu, ' ').replace(/,/gu, ' ');
  const words = plain
    .split(/\s+/u)
    .filter((word) => !TITLES.test(foldWord(word)) && !SUFFIXES.test(foldWord(word)))
    .filter((word) => foldWord(word) !== '');
  const family = words.at(-1) ?? judge;
  const given = words[0] ?? '';
  return [family, `${given} ${family}`, words.join(' ')].map((name) => [name, judge] as const);
}

const GENERIC = new Set(
  'correctional corrections correction center centre ctr county jail detention facility processing regional institution prison ice house of the federal state service staging contract parish adult metropolitan department office security'.split(
    ' ',
  ),
);

/** A place by its name, by what is its own in the name, and by its city. */
function facilityNames(all: readonly Facility[]): readonly (readonly [string, Facility])[] {
  const places = new Map<string, Facility>();
  for (const facility of all) {
    const key = `${facility.name}|${facility.city}|${facility.state}`.toLowerCase();
    if (facility.name !== '' && !places.has(key)) places.set(key, facility);
  }
  const named = [...places.values()].flatMap((place) => {
    const own = place.name.split(/\s+/u).filter((word) => !GENERIC.has(foldWord(word)));
    const [first = ''] = own;
    const words = [place.name, own.join(' '), foldWord(first).length > 2 ? first : ''];
    return words.map((word) => [word, place] as const);
  });
  const cities = [...places.values()].map((place) => [place.city, place] as const);
  return [...named, ...cities];
}

function docketsOf({ client, proceedings }: MatterView): readonly string[] {
  const numbers = [
    ...proceedings.map(({ docketNumber }) => docketNumber),
    ...client.identifiers.filter(({ kind }) => kind === 'a-number').map(({ value }) => value),
  ];
  const keys = numbers.map(docketKey).filter((key) => key !== null);
  const tails = keys.flatMap((key) => /^\d{2}((?:cr|cv|mj|mc)\d+)$/u.exec(key)?.[1] ?? []);
  const plain = keys.map(plainKey).filter((key) => key !== null);
  return [...new Set([...keys, ...tails, ...plain])];
}

function groupBy<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
