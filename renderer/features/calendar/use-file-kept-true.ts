import { useEffect, useRef } from 'react';
import { calendarOf, prepareCalendar } from '../../../shared/calendar/calendar-of.ts';
import type { OfficeSettings } from '../../../shared/model/office-settings.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { useHost } from '../../host/host-context.tsx';
import { workInTurns } from '../../ui/work-in-turns.ts';
import { useKeptFile } from './kept-file.ts';

/** Several changes in a row are written once. */
const PAUSE_MS = 1_000;

/**
 * Writes the kept calendar file anew after each change of the record, and at the end of the app what
 * is still to be written. A failure is said once, until a write succeeds again.
 *
 * @param matters undefined until they are read
 */
export function useFileKeptTrue(
  matters: readonly MatterView[] | undefined,
  settings: OfficeSettings,
  onFailure: (failure: Failure) => void,
): void {
  const host = useHost();
  const kept = useKeptFile();
  const pending = useRef<(() => void) | null>(null);
  const written = useRef<string | null>(null);
  const isFailing = useRef(false);
  const say = useRef(onFailure);
  useEffect(() => {
    say.current = onFailure;
  });
  useEffect(() => {
    if (matters === undefined || kept === undefined || kept === null) return undefined;
    const write = () => {
      pending.current = null;
      const { matterId, titles } = kept;
      const scope = matterId === null ? 'all' : { matterIds: [matterId] };
      const { text, withoutEntry } = calendarOf(matters, { scope, settings, titles });
      const what = `${kept.file}\n${text}`;
      if (written.current === what) return;
      void host.call('calendar:rewrite', { text, withoutEntry }).then((saved) => {
        if (saved.ok) written.current = what;
        else {
          // It is tried again with the next change, and at the latest when the app closes.
          pending.current ??= write;
          if (!isFailing.current) say.current(saved.failure);
        }
        isFailing.current = !saved.ok;
      });
    };
    pending.current = write;
    let stop = () => {
      // Nothing has begun yet.
    };
    const timer = setTimeout(() => {
      stop = workInTurns(matters, (view) => prepareCalendar(view, settings, kept.titles), write);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop();
      pending.current = null;
    };
  }, [host, kept, matters, settings]);
  // It goes ahead of the word that the cache is closed, and main waits for it.
  useEffect(() => host.on('app:closing', () => pending.current?.()), [host]);
}
