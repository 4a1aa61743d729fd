import type { Bar, Mark } from './axis-items.ts';
import { labelOfMark, withSign } from './mark-text.ts';
import type { Measure } from './project-scene.ts';

/** A text with its width. */
export type FittedText = { readonly text: string; readonly width: number };

/** Less room than this is left blank: two letters and dots say nothing. */
const LEAST_ROOM = 52;
/** No word of a docket is longer: what is, is no word and may be cut anywhere. */
const LONG_WORD = 24;

/** The first of some texts, from the fullest to the shortest, that fits; null where none does. */
export function fitText(
  texts: readonly string[],
  room: number,
  measure: Measure,
): FittedText | null {
  for (const text of texts) {
    if (text === '') continue;
    const width = measure(text);
    if (width <= room) return { text, width };
  }
  return null;
}

/**
 * As many whole words of a text as fit, with `…` behind them; of a first word that is too long for
 * any room, as many letters. Null where that says too little.
 *
 * @example
 * shortenText('Motion to dismiss the indictment', 90, measure) //=> { text: 'Motion to dismiss…', … }
 */
export function shortenText(text: string, room: number, measure: Measure): FittedText | null {
  if (room < LEAST_ROOM) return null;
  const words = text.split(' ');
  for (let count = words.length - 1; count >= 1; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s·,;:–-]+$/u, '');
    if (start.length < 5) return null;
    const short = `${start}…`;
    const width = measure(short);
    if (width <= room) return { text: short, width };
  }
  const [first = ''] = words;
  return first.length > LONG_WORD ? cutWord(first, room, measure) : null;
}

function cutWord(word: string, room: number, measure: Measure): FittedText | null {
  const letters = Array.from(word.slice(0, 4 * LONG_WORD));
  for (let count = letters.length; count >= 5; count = Math.floor(count * 0.8)) {
    const short = `${letters.slice(0, count).join('')}…`;
    const width = measure(short);
    if (width <= room) return { text: short, width };
  }
  return null;
}

/** What may stand beside a mark, the fullest first. */
export function textsOfMark(mark: Mark): readonly string[] {
  const full = labelOfMark(mark);
  return mark.date.time === undefined ? [full] : [full, withSign(mark, mark.label)];
}

/** What may stand beside or below a bar, the fullest first. */
export function textsOfBar(bar: Bar): readonly string[] {
  const days = bar.daysText === '' ? '' : ` · ${bar.daysText}`;
  const stamped = bar.stamp === undefined ? [] : [`${bar.label}${days} · ${bar.stamp}`];
  return [...stamped, `${bar.label}${days}`, bar.label];
}

/** What may stand inside a bar, the fullest first: a place may go without its city and state. */
export function textsInBar(bar: Bar): readonly string[] {
  const place = bar.label.split(', ').slice(0, 2).join(', ');
  if (bar.band !== 'stint' || place === bar.label) return textsOfBar(bar);
  return [...textsOfBar(bar), `${place} · ${bar.daysText}`, place];
}

/** What a custody bar says where its name does not fit: who holds and how long. */
export function shortTextsOfBar(bar: Bar): readonly string[] {
  const days = bar.daysText === '' ? '' : ` · ${bar.daysText}`;
  const first = bar.label.split(',', 1)[0] ?? '';
  const holder = first.replace(/^In (.*) custody$/u, '$1');
  return first === bar.label && holder === first
    ? [bar.daysText]
    : [`${first}${days}`, first, `${holder}${days}`, holder, bar.daysText];
}
