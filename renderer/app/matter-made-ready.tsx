import { Activity, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { buildChronology } from '../../shared/chronology/chronology.ts';
import { useWholeOffice } from '../data/whole-office.ts';
import { makeAxisReady } from '../features/timeline/make-axis-ready.ts';
import { useToday } from '../host/host-context.tsx';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import { MatterScreen } from './matter-screen.tsx';

/** More would keep a key waiting. */
const MOST_EVENTS = 300;
/** Until then what was begun is done. */
const DONE_AFTER_MS = 2_000;

/**
 * Draws the screen of a matter once off the page, while nothing else is to be done: its code is then
 * ready, and the first matter that is opened takes no longer than the next. Nobody sees it, nothing of it
 * stays, and nothing in it is done: effects do not run in what is hidden.
 */
export function MatterMadeReady() {
  const view = useWholeOffice()?.matters.find(({ events }) => events.length <= MOST_EVENTS);
  const today = useToday();
  const [stage, setStage] = useState<'axis' | 'screen' | 'done'>('axis');
  const [nowhere] = useState(() => document.createElement('div'));
  const isRead = view !== undefined;
  useEffect(() => {
    if (!isRead || stage !== 'axis') return undefined;
    const handle = requestIdleCallback(() => {
      makeAxisReady(buildChronology(view, { asOf: today, withArchived: false }));
      setStage('screen');
    });
    return () => cancelIdleCallback(handle);
  }, [isRead, view, today, stage]);
  useEffect(() => {
    if (stage !== 'screen') return undefined;
    const timer = setTimeout(() => setStage('done'), DONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [stage]);
  if (stage !== 'screen' || view === undefined) return null;
  const nothing = () => undefined;
  return (
    <Activity mode="hidden">
      {createPortal(
        <PanelBoundary name="The matter">
          <MatterScreen
            matterId={view.matter.id}
            recordKey={null}
            onOpenMatter={nothing}
            onClose={nothing}
          />
        </PanelBoundary>,
        nowhere,
      )}
    </Activity>
  );
}
