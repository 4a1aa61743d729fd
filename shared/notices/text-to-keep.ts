import { LONGEST_DOCUMENT_TEXT } from '../model/document.ts';
import { dropUnseenLetters } from '../model/unseen-letters.ts';
import { withoutControls } from '../model/without-controls.ts';
import { LONGEST_NOTICE } from './read-notice.ts';

/** Half of a letter that takes two places. */
const CUT_LETTER = /[\ud800-\udbff]$/;

/**
 * The words of a notice as its document's row keeps them: with single blanks, without letters that
 * nobody sees, at most `LONGEST_DOCUMENT_TEXT` characters from its beginning.
 *
 * @param read null for a scan
 *
 * @example
 * textToKeep('NOTICE\n   OF  HEARING\n') //=> 'NOTICE OF HEARING'
 * textToKeep(null) //=> ''
 */
export function textToKeep(read: string | null): string {
  const seen = dropUnseenLetters((read ?? '').slice(0, LONGEST_NOTICE));
  const words = withoutControls(seen).text.replace(/\s+/g, ' ').trim();
  return words.slice(0, LONGEST_DOCUMENT_TEXT).replace(CUT_LETTER, '').trimEnd();
}
