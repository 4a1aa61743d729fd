import { rtlLetter } from '../export/text.ts';

/** A piece of a text that is read from one side. */
export type DirectedPart = { readonly text: string; readonly rtl: boolean };

/** Words of scripts that read from right to left, with what stands between two of them and their accents. */
const rightToLeft = new RegExp(
  `${rtlLetter.source}\\p{M}*(?:[^\\p{L}]*${rtlLetter.source}\\p{M}*)*`,
  'gu',
);

/**
 * Cuts a text where the side from which it is read changes; joined again it is the same text.
 *
 * @example
 * partsByDirection('Order, محمد, 3') //=> [{ text: 'Order, ', rtl: false }, { text: 'محمد', rtl: true }, ...]
 */
export function partsByDirection(text: string): readonly DirectedPart[] {
  const parts: DirectedPart[] = [];
  let done = 0;
  for (const found of text.matchAll(rightToLeft)) {
    parts.push({ text: text.slice(done, found.index), rtl: false }, { text: found[0], rtl: true });
    done = found.index + found[0].length;
  }
  parts.push({ text: text.slice(done), rtl: false });
  return parts.filter((part) => part.text !== '');
}
