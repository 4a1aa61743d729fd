import type { MatterCopy } from './copy-of-matter.ts';
import { type Say, speakers } from '../phrases/speaker.ts';
import { isSeen } from '../model/unseen-letters.ts';
import type { Flow } from './flow.ts';
import { putHeading, putParagraph } from './text-blocks.ts';
import { fonts, type Measure } from './text.ts';

/** Letters that the caption itself can name; the rest stand in a list at the end. */
const MOST_NAMED = 8;

/**
 * Letters of a copy that no face of ours has, each once, in the order of their code points. What
 * prints for them depends on the computer, so paper has to say that they are there.
 */
export function lettersWithoutFace(copy: MatterCopy, measure: Measure): readonly string[] {
  if (measure.lacks === undefined) return [];
  const { view, chronology } = copy;
  const { client, matter, proceedings } = view;
  return lettersLacking(
    JSON.stringify([
      client.name,
      matter.title,
      matter.sampleNotice,
      proceedings,
      chronology.rows,
      chronology.bars.map((bar) => bar.label),
    ]),
    measure,
  );
}

/** The letters of a text that no face of ours has. */
export function lettersLacking(text: string, { lacks }: Measure): readonly string[] {
  if (lacks === undefined) return [];
  return [...new Set(text)]
    .filter((letter) => isSeen(letter) && lacks(letter))
    .sort((a, b) => codeOf(a) - codeOf(b));
}

/**
 * The sentence for the caption; empty where every letter has a face.
 *
 * @param whole at the end of what the letters are listed where they are many
 */
export function noticeOfLetters(
  letters: readonly string[],
  whole: string,
  say: Say = speakers.en,
): string {
  if (letters.length === 0) return '';
  const named = letters.slice(0, MOST_NAMED).map(nameLetter).join(', ');
  const all = letters.length > MOST_NAMED ? say('letters.rest', { letters: named, whole }) : named;
  const count = letters.length;
  const are = say(count === 1 ? 'letters.one' : 'letters.many', { count, letters: all });
  return `${are} ${say('letters.compare')}`;
}

/** Lists letters that the caption could not name. */
export function putLetters(
  flow: Flow,
  letters: readonly string[],
  measure: Measure,
  say: Say = speakers.en,
): void {
  if (letters.length <= MOST_NAMED) return;
  putHeading(flow, 2, say('letters.heading'), 20, measure);
  putParagraph(flow, letters.map(nameLetter).join(', '), { font: fonts.body }, measure);
}

/** The letter, set apart from its neighbours, and its number in Unicode. */
function nameLetter(letter: string): string {
  const isMark = /\p{M}/u.test(letter);
  const code = codeOf(letter).toString(16).toUpperCase().padStart(4, '0');
  return `${isMark ? '\u25cc' : ''}${letter}\u00a0U+${code}`;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
