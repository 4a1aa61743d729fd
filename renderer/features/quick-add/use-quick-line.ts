import { use, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { everyField, type Refusal } from '../../../shared/quick-add/board.ts';
import { type GivenAnswer, keepAnswers, saidOf } from '../../../shared/quick-add/keep-answers.ts';
import { readLine } from '../../../shared/quick-add/read-line.ts';
import {
  type About,
  type Chip,
  everyAbout,
  type Reading,
} from '../../../shared/quick-add/reading.ts';
import type { Vocabulary } from '../../../shared/quick-add/vocabulary.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { KeptContext } from '../../ui/kept-context.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** The line that is being typed, what it was read as, and how it can be corrected. */
export type QuickLine = {
  readonly text: string;
  readonly reading: Reading;
  readonly type: (text: string) => void;
  readonly answer: (about: About, value: string) => void;
  /** Puts other words in the place of a chip's. */
  readonly rewrite: (chip: Chip, words: string) => void;
  /** Leaves a chip's words in the title. */
  readonly leaveInTitle: (chip: Chip) => void;
  /** Empties the line, or begins another one. */
  readonly start: (text: string) => void;
};

/** A line as it is kept while nobody saved it: its text, what was answered, which words are the title's. */
export type LineDraftKept = {
  readonly text: string;
  readonly given: readonly GivenAnswer[];
  readonly asWords: readonly Refusal[];
};

/** A line as it was kept. */
export const readLineDraft: KeptReader<LineDraftKept> = keptReader(
  z.strictObject({
    text: z.string(),
    given: z.array(
      z.strictObject({ about: z.enum(everyAbout), value: z.string(), saidBy: z.string() }),
    ),
    asWords: z.array(z.strictObject({ field: z.enum(everyField), text: z.string() })),
  }),
);

type Context = {
  readonly vocabulary: Vocabulary;
  readonly today: CivilDay;
  readonly openMatterId: string | null;
  /** What was typed before and kept; null where the line begins empty. */
  readonly initial: LineDraftKept | null;
};

/** Holds one line and reads it anew with every change. */
export function useQuickLine({ vocabulary, today, openMatterId, initial }: Context): QuickLine {
  const [text, setText] = useState(initial?.text ?? '');
  const [given, setGiven] = useState(initial?.given ?? []);
  const [asWords, setAsWords] = useState(initial?.asWords ?? []);
  const keeper = use(KeptContext);
  const isTyped = useRef(false);
  useEffect(() => {
    // What it began with is kept already, or nothing.
    if (keeper === null || (!isTyped.current && text === (initial?.text ?? ''))) return;
    isTyped.current = true;
    if (text.trim() === '') keeper.clear();
    else keeper.keep(JSON.stringify({ text, given, asWords }));
  }, [keeper, initial, text, given, asWords]);
  const plain = useMemo(
    () =>
      readLine(text, vocabulary, { today, openMatterId, corrections: { answers: {}, asWords } }),
    [text, vocabulary, today, openMatterId, asWords],
  );
  const reading = useMemo(() => {
    const answers = keepAnswers(plain, given);
    if (Object.keys(answers).length === 0) return plain;
    return readLine(text, vocabulary, { today, openMatterId, corrections: { answers, asWords } });
  }, [plain, given, text, vocabulary, today, openMatterId, asWords]);
  return {
    text,
    reading,
    type: setText,
    answer: (about, value) =>
      setGiven((before) => [
        ...before.filter((one) => one.about !== about),
        { about, value, saidBy: saidOf(plain, about) },
      ]),
    rewrite: ({ start, end }, words) =>
      setText(`${text.slice(0, start)}${words}${text.slice(end)}`),
    leaveInTitle: ({ own }) => setAsWords((before) => [...before, own]),
    start: (next) => {
      setText(next);
      setGiven([]);
      setAsWords([]);
    },
  };
}
