import { useMemo, useState } from 'react';
import type { Refusal } from '../../../shared/quick-add/board.ts';
import { type GivenAnswer, keepAnswers, saidOf } from '../../../shared/quick-add/keep-answers.ts';
import { readLine } from '../../../shared/quick-add/read-line.ts';
import type { About, Chip, Reading } from '../../../shared/quick-add/reading.ts';
import type { Vocabulary } from '../../../shared/quick-add/vocabulary.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

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

type Context = {
  readonly vocabulary: Vocabulary;
  readonly today: CivilDay;
  readonly openMatterId: string | null;
};

/** Holds one line and reads it anew with every change. */
export function useQuickLine({ vocabulary, today, openMatterId }: Context): QuickLine {
  const [text, setText] = useState('');
  const [given, setGiven] = useState<readonly GivenAnswer[]>([]);
  const [asWords, setAsWords] = useState<readonly Refusal[]>([]);
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
