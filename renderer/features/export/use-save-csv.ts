import { useHost } from '../../host/host-context.tsx';
import { useSaving } from '../../ui/use-saving.ts';

/** Never a client's name: file names show in dialogs, mails and lists of recent files. */
const DEFAULT_NAME = 'timeline.csv';

/** Saving a table, and how the last attempt ended; a cancel says nothing. */
export function useSaveCsv() {
  const host = useHost();
  const { isBusy, outcome, run } = useSaving();
  const start = (text: string, rows: number) =>
    run(
      () => host.call('file:save', { kind: 'table', suggestedName: DEFAULT_NAME, text }),
      (file) => ({
        title: 'Table saved',
        sentence: `${String(rows)} ${rows === 1 ? 'line' : 'lines'}, written to ${file}`,
      }),
    );
  return { isBusy, outcome, start };
}
