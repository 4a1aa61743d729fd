import type { MatterView } from '../model/matter-view.ts';
import type { Board } from './board.ts';
import { isNearly } from '../model/is-nearly.ts';
import { isEverydayWord, isSmallWord } from './everyday-words.ts';
import { isTitled } from './find-places.ts';
import type { Lexicon } from './lexicon.ts';
import { foldWord } from './words.ts';

/** Whose matter a line may be about. */
export type FoundMatters = {
  /** Matters of every client that the names fit; empty where the line names nobody. */
  readonly candidates: readonly MatterView[];
  /** All that names them is words of everyday: "will", "may". */
  readonly isDoubtful: boolean;
  /** Where the names stand, for the chips. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
};

type Match = { readonly views: MatterView[]; readonly words: Set<number>; score: number };

const POINTS = { family: 4, given: 1, particle: 0 } as const;

/**
 * Finds the clients whose names stand in a line, by whole words of names and aliases. The name that
 * fits most words leads; where another word names somebody else too, all of them are candidates and
 * the person is asked.
 *
 * @param readsOtherwise says that a word is also a judge, a court or a place: it names a client only
 * where no other word does
 */
export function findMatters(
  board: Board,
  lexicon: Lexicon,
  readsOtherwise: (at: number) => boolean,
  openMatterReadsOtherwise: (at: number) => boolean,
): FoundMatters {
  const matches = new Map<string, Match>();
  board.words.forEach(({ key }, at) => {
    if (!board.isFree(at) || key === '' || isLaterNamed(board, lexicon, at)) return;
    const { named, length } = namedAt(board, lexicon, at);
    const isSmall = isSmallWord(board, at);
    for (const { view, weight } of named) {
      const match = matches.get(view.client.id) ?? { views: [], words: new Set(), score: 0 };
      matches.set(view.client.id, match);
      if (!match.views.includes(view)) match.views.push(view);
      if (match.words.has(at) || weight === 'particle' || isSmall) continue;
      for (let word = at; word < at + length; word += 1) match.words.add(word);
      match.score += POINTS[weight];
    }
  });
  const hits = [...matches.values()].filter(({ words }) => words.size > 0);
  const isEveryday = (at: number) => isEverydayWord(board, lexicon, at);
  const isLoose = (at: number) => readsOtherwise(at) || isEveryday(at);
  const firm = hits.filter(({ words }) => [...words].some((at) => !isLoose(at)));
  const pool =
    firm.length > 0 ? firm : hits.filter(({ words }) => ![...words].some(openMatterReadsOtherwise));
  if (pool.length === 0) return { candidates: [], spans: [], isDoubtful: false };

  const best = Math.max(...pool.map(({ score }) => score));
  const leaders = pool.filter(({ score }) => score === best);
  const fit = new Set(leaders.flatMap(({ words }) => [...words]));
  const strangers = pool.filter(({ words }) =>
    [...words].some((at) => !fit.has(at) && !isLoose(at)),
  );
  const chosen = [...new Set([...leaders, ...strangers])];
  const places = new Set(
    chosen.flatMap(({ words }) => {
      // "judge may chen": the judge is May where Chen alone names the client.
      const untitled = [...words].filter((at) => !isTitled(board, at));
      return untitled.length > 0 ? untitled : [...words];
    }),
  );
  withParticles(board, lexicon, places);
  const spans = spansOf(board, places);
  const candidates = spans.length === 0 ? [] : openFirst(chosen.flatMap(({ views }) => views));
  const isDoubtful = chosen.every(({ words }) => [...words].every(isEveryday) && words.size < 2);
  return { candidates, spans, isDoubtful };
}

/**
 * Who is called by a word. A name with a dash that somebody bears whole is nobody else's; one that
 * stands in two words ("o neil", "dela cruz") counts where neither word alone names anybody.
 */
function namedAt(board: Board, { names }: Lexicon, at: number) {
  const { key = '', raw = '' } = board.words[at] ?? {};
  const whole = names.get(key);
  if (whole !== undefined) return { named: whole, length: 1 };
  const parts = raw.includes('-') ? raw.split('-').map(foldWord) : [];
  const named = parts.flatMap((part) => names.get(part) ?? []);
  if (named.length > 0) return { named, length: 1 };
  const next = board.isFree(at + 1) ? (board.words[at + 1]?.key ?? '') : '';
  const joined = next === '' ? undefined : names.get(key + next);
  return joined === undefined ? { named, length: 1 } : { named: joined, length: 2 };
}

/**
 * True for a word that also names a kind ("bond") and stands again further on: the last one is the
 * client, the others are what they say.
 */
function isLaterNamed(board: Board, { names, kinds }: Lexicon, at: number): boolean {
  const key = board.words[at]?.key ?? '';
  if (!names.has(key) || !kinds.has(key)) return false;
  return board.words.some((word, later) => later > at && word.key === key && board.isFree(later));
}

/** "de la" ahead of or inside a name belongs to it. */
function withParticles(board: Board, lexicon: Lexicon, places: Set<number>): void {
  for (let at = board.words.length - 2; at >= 0; at -= 1) {
    if (places.has(at) || !places.has(at + 1) || !board.isFree(at)) continue;
    const parts = lexicon.names.get(board.words[at]?.key ?? '') ?? [];
    if (parts.some(({ weight }) => weight === 'particle')) places.add(at);
  }
}

/** A closed matter counts only where the client has no open one. */
function openFirst(views: readonly MatterView[]): readonly MatterView[] {
  return [...new Set(views)].filter(
    (view) =>
      view.matter.closedOn === null ||
      !views.some((other) => other.client.id === view.client.id && other.matter.closedOn === null),
  );
}

function spansOf(board: Board, places: ReadonlySet<number>) {
  const spans: { from: number; to: number }[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === at) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  return spans.filter(({ from, to }) => board.take('matter', from, to));
}

/**
 * Clients whose family name a word nearly is: begins it, or is one letter away. They are offered,
 * never taken.
 *
 * @param keys folded words; shorter ones than five letters say too little
 */
export function nearlyNamed(keys: readonly string[], lexicon: Lexicon): readonly MatterView[] {
  const near = new Set<MatterView>();
  for (const key of keys) {
    if (key.length < 5) continue;
    for (const [name, parts] of lexicon.names)
      if (isNear(key, name))
        for (const { view, weight } of parts) if (weight === 'family') near.add(view);
  }
  return [...near];
}

/** One slip away, or the beginning of the name. */
function isNear(typed: string, name: string): boolean {
  return name.startsWith(typed) || (name.length >= 5 && isNearly(typed, name));
}
