import { useState } from 'react';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure, Result } from '../../shared/result/result.ts';

/** What is said after an attempt. */
export type Outcome = {
  readonly isFailure: boolean;
  readonly title: string;
  readonly sentence: string;
};

/** A file being written, and how the last attempt ended. */
export type Saving = {
  readonly isBusy: boolean;
  /** Null before the first attempt, while one is made, and after a cancel. */
  readonly outcome: Outcome | null;
  /**
   * @param save ends with null where the person cancelled
   * @param say what is said of a file that was written
   * @returns true where it was written
   */
  readonly run: <T>(
    save: () => Promise<Result<T | null>>,
    say: (saved: T) => Omit<Outcome, 'isFailure'>,
  ) => Promise<boolean>;
};

/** What is said of an attempt that failed. */
export function failureOutcome(failure: Failure): Outcome {
  const { title, sentence, nextStep } = sentenceOf(failure);
  return { isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() };
}

/** For a dialog that writes a file: it is busy meanwhile, and says how it ended. */
export function useSaving(): Saving {
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run: Saving['run'] = async (save, say) => {
    setOutcome(null);
    setIsBusy(true);
    try {
      const saved = await save();
      if (!saved.ok) setOutcome(failureOutcome(saved.failure));
      else if (saved.value !== null) setOutcome({ isFailure: false, ...say(saved.value) });
      return saved.ok && saved.value !== null;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, outcome, run };
}
