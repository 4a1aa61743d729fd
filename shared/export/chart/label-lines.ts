import { cleanText } from '../wrap-text.ts';
import { type Font, type Measure, readsRightToLeft } from '../text.ts';

/** A stretch of a label in one face. */
export type Run = {
  readonly text: string;
  readonly font: Font;
  readonly struck: boolean;
  /** A date, a time or a count: its words stay on one line. */
  readonly together: boolean;
};

/** A run where it stands on its line. */
export type PlacedRun = Run & { readonly x: number; readonly width: number; readonly rtl: boolean };
export type LabelLine = { readonly runs: readonly PlacedRun[]; readonly width: number };

type Word = Run & { readonly width: number; readonly of: Run };

/**
 * Sets a label in as few lines of at most `width` as its words allow; null where a word does not
 * fit, or where it would take more than `most` lines. Words are never cut on the chart.
 */
export function setLabel(
  runs: readonly Run[],
  width: number,
  most: number,
  measure: Measure,
): readonly LabelLine[] | null {
  const words = runs.flatMap((run) =>
    (run.together ? [cleanText(run.text)] : cleanText(run.text).split(' '))
      .filter((word) => word !== '')
      .map((text): Word => ({ ...run, text, width: measure(text, run.font), of: run })),
  );
  const lines: Word[][] = [];
  let used = Infinity;
  for (const word of words) {
    const last = lines.at(-1);
    const space = measure(' ', word.font);
    if (word.width > width) return null;
    if (last !== undefined && used + space + word.width <= width) {
      last.push(word);
      used += space + word.width;
    } else {
      lines.push([lines.length === 0 ? word : withoutDot(word, measure)]);
      if (lines.length > most) return null;
      used = word.width;
    }
  }
  return lines.map((line) => joinWords(line, measure));
}

/** A dot parts things on one line; at the beginning of a line it parts nothing. */
function withoutDot(word: Word, measure: Measure): Word {
  if (!word.text.startsWith('· ')) return word;
  const text = word.text.slice(2);
  return { ...word, text, width: measure(text, word.font) };
}

/**
 * Words of one run become one text again, so that it is found whole in the PDF. Runs stay apart: a
 * time behind a title that reads from right to left must not be turned with it.
 */
function joinWords(words: readonly Word[], measure: Measure): LabelLine {
  const runs: PlacedRun[] = [];
  let x = 0;
  let source: Run | null = null;
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && source === word.of) {
      const text = `${last.text} ${word.text}`;
      const width = measure(text, word.font);
      runs[runs.length - 1] = { ...last, text, width };
      x = last.x + width;
    } else {
      if (last !== undefined) x += measure(' ', word.font);
      const { text, font, struck, together, width } = word;
      runs.push({ text, font, struck, together, width, x, rtl: false });
      x += word.width;
    }
    source = word.of;
  }
  return {
    runs: runs.map((run) => ({ ...run, rtl: readsRightToLeft(run.text) })),
    width: x,
  };
}
