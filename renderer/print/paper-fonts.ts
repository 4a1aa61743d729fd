import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-arabic/700.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/noto-sans-hebrew/600.css';
import '@fontsource/noto-sans-hebrew/700.css';
import type { FontWeight, Measure } from '../../shared/export/text.ts';
import { isSeen } from '../../shared/model/unseen-letters.ts';
import { paperFamilies, paperFontFamily } from './paper-font-family.ts';
import { scriptFaces } from './script-faces.ts';

/** In every document, and all in one file of a face. */
const usualLetters = '0123456789 abcABC ·–—…“”#~<>';

const weights: readonly FontWeight[] = [400, 600, 700];

/** Large, so that no rounding to screen pixels gets into a width. */
const MEASURED_SIZE = 200;

/** What layout and people need to know of the faces at hand. */
export type PaperFonts = {
  readonly measure: Measure;
  /** Letters that no face of ours has, for example emoji. */
  readonly uncovered: readonly string[];
};

/**
 * Loads every face that a text needs and gives a measure that knows them. Measuring with a face that
 * is not there yet would place every label wrongly.
 *
 * @param text whatever will be printed; only its letters matter
 * @param perhaps what can be printed too, and is not looked at for letters that no face has
 */
export async function loadPaperFonts(text: string, perhaps = ''): Promise<PaperFonts> {
  const rare = rareLetters(text);
  await loadFaces([...rare, ...rareLetters(perhaps)]);
  const has = letterTest(() => true);
  const lacks = (letter: string): boolean => !has(letter);
  return {
    measure: Object.assign(canvasMeasure(), { lacks }),
    uncovered: [...rare].filter((letter) => isSeen(letter) && lacks(letter)),
  };
}

/**
 * Loads the faces of letters that a page has beside those of the text that it was made of. Nothing is
 * waited for where there are none: a page that waits is laid out for a screen that nobody looks at.
 */
export async function loadFacesOf(page: HTMLElement): Promise<void> {
  const rare = [...rareLetters(page.textContent)];
  const isThere = letterTest(({ status }) => status === 'loaded');
  if (!rare.every(isThere)) await loadFaces(rare);
}

async function loadFaces(rare: readonly string[]): Promise<void> {
  const letters = [usualLetters, ...rare].join('');
  await Promise.all(
    scriptFaces.filter((one) => one.letters.test(letters)).map((one) => one.load()),
  );
  await Promise.all(everyFace().map((face) => document.fonts.load(face, letters)));
}

function everyFace(): readonly string[] {
  return paperFamilies.flatMap((family) =>
    weights.map((weight) => `${String(weight)} 16px "${family}"`),
  );
}

/** Each letter beyond those of every keyboard, once. */
function rareLetters(text: string): ReadonlySet<string> {
  return new Set(text.match(/[^\u0020-\u007e]/gu) ?? []);
}

/**
 * Whether a letter stands in some face of ours: what prints for any other depends on the laptop. Ranges of
 * the faces for one script also name signs that these faces lack, so they are asked for their script alone.
 *
 * @param counts which faces are asked
 */
function letterTest(counts: (face: FontFace) => boolean): (letter: string) => boolean {
  const faces = [...document.fonts].filter(counts).flatMap((face) => {
    const family = face.family.replaceAll(/["']/g, '');
    if (!paperFamilies.includes(family)) return [];
    const script = scriptFaces.find((one) => one.family === family)?.letters ?? null;
    return [{ script, ranges: rangesOf(face.unicodeRange) }];
  });
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return faces.some(
      ({ script, ranges }) =>
        (script === null || script.test(letter)) &&
        ranges.some(([from, to]) => code >= from && code <= to),
    );
  };
}

function rangesOf(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The page has no canvas');
  context.textRendering = 'geometricPrecision';
  const widths = new Map<string, number>();
  let current: FontWeight | null = null;
  return (text, { size, weight }) => {
    const key = `${String(weight)}${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (current !== weight) {
        context.font = `${String(weight)} ${String(MEASURED_SIZE)}px ${paperFontFamily}`;
        current = weight;
      }
      width = context.measureText(text).width / MEASURED_SIZE;
      // Prose of twenty thousand letters is measured once; keeping it would only cost memory.
      if (text.length < 200) widths.set(key, width);
    }
    return width * size;
  };
}
