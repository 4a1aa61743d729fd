import { useState } from 'react';
import type { KeptCalendar } from '../../../shared/calendar/kept-calendar.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';
import { setKeptFile } from './kept-file.ts';

type Outcome = { readonly isFailure: boolean; readonly title: string; readonly sentence: string };

/** Saving a calendar, and how the last attempt ended; a cancel says nothing. */
export function useSaveCalendar() {
  const host = useHost();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const start = async (text: string, keep: Omit<KeptCalendar, 'file'> | null) => {
    setOutcome(null);
    setIsBusy(true);
    try {
      const saved = await host.call('calendar:save', { text, keep });
      if (!saved.ok) {
        const { title, sentence, nextStep } = sentenceOf(saved.failure);
        setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
      } else if (saved.value !== null) {
        setKeptFile(await host.call('calendar:kept', undefined));
        const follows =
          keep === null ? 'It does not follow later changes.' : 'It follows from now on.';
        setOutcome({
          isFailure: false,
          title: 'Calendar file saved',
          sentence: `Written to ${saved.value.file}. ${follows}`,
        });
      }
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, outcome, start };
}
