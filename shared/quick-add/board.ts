import type { Word } from './words.ts';

/** What a chip of the line can be understood as. */
export const everyField = [
  'kind',
  'step',
  'date',
  'time',
  'old-date',
  'unread-date',
  'matter',
  'docket',
  'court',
  'judge',
  'facility',
  'authority',
  'mode',
  'appearance',
  'status',
  'amount',
  'filer',
  'interpreter',
  'source',
] as const;
export type Field = (typeof everyField)[number];

/** Words of the line that a person took back: they belong to the title. */
export type Refusal = { readonly field: Field; readonly text: string };

/** Words taken by one chip: from one word to just before another. */
export type Taken = { readonly field: Field; readonly from: number; readonly to: number };

/** The words of a line while it is read: each is free or belongs to one chip. */
export type Board = {
  readonly words: readonly Word[];
  readonly isFree: (at: number) => boolean;
  /** Takes words for a chip; false where one of them is taken or the person took them back. */
  readonly take: (field: Field, from: number, to: number) => boolean;
  /** Gives a chip's words free again. */
  readonly release: (field: Field, from: number) => void;
  /** Adds a free word beside a chip to it: "at", "before", a lone dash. */
  readonly join: (at: number, taken: Taken) => void;
  readonly taken: () => readonly Taken[];
  /** The words of a chip, those that joined it too. */
  readonly wordsOf: (taken: Taken) => readonly number[];
};

/** What stands for the words of a chip when a person takes it back: case and spaces do not count. */
export function refusalText(words: readonly Pick<Word, 'raw'>[]): string {
  return words.map(({ raw }) => raw.toLowerCase()).join(' ');
}

/** Lays a line out. */
export function layOut(words: readonly Word[], refusals: readonly Refusal[]): Board {
  const owners: (Taken | undefined)[] = words.map(() => undefined);
  const isFree = (at: number) => at >= 0 && at < words.length && owners[at] === undefined;
  return {
    words,
    isFree,
    take: (field, from, to) => {
      if (to <= from) return false;
      for (let at = from; at < to; at += 1) if (!isFree(at)) return false;
      const isRefused = refusals.some(
        (one) => one.field === field && one.text === refusalText(words.slice(from, to)),
      );
      if (isRefused) return false;
      const taken = { field, from, to };
      owners.fill(taken, from, to);
      return true;
    },
    release: (field, from) => {
      owners.forEach((owner, at) => {
        if (owner?.field === field && owner.from === from) owners[at] = undefined;
      });
    },
    join: (at, taken) => {
      if (isFree(at)) owners[at] = taken;
    },
    wordsOf: (taken) => owners.flatMap((owner, at) => (owner === taken ? [at] : [])),
    taken: () => [...new Set(owners)].filter((owner) => owner !== undefined),
  };
}

/** True where every word of a stretch is free. */
export function isStretchFree({ isFree }: Board, from: number, length: number): boolean {
  for (let at = from; at < from + length; at += 1) if (!isFree(at)) return false;
  return true;
}
