import { unseenAloneAt } from './unseen-letters.ts';

/** Control characters but for the tab and the ends of lines. */
const hiddenInLine = /[^\P{Cc}\t\n\r]|\ufeff/u;
/** In several lines a pasted page break or vertical tab is white space. */
const hiddenInProse = /[^\P{Cc}\t\n\v\f\r]|\ufeff/u;
/** Marks that turn the letters after them round, whatever script they are of. */
const override = /[\u202d\u202e]/u;
const half = /[\ud800-\udfff]/u;

/** How many letters of what stands before a hidden one are named. */
const SHOWN = 12;

type Limits = {
  /** Letters at most. */
  readonly most: number;
  readonly isProse: boolean;
};

/**
 * Says what is wrong with a text that somebody typed or pasted, whatever it is about: too long, or
 * with a letter in it that cannot be seen and would print otherwise than it reads, or with no other. Null
 * where all is well. Hebrew, Arabic and the marks that go with them are no problem; marks of direction that
 * turn other letters round, or that are not closed and so turn what follows, are.
 *
 * @example
 * sayTextProblem('Exam\u202eple', { most: 5000, isProse: false })
 * //=> 'A letter that cannot be seen (U+202E) stands after “Exam”. Delete it, or type this anew.'
 */
export function sayTextProblem(text: string, { most, isProse }: Limits): string | null {
  if (text.length > most)
    return `At most ${grouped(most)} letters fit here; these are ${grouped(text.length)}.`;
  const at = hiddenAt(text, isProse);
  if (at === null) return null;
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(0, at).trim().slice(-SHOWN);
  const where = before === '' ? 'at the beginning' : `after “${before}”`;
  return `A letter that cannot be seen (U+${code}) stands ${where}. Delete it, or type this anew.`;
}

function hiddenAt(text: string, isProse: boolean): number | null {
  const found = [isProse ? hiddenInProse : hiddenInLine, override, half]
    .map((pattern) => text.search(pattern))
    .filter((at) => at >= 0);
  const alone = unseenAloneAt(text);
  if (alone !== null) found.push(alone);
  const open = openMarkAt(text);
  if (open !== null) found.push(open);
  return found.length === 0 ? null : Math.min(...found);
}

/** What ends what: embeddings end with U+202C, isolates with U+2069. */
const ends: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** The first mark of direction that the same line does not close, or that closes none. */
function openMarkAt(text: string): number | null {
  const open: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\n\u202a-\u202c\u2066-\u2069]/g)) {
    if (letter in ends) open.push(index);
    else if (letter === '\n') {
      if (open[0] !== undefined) return open[0];
    } else {
      const last = open.pop();
      if (last === undefined) return index;
      if (ends[text.charAt(last)] !== letter) return last;
    }
  }
  return open[0] ?? null;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
