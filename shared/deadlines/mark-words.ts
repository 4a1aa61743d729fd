import { type Mark } from './rule.ts';

type MarkWord = {
  /** Two or three words beside the letter. */
  readonly short: string;
  /** What the letter means, as a sentence. */
  readonly long: string;
};

/** The marks of the rules in words. */
export const markWords: Readonly<Record<Mark['mark'], MarkWord>> = {
  V: { short: 'text read', long: 'The text itself was read.' },
  V2: {
    short: 'read second hand',
    long: 'A source that quotes or restates the text was read, not the text itself.',
  },
  M: {
    short: 'from memory',
    long: 'From memory: nobody has read the text. A rule that rests on it ships switched off.',
  },
  D: { short: 'disputed', long: 'Disputed or not settled: more than one date is shown.' },
  S: {
    short: 'may have changed',
    long: 'Its status may have changed since it was read: check it before you rely on it.',
  },
  note: { short: 'note', long: 'What a person should know beside the date.' },
};

/** Marks that say that a date or its rule is in doubt. */
const doubtful: ReadonlySet<Mark['mark']> = new Set(['M', 'D', 'S']);

/** Whether a mark says that the date or its rule is in doubt, over and above how it was read. */
export function isDoubt({ mark }: Mark): boolean {
  return doubtful.has(mark);
}
