import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';

type Outcome = { readonly isFailure: boolean; readonly title: string; readonly sentence: string };

/** Never a client's name: file names show in dialogs, mails and lists of recent files. */
const DEFAULT_NAME = 'timeline.csv';

/** Saving a table, and how the last attempt ended; a cancel says nothing. */
export function useSaveCsv() {
  const host = useHost();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const start = async (text: string, rows: number) => {
    setOutcome(null);
    setIsBusy(true);
    try {
      const saved = await host.call('file:save', {
        kind: 'table',
        suggestedName: DEFAULT_NAME,
        text,
      });
      if (!saved.ok) {
        const { title, sentence, nextStep } = sentenceOf(saved.failure);
        setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
      } else if (saved.value !== null)
        setOutcome({
          isFailure: false,
          title: 'Table saved',
          sentence: `${String(rows)} ${rows === 1 ? 'line' : 'lines'}, written to ${saved.value}`,
        });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, outcome, start };
}
