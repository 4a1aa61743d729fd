import { foldText } from '../model/fold-text.ts';
import { letterShapes } from '../model/letter-shapes.ts';
import { dropUnseenLetters } from '../model/unseen-letters.ts';

const plain = /^[\x20-\x7e\n]*$/;
/** Before the text is folded: it makes a blank and a mark of the accent that stands alone. */
const ACCENT_ALONE = /\u00b4/g;
const APOSTROPHES = /['`\u2018\u2019\u02bb\u02bc\u2032]/g;
const SHAPES = new RegExp(`[${[...letterShapes.keys()].join('')}]`, 'g');

/**
 * Writes a text as it is searched: folded, without apostrophes and letters that nobody sees, letters of
 * a shape of their own in plain ones. Folding letter by letter, it finds whatever it found unfolded.
 *
 * @example
 * foldForSearch('O’Brien, Groß') //=> 'obrien, gross'
 */
export function foldForSearch(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll("'", '').replaceAll('`', '');
  return foldText(dropUnseenLetters(text).replace(ACCENT_ALONE, ''))
    .replace(APOSTROPHES, '')
    .replace(SHAPES, (letter) => letterShapes.get(letter) ?? letter);
}
