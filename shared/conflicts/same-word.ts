import { soundsOfWord } from './sounds-of-word.ts';

/** Words that sound alike do not differ in length by more letters than this. */
const MOST_SILENT = 4;

/** How two words of names are alike. */
export type WordLikeness = 'same' | 'sounds' | 'spelling';

/** One word of a name: as it was written, and plain. */
export type NameWord = {
  readonly shown: string;
  readonly folded: string;
  /** Which letters of the alphabet it has, a bit each. */
  readonly letters: number;
};

/**
 * Says how two words are alike; null where they are not. Short words sound alike very soon, so their
 * spelling has to be near as well. One slip of the pen (a letter more, less, other, or two swapped) in
 * five letters or more is "spelling".
 */
export function sameWord(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.folded === b.folded) return 'same';
  if (soundAlike(a, b)) return 'sounds';
  const longer = Math.max(a.folded.length, b.folded.length);
  // One slip takes a letter away and brings another at most; counting bits is quick.
  if (longer < 5 || bitsOf(a.letters ^ b.letters) > 2) return null;
  return slips(a.folded, b.folded, 1) <= 1 ? 'spelling' : null;
}

/** A word of a name. */
export function nameWord(shown: string, folded: string): NameWord {
  let letters = 0;
  for (const letter of folded) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return { shown, folded, letters };
}

function soundAlike(a: NameWord, b: NameWord): boolean {
  if (Math.abs(a.folded.length - b.folded.length) > MOST_SILENT) return false;
  const others = soundsOfWord(b.folded);
  let longest = 0;
  for (const sound of soundsOfWord(a.folded))
    if (sound.length > longest && others.has(sound)) longest = sound.length;
  if (longest >= 3) return true;
  if (longest === 2) return slips(a.folded, b.folded, 2) <= 2;
  return longest === 1 && vowelsOf(a.folded) === vowelsOf(b.folded);
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** "I" for e, i, y, "U" for o and u, "A" for a: Li is Lee, and neither is Lu. */
function vowelsOf(word: string): string {
  return word
    .replace(/[^aeiouy]/g, '')
    .replace(/[eiy]+/g, 'I')
    .replace(/[ou]+/g, 'U')
    .replace(/a+/g, 'A');
}

/** Letters to add, drop, change or swap to make one word of the other; more than `most` is `most + 1`. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charAt(row - 1) === b.charAt(column - 1);
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          ...(isSwap ? [(beforeLast[column - 2] ?? 0) + 1] : []),
        ),
      );
    }
    beforeLast = last;
    last = now;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
