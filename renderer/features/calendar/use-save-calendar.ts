import type { Calendar } from '../../../shared/calendar/calendar-of.ts';
import type { KeptCalendar } from '../../../shared/calendar/kept-calendar.ts';
import { useHost } from '../../host/host-context.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { setKeptFile } from './kept-file.ts';

/** Saving a calendar, and how the last attempt ended; a cancel says nothing. */
export function useSaveCalendar() {
  const host = useHost();
  const { isBusy, outcome, run } = useSaving();
  const start = ({ text, withoutEntry }: Calendar, keep: Omit<KeptCalendar, 'file'> | null) =>
    run(
      async () => {
        const calendar = { text, withoutEntry };
        const saved = await host.call('calendar:save', { calendar, keep });
        if (saved.ok && saved.value !== null)
          setKeptFile(await host.call('calendar:kept', undefined));
        return saved;
      },
      ({ file }) => {
        const follows =
          keep === null ? 'It does not follow later changes.' : 'It follows from now on.';
        return { title: 'Calendar file saved', sentence: `Written to ${file}. ${follows}` };
      },
    );
  return { isBusy, outcome, start };
}
