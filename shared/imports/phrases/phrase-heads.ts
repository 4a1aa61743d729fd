import { readLanguageTag } from '../../phrases/language-tag.ts';
import { sayTextProblem } from '../../model/say-text-problem.ts';
import { type PhraseProblem, problemAt } from './phrase-problem.ts';

/** A language and the column that it stands in, counted from 0. */
export type LanguageColumn = {
  readonly column: number;
  /** As the file heads it. */
  readonly head: string;
  readonly tag: string;
  readonly name: string;
};

/** What the columns of a table of phrases are. */
export type PhraseHeads = {
  /** Null where none is headed so. */
  readonly keyColumn: number | null;
  readonly languages: readonly LanguageColumn[];
  readonly problems: readonly PhraseProblem[];
};

/** A name of a language stands on a button of the export. */
const LONGEST_NAME = 60;
/** A longer head is none of ours. */
const LONGEST_HEAD = 200;
/** A name, then a tag in brackets, those of a Chinese keyboard too. */
const HEAD = /^(.*?)\s*[(（]([^()（）]*)[)）]$/u;

/**
 * Reads the heads of a table of phrases: the key, a column a language headed by its name and its tag,
 * and where phrases print, which is not looked at.
 *
 * @param isEmptyColumn a column without a head and without a cell is passed over
 *
 * @example
 * readPhraseHeads(['Key', 'English (en)', 'Kreyòl ayisyen (ht)'], isEmpty).languages
 * //=> [{ tag: 'en', ... }, { tag: 'ht', name: 'Kreyòl ayisyen', ... }]
 */
export function readPhraseHeads(
  heads: readonly string[],
  isEmptyColumn: (column: number) => boolean,
): PhraseHeads {
  const languages: LanguageColumn[] = [];
  const problems: PhraseProblem[] = [];
  let keyColumn: number | null = null;
  for (const [column, cell] of heads.entries()) {
    const head = cell.normalize('NFC').trim();
    const plain = head.toLowerCase();
    const refuse = (says: string) => problems.push(problemAt({ row: 1, head, value: head, says }));
    if (plain === 'where it prints' || (head === '' && isEmptyColumn(column))) continue;
    if (plain === 'key') {
      if (keyColumn === null) keyColumn = column;
      else refuse('Two columns are headed “Key”. Take one of them out.');
      continue;
    }
    const read = readLanguageHead(head);
    if ('problem' in read) {
      refuse(read.problem);
      continue;
    }
    const twin = languages.find(({ tag }) => tag === read.tag);
    if (twin === undefined) languages.push({ column, head, ...read });
    else refuse(`The columns “${twin.head}” and “${head}” are one language. Take one of them out.`);
  }
  return { keyColumn, languages, problems: [...problems, ...lackingIn(keyColumn, languages)] };
}

function readLanguageHead(
  head: string,
): { readonly tag: string; readonly name: string } | { readonly problem: string } {
  const [, name = '', tag = ''] = HEAD.exec(head.slice(0, LONGEST_HEAD)) ?? [];
  if (name === '' || tag.trim() === '')
    return {
      problem:
        'A column of a language is headed by its name and its tag, as in “Kreyòl ayisyen (ht)”. Head it so, or take the column out.',
    };
  const read = readLanguageTag(tag);
  if ('problem' in read) return read;
  const problem = sayTextProblem(name, { most: LONGEST_NAME, isProse: false });
  return problem === null ? { tag: read.tag, name } : { problem };
}

function lackingIn(
  keyColumn: number | null,
  languages: readonly LanguageColumn[],
): readonly PhraseProblem[] {
  const says = [
    ...(keyColumn === null
      ? [
          'The first row has no column “Key”. Save the table of phrases, and change what stands in that file.',
        ]
      : []),
    ...(languages.length === 0
      ? [
          'The first row has no column of a language, such as “English (en)”. Save the table of phrases, and change what stands in that file.',
        ]
      : []),
  ];
  return says.map((one) => problemAt({ row: 1, says: one }));
}
