import { basename } from 'node:path';
import { LARGEST_PHRASES, openPhrases } from '../shared/imports/phrases/open-phrases.ts';
import { sayPhraseProblem } from '../shared/imports/phrases/phrase-problem.ts';
import { readPhrases } from '../shared/imports/phrases/read-phrases.ts';
import { readLanguageTag } from '../shared/phrases/language-tag.ts';
import type { PaperLanguage } from '../shared/phrases/paper-language.ts';
import { shippedLanguageSchema } from '../shared/phrases/phrase.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { readWholeFile } from './read-whole-file.ts';

/** A line of a terminal is not a table: so many places are named. */
const MOST_NAMED = 20;

/**
 * The text of the table of phrases that was named.
 *
 * @failure phrases/too-large, and those of `readWholeFile` and `openPhrases`
 */
export async function readTableFile(path: string): Promise<Result<string>> {
  const file = basename(path);
  const bytes = await readWholeFile(path, LARGEST_PHRASES, {
    code: 'phrases/too-large',
    details: { file },
  });
  return bytes.ok ? openPhrases(bytes.value, file) : bytes;
}

/**
 * The language of a tag as typed, in the words of a table of phrases; as it ships where the table has no
 * column of it.
 *
 * @failure phrases/wrong file, count, problems
 * @failure cli/bad-choice the table has no such language
 */
export function choosePhrases(
  typed: string,
  table: { readonly text: string; readonly file: string },
): Result<PaperLanguage> {
  const { languages, problems } = readPhrases(table.text);
  if (problems.length > 0) {
    const named = problems.slice(0, MOST_NAMED).map(sayPhraseProblem);
    const rest = problems.length - named.length;
    return fail('phrases/wrong', {
      file: table.file,
      count: problems.length,
      problems: [...named, ...(rest > 0 ? [`And ${String(rest)} more.`] : [])].join(' '),
    });
  }
  const read = readLanguageTag(typed);
  const tag = 'tag' in read ? read.tag : typed;
  const found = languages.find((one) => one.tag === tag);
  if (found !== undefined) return ok({ tag, phrases: found.phrases });
  const ships = shippedLanguageSchema.safeParse(tag);
  if (ships.success) return ok(ships.data);
  const tags = new Set([...shippedLanguageSchema.options, ...languages.map((one) => one.tag)]);
  return fail('cli/bad-choice', {
    flag: '--language',
    choices: [...tags].join(' or '),
    value: typed,
  });
}
