import { useState } from 'react';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import { writeMatterFile } from '../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';

/** What is said after an attempt. */
type Outcome = {
  readonly isFailure: boolean;
  readonly title: string;
  readonly sentence: string;
};

/** Saving, and how the last attempt ended; a cancel says nothing. */
export type SavePdf = {
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  readonly start: () => void;
};

/** Hands the matter to the main process, which asks where to write and prints. */
export function useSavePdf(view: MatterView, options: PrintOptions): SavePdf {
  const host = useHost();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function save(): Promise<void> {
    setOutcome(null);
    setIsBusy(true);
    try {
      const file = writeMatterFile({ client: view.client, matters: [view] });
      const saved = await host.call('pdf:save', { file, options });
      if (!saved.ok) {
        const { title, sentence, nextStep } = sentenceOf(saved.failure);
        setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
      } else if (saved.value !== null) {
        const { file: path, pages, bytes } = saved.value;
        const size = `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
        setOutcome({
          isFailure: false,
          title: 'PDF saved',
          sentence: `${String(pages)} ${pages === 1 ? 'page' : 'pages'}, ${size}, written to ${path}`,
        });
      }
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, outcome, start: () => void save() };
}
