import { undoDefused } from '../../model/defused-text.ts';
import { checkPhrase } from '../../phrases/check-phrase.ts';
import { missingIn, nameKeys, type Words } from '../../phrases/missing-phrases.ts';
import { type ShippedLanguage, shippedLanguageSchema } from '../../phrases/phrase.ts';
import { isPhraseKey, type PhraseKey, phraseKeys, phrases } from '../../phrases/phrases.ts';
import { hasCalendarOf } from '../../time/day-in-language.ts';
import { type DelimitedRows, readDelimited } from '../sheets/read-delimited.ts';
import { type LanguageColumn, readPhraseHeads } from './phrase-heads.ts';
import { type PhraseProblem, problemAt } from './phrase-problem.ts';

/** Words of a language as a file has them: of English and Spanish what differs from those that ship. */
export type ReadLanguage = Words & { readonly name: string };

/** What a table of phrases says. With a problem there is no language: nothing is half taken in. */
export type ReadPhrases = {
  /** In the order of the columns; a language without a column stays as it is. */
  readonly languages: readonly ReadLanguage[];
  readonly problems: readonly PhraseProblem[];
};

/** Fifty languages are half of it: a longer text is no table of phrases. */
const LONGEST_TABLE = 2_000_000;
/** A row of a known key, as a spreadsheet counts it. */
type KeyedRow = { readonly row: number; readonly cells: readonly string[] };

/**
 * Reads a table of phrases, as `phraseTable` writes it and a translator gives it back, and says all that is
 * wrong with it at once.
 *
 * @example
 * readPhrases(phraseTable(languages)).languages //=> what the languages say, beside what ships
 */
export function readPhrases(text: string): ReadPhrases {
  if (text.length > LONGEST_TABLE)
    return refused([
      problemAt({ says: 'The file is larger than any table of phrases. Choose another file.' }),
    ]);
  const table = readDelimited(text);
  if (table === null)
    return refused([
      problemAt({
        says: 'The file is no table: nothing keeps its columns apart. Save it as “CSV UTF-8”.',
      }),
    ]);
  const [heads = [], ...rows] = table.rows;
  const isEmptyColumn = (column: number) => rows.every((row) => (row[column] ?? '').trim() === '');
  const { keyColumn, languages, problems } = readPhraseHeads(heads, isEmptyColumn);
  const about = [...problemsOfFile(table), ...problems];
  if (keyColumn === null) return refused(about);
  const keyed = readKeys(rows, keyColumn);
  const read = languages.map((column) => readLanguage(column, keyed.rows));
  const all = [...about, ...keyed.problems, ...read.flatMap((one) => one.problems)];
  return all.length > 0
    ? refused(all)
    : { languages: read.map(({ language }) => language), problems: [] };
}

function refused(problems: readonly PhraseProblem[]): ReadPhrases {
  return { languages: [], problems };
}

function problemsOfFile({ isCut, isWide, strayQuotes }: DelimitedRows): readonly PhraseProblem[] {
  return [
    ...(isCut || isWide
      ? [problemAt({ says: 'The table is larger than any table of phrases. Choose another file.' })]
      : []),
    ...[...strayQuotes].map((row) =>
      problemAt({
        row: row + 1,
        says: 'A quotation mark opens or closes nothing. Save the table from a spreadsheet, not from a text editor.',
      }),
    ),
  ];
}

function readKeys(
  rows: readonly (readonly string[])[],
  keyColumn: number,
): {
  readonly rows: ReadonlyMap<PhraseKey, KeyedRow>;
  readonly problems: readonly PhraseProblem[];
} {
  const known = new Map<PhraseKey, KeyedRow>();
  const problems: PhraseProblem[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 2;
    const key = textOf(cells[keyColumn]);
    if (!isPhraseKey(key)) {
      const says =
        key === ''
          ? 'The row has no key. Copy it from the table as it was saved, or take the row out.'
          : 'No phrase has this key. Copy the key from the table as it was saved, or take the row out.';
      problems.push(problemAt({ row, value: key, says }));
      continue;
    }
    const twin = known.get(key);
    if (twin === undefined) known.set(key, { row, cells });
    else {
      const says = `Row ${String(twin.row)} has the same key. Take one of the two out.`;
      problems.push(problemAt({ row, key, says }));
    }
  }
  return { rows: known, problems };
}

function readLanguage(
  of: LanguageColumn,
  rows: ReadonlyMap<PhraseKey, KeyedRow>,
): { readonly language: ReadLanguage; readonly problems: readonly PhraseProblem[] } {
  const { column, head, tag, name } = of;
  const known = shippedLanguageSchema.safeParse(tag);
  const ships = known.success ? known.data : null;
  const written = new Map<PhraseKey, string>();
  const problems: PhraseProblem[] = [];
  for (const [key, { row, cells }] of rows) {
    const value = textOf(cells[column]);
    if (value === '') continue;
    written.set(key, value);
    for (const says of checkPhrase(key, tag, value))
      problems.push(problemAt({ row, key, head, value, says }));
  }
  const all = { tag, name, phrases: Object.fromEntries(written) };
  const missing = ships === null ? missingIn(all) : phraseKeys.filter((key) => !written.has(key));
  return {
    language: { ...all, phrases: ships === null ? all.phrases : differing(written, ships) },
    problems: [
      ...(missing.length === 0 ? [] : [lacking(of, ships !== null, missing)]),
      ...problems,
    ],
  };
}

/** Of English and Spanish the words that ship are not kept: they may be said better one day. */
function differing(
  written: ReadonlyMap<PhraseKey, string>,
  ships: ShippedLanguage,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...written].filter(([key, value]) => value !== phrases[key][ships]));
}

function lacking(
  { head, tag }: LanguageColumn,
  ships: boolean,
  missing: readonly PhraseKey[],
): PhraseProblem {
  const one = missing.length === 1;
  const count = one ? '1 phrase is' : `${String(missing.length)} phrases are`;
  const orElse = ships ? ', or take the column out to leave this language as it is' : '';
  const ofDays = !ships && missing.some((key) => key.startsWith('day.'));
  return problemAt({
    head,
    says: `${count} empty or without a row: ${nameKeys(missing)}. Fill ${one ? 'it' : 'them'} in${orElse}.${ofDays ? sayDays(tag) : ''}`,
  });
}

function sayDays(tag: string): string {
  return hasCalendarOf(tag)
    ? ' Names of days and months, whose keys begin with “day”, are written all, or none of them.'
    : ' Paradocket knows no calendar of this language, so names of days and months, whose keys begin with “day”, are needed too.';
}

/** A cell as it is kept: defused by us or by a spreadsheet, composed, without blanks around it. */
function textOf(cell = ''): string {
  return undoDefused(cell).normalize('NFC').trim();
}
