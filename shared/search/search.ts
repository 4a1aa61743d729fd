import { parseANumber } from '../model/a-number.ts';
import type { KeptDocument } from '../model/document.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import { foldForSearch } from './fold-for-search.ts';
import { joinANumbers } from './join-a-numbers.ts';
import { documentEntryOf, type SearchEntry, searchEntriesOf } from './search-entries.ts';

/** A row that has all the words. */
export type Found = { readonly view: MatterView; readonly entry: SearchEntry };

type Scored = Found & { readonly score: number };

/** What was found, best first, and how many there are in all. */
export type SearchAnswer = { readonly found: readonly Found[]; readonly count: number };

/** Reads a matter for searching, once; later searches find it read. */
const entriesOf: (view: MatterView) => readonly SearchEntry[] = oncePer(searchEntriesOf);
const documentsByMatter = oncePer(groupByMatter);
/** Documents are read for searching with their matter, so that the first letter does not wait for all. */
const withDocuments = oncePer(
  (entries: readonly SearchEntry[], documents: readonly KeptDocument[]) => [
    ...entries,
    ...documents.map(documentEntryOf),
  ],
);
const noDocuments: readonly KeptDocument[] = [];

/**
 * Finds rows in which every word of the query stands, in any place and without regard to accents,
 * apostrophes or capitals. A word in the name or title counts for more, at the beginning of a word for more again;
 * archived rows come last. A row may be found through its client: `petrova habeas` finds the
 * client's habeas records.
 *
 * @param views in any order; the answer does not depend on it
 * @param limit of `found`
 * @param documents of any matters; those of matters that are not in `views` are not found
 */
export function searchOffice(
  views: readonly MatterView[],
  query: string,
  limit: number,
  documents: readonly KeptDocument[] = noDocuments,
): SearchAnswer {
  const words = wordsOf(query);
  if (words.length === 0) return { found: [], count: 0 };
  const best: Scored[] = [];
  let count = 0;
  /** The last of those that were kept so far; null until there are enough. */
  let last: Scored | null = null;
  const seenClients = new Set<string>();
  const documentsOf = documentsByMatter(documents);
  for (const view of views) {
    const entries = entriesOf(view);
    const clientText = entries[0]?.text ?? '';
    const ofClient = words.map((word) => clientText.includes(word));
    const kept = documentsOf.get(view.matter.id);
    for (const entry of kept === undefined ? entries : withDocuments(entries, kept)) {
      const score = scoreOf(entry, words, ofClient);
      if (score === 0) continue;
      if (entry.table === 'clients') {
        if (seenClients.has(entry.row.id)) continue;
        seenClients.add(entry.row.id);
      }
      count += 1;
      // A letter alone is in most rows of an office: what cannot be among the first is passed over.
      if (last !== null && !isBefore(score, entry, last)) continue;
      best.push({ view, entry, score });
      if (best.length >= limit * 4) {
        best.sort(inOrder);
        best.length = limit;
        last = best.at(-1) ?? null;
      }
    }
  }
  best.sort(inOrder);
  return { found: best.slice(0, limit).map(({ view, entry }) => ({ view, entry })), count };
}

/**
 * The words of a query, folded. An A-number, however it is written, is one word.
 *
 * @example
 * wordsOf('Núñez  bail') //=> ['nunez', 'bail']
 * wordsOf('A 000 123 456') //=> ['000123456']
 * wordsOf('bail A No. 12-345-678') //=> ['bail', '012345678']
 */
export function wordsOf(query: string): readonly string[] {
  const number = parseANumber(query);
  if (number.ok) return [number.value];
  return joinANumbers(foldForSearch(query))
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

function groupByMatter(
  documents: readonly KeptDocument[],
): ReadonlyMap<string, readonly KeptDocument[]> {
  const groups = new Map<string, KeptDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.matterId) ?? [];
    group.push(document);
    groups.set(document.matterId, group);
  }
  return groups;
}

/** 0 = not found. At least one word must be the row's own, the others may be its client's. */
function scoreOf(
  { text, headLength, table, row }: SearchEntry,
  words: readonly string[],
  ofClient: readonly boolean[],
): number {
  let score = 1;
  let own = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const at = text.indexOf(word);
    if (at === -1) {
      if (ofClient[index] === true && table !== 'clients') continue;
      return 0;
    }
    own += 1;
    score += at < headLength ? 4 : 1;
    if (at === 0 || isBlank(text, at - 1)) score += 2;
  }
  if (own === 0) return 0;
  if (table === 'clients') score += 20;
  else if (table === 'matters' || table === 'proceedings') score += 6;
  return row.archived ? score / 100 : score;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 45;
}

function isBefore(score: number, { row }: SearchEntry, other: Scored): boolean {
  return score > other.score || (score === other.score && row.id < other.entry.row.id);
}

function inOrder(a: Scored, b: Scored): number {
  return isBefore(a.score, a.entry, b) ? -1 : 1;
}
