import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding, ProceedingKind } from '../model/proceeding.ts';
import { docketKey, docketTail, plainKey } from './docket-key.ts';
import type { CourtName } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { foldWord } from './words.ts';

/** What a line says of its docket. */
export type DocketClues = {
  readonly meaning: Meaning;
  /** As typed; empty where the line has no docket number. */
  readonly docket: string;
  /** Kinds of docket that the line names in a word; empty where it names none. */
  readonly kinds: readonly ProceedingKind[];
  /** The words that name them: a docket of that very title leads. */
  readonly kindWords: string;
  readonly courts: readonly CourtName[];
  readonly judge: string;
};

/** The docket of a line: the one that fits, or all that might. */
export type FoundProceeding = {
  readonly proceeding: Proceeding | null;
  /** What else might be meant; empty where nothing is left open. */
  readonly candidates: readonly Proceeding[];
  /** The line names a court in which the matter has no docket. */
  readonly isElsewhere: boolean;
};

const none: FoundProceeding = { proceeding: null, candidates: [], isElsewhere: false };

/** Kinds that belong to a docket as a rule. The others take one only by its number. */
export function wantsDocket({ record }: Meaning): boolean {
  return ['hearing', 'filing', 'order', 'charge', 'bond'].includes(record);
}

/**
 * Finds the docket that a line belongs to: by its number; else by the court, the judge and what the
 * kind of hearing goes with, open dockets before closed ones. Never one in another court than the
 * line names.
 */
export function resolveProceeding(view: MatterView, clues: DocketClues): FoundProceeding {
  const all = view.proceedings.filter(({ archived }) => !archived);
  const open = all.filter(({ closedOn }) => closedOn === null);
  const living = open.length > 0 ? open : all;
  if (clues.docket !== '') {
    const numbered = all.filter(({ docketNumber }) => isDocket(docketNumber, clues.docket));
    const [only] = numbered;
    if (only !== undefined && numbered.length === 1) return { ...none, proceeding: only };
  }
  if (!wantsDocket(clues.meaning)) return none;
  const ofKind = living.filter(({ kind }) => clues.kinds.includes(kind));
  const titled = ofKind.filter(({ title }) => foldWord(title) === foldWord(clues.kindWords));
  const named = titled.length > 0 ? titled : ofKind;
  const pool = named.length > 0 ? named : living;

  const there = pool.filter((one) => clues.courts.some((court) => isIn(one, court)));
  const isElsewhere = clues.courts.length > 0 && there.length === 0;
  if (isElsewhere) return { proceeding: null, candidates: pool, isElsewhere };
  const inCourt = there.length > 0 ? there : pool;
  const byJudge = inCourt.filter(({ judge }) => isSameJudge(judge, clues.judge));
  const judged = byJudge.length > 0 ? byJudge : inCourt;
  const { suits } = clues.meaning;
  const fitting = suits === undefined ? judged : judged.filter((one) => fits(one, suits));
  const isNamed = there.length > 0 || byJudge.length > 0 || named.length > 0;
  const left = fitting.length === 0 && isNamed ? judged : fitting;
  const bond = left.filter(({ kind }) => kind === 'immigration-bond');
  const isOfBond = left.every(({ kind }) => kind === 'immigration-bond' || kind === 'removal-240');
  const closest = isAboutBond(clues.meaning) && isOfBond && bond.length > 0 ? bond : left;
  const [only] = closest;
  if (only !== undefined && closest.length === 1) return { ...none, proceeding: only };
  if (left.length > 0) return { proceeding: null, candidates: left, isElsewhere };
  // A hearing must say its docket; a filing that fits none may stand alone.
  return {
    proceeding: null,
    candidates: clues.meaning.record === 'hearing' ? pool : [],
    isElsewhere,
  };
}

/** A bond docket beside the removal docket is there for nothing else. */
function isAboutBond(meaning: Meaning): boolean {
  return (
    meaning.record === 'bond' || (meaning.record === 'hearing' && meaning.hearingType === 'bond')
  );
}

/** True for a kind of docket that is wanted; one of no stated kind goes by its immigration court. */
function fits(proceeding: Proceeding, suits: readonly ProceedingKind[]): boolean {
  if (suits.includes(proceeding.kind)) return true;
  return suits.includes('removal-240') && isOtherInImmigrationCourt(proceeding);
}

/** True for a docket in an immigration court whose kind nobody stated. */
export function isOtherInImmigrationCourt({ kind, court }: Proceeding): boolean {
  return kind === 'other' && court !== null && court.id.startsWith('eoir-');
}

/** True where a proceeding is in a court that the line names. */
export function isIn({ court }: Proceeding, { court: named }: CourtName): boolean {
  if (court === null) return false;
  if (court.id !== '' && named.id !== '') return court.id === named.id;
  return [court.name, court.shortName].some(
    (name) =>
      name !== '' &&
      [named.name, named.shortName].some((other) => foldWord(other) === foldWord(name)),
  );
}

/** True where two texts name one judge: by family name, titles aside. */
export function isSameJudge(known: string, typed: string): boolean {
  const family = (name: string) => foldWord(name.split(/\s+/u).at(-1) ?? '');
  return typed !== '' && known !== '' && family(known) === family(typed);
}

function isDocket(known: string, typed: string): boolean {
  const key = docketKey(known);
  if (key === null) return false;
  const tail = docketTail(typed);
  const whole = docketKey(typed);
  const isSame = key === whole || (whole !== null && plainKey(key) === whole);
  return isSame || (tail !== null && key.slice(2) === tail);
}
