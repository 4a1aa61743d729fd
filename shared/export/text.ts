/** Weights that ship as static faces. */
export type FontWeight = 400 | 600 | 700;

/** A face of the paper's one family, in points. */
export type Font = { readonly size: number; readonly weight: FontWeight };

/** The faces at hand. Handed in: the page measures with the very faces that it prints. */
export type Measure = {
  /** Width of a text in points. */
  (text: string, font: Font): number;
  /** Whether no face of ours has a letter; without it all have all. */
  readonly lacks?: (letter: string) => boolean;
};

/** One line as it prints; it is never wrapped again. */
export type Line = {
  readonly text: string;
  readonly width: number;
  /** Its paragraph reads from right to left. */
  readonly rtl: boolean;
};

/** Faces, in points. Nothing that prints is smaller than 9. */
export const fonts = {
  name: { size: 19, weight: 700 },
  largeTitle: { size: 24, weight: 700 },
  largeHeading: { size: 17, weight: 700 },
  large: { size: 13, weight: 400 },
  largeStrong: { size: 14, weight: 700 },
  largeRunning: { size: 12, weight: 400 },
  largeRunningStrong: { size: 12, weight: 600 },
  pen: { size: 10, weight: 400 },
  penStrong: { size: 10, weight: 600 },
  section: { size: 13, weight: 700 },
  band: { size: 9, weight: 700 },
  sum: { size: 12, weight: 700 },
  body: { size: 9, weight: 400 },
  bodyStrong: { size: 9, weight: 600 },
} as const satisfies Record<string, Font>;

/** From one baseline to the next. Noto Sans' capitals with two accents need 1.3 of its size. */
export function pitchOf(font: Font): number {
  return Math.round(font.size * 1.3 * 4) / 4;
}

/** From the top of a line to its baseline: half the leading, then Noto Sans' ascent. */
export function baselineOf(font: Font, pitch = pitchOf(font)): number {
  return (pitch - font.size * 1.362) / 2 + font.size * 1.069;
}

/** A letter of a script that reads from right to left. */
export const rtlLetter =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letters = /\p{L}/gu;

/**
 * Whether a paragraph reads from right to left: where it begins so, and most of its letters do. Papers are
 * English, so that a name with an English word or a place behind it keeps its order from the left.
 *
 * @example
 * readsRightToLeft('طلب إفراج من ICE') //=> true
 * readsRightToLeft('محمد · as of June 12') //=> false
 */
export function readsRightToLeft(text: string): boolean {
  const all = text.match(letters) ?? [];
  const [first = ''] = all;
  const turned = rtlLetter.test(first) ? all.filter((one) => rtlLetter.test(one)).length : 0;
  return turned > MOST * all.length;
}

/** Of the letters of a paragraph that reads from right to left; a name and a place have fewer. */
const MOST = 2 / 3;
