import { fail, ok, type Result } from '../../result/result.ts';
import { decodeText } from '../decode-text.ts';
import { tellContent } from '../tell-content.ts';

/** As large a table of phrases may be, in bytes. */
export const LARGEST_PHRASES = 10 * 1024 * 1024;

/**
 * The text of a table of phrases, in whatever encoding a spreadsheet saved it.
 *
 * @failure phrases/workbook, phrases/not-text: file
 */
export function openPhrases(bytes: Uint8Array, file: string): Result<string> {
  const content = tellContent(bytes);
  if (content === 'zip' || content === 'old-office') return fail('phrases/workbook', { file });
  return content === 'text' ? ok(decodeText(bytes).text) : fail('phrases/not-text', { file });
}
