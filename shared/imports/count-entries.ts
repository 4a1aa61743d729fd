import type { FileReading, ImportFormat } from './file-reading.ts';
import type { Known } from './known-in.ts';

/** How many entries of a file became what; together they are all of its entries. */
export type EntryCounts = {
  readonly entries: number;
  /** New, or in conflict with what is known. */
  readonly proposals: number;
  /** In the record already, with nothing new. */
  readonly known: number;
  /** They say once more what another entry of the file says. */
  readonly repeats: number;
  /** Nothing could be made of them. */
  readonly problems: number;
};

/** What the entries of each format are called. */
const entryNames: Readonly<Record<ImportFormat, readonly [string, string]>> = {
  csv: ['row', 'rows'],
  xlsx: ['row', 'rows'],
  ics: ['calendar event', 'calendar events'],
  'docket-html': ['docket entry', 'docket entries'],
  'notice-of-filing': ['docket entry', 'docket entries'],
  'docket-json': ['docket entry', 'docket entries'],
  'detention-table': ['row', 'rows'],
};

/** Counts each entry of a file once: what became of it at best. */
export function countEntries(
  { entries, proposals, repeats }: FileReading,
  known: ReadonlyMap<string, Known>,
): EntryCounts {
  const fresh = new Set<number>();
  const there = new Set<number>();
  for (const proposal of proposals) {
    const isKnown = known.get(proposal.key)?.type === 'same';
    for (const entry of proposal.entries) (isKnown ? there : fresh).add(entry);
  }
  const counts = { proposals: 0, known: 0, repeats: 0, problems: 0 };
  const again = new Set(repeats);
  for (let entry = 1; entry <= entries; entry += 1) {
    if (fresh.has(entry)) counts.proposals += 1;
    else if (there.has(entry)) counts.known += 1;
    else if (again.has(entry)) counts.repeats += 1;
    else counts.problems += 1;
  }
  return { entries, ...counts };
}

/**
 * Says the counts in a line whose parts add up.
 *
 * @example
 * sayCounts('csv', { entries: 120, proposals: 96, known: 20, repeats: 0, problems: 4 })
 * //=> '120 rows: 96 to add, 20 known already, 4 with problems'
 *
 * @param records how many records the entries to add make, where it is not one each
 */
export function sayCounts(
  format: ImportFormat,
  { entries, proposals, known, repeats, problems }: EntryCounts,
  records = proposals,
): string {
  const [one, many] = entryNames[format];
  const parts = [
    records === proposals
      ? `${shown(proposals)} to add`
      : `${shown(proposals)} to add as ${shown(records)} ${records === 1 ? 'record' : 'records'}`,
    known === 0 ? '' : `${shown(known)} known already`,
    repeats === 0 ? '' : `${shown(repeats)} said twice in the file`,
    problems === 0 ? '' : `${shown(problems)} with problems`,
  ].filter((part) => part !== '');
  return `${shown(entries)} ${entries === 1 ? one : many}: ${parts.join(', ')}`;
}

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
