import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Result } from '../../../shared/result/result.ts';
import type { Outcome } from '../../ui/use-saving.ts';

/** Work of several steps in one dialog: what is being done, and why the last step failed. */
export type Working = {
  /** A sentence about what is being done; empty = nothing is. */
  readonly busy: string;
  readonly outcome: Outcome | null;
  /**
   * Does one step.
   *
   * @param what said meanwhile
   * @param after said from then on, where it went well and the app is about to go
   * @returns what came of it; null where it failed, which is then said
   */
  readonly step: <T>(
    what: string,
    work: () => Promise<Result<T>>,
    after?: string,
  ) => Promise<{ readonly value: T } | null>;
};

/** For a dialog whose steps take a while each. */
export function useWorking(): Working {
  const [busy, setBusy] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return {
    busy,
    outcome,
    step: async (what, work, after = '') => {
      setOutcome(null);
      setBusy(what);
      const done = await work();
      setBusy(done.ok ? after : '');
      if (done.ok) return { value: done.value };
      const { title, sentence, nextStep } = sentenceOf(done.failure);
      setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
      return null;
    },
  };
}
