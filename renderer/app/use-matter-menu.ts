import type { Dispatch, SetStateAction } from 'react';
import type { ChronologyFilter } from '../../shared/chronology/filter.ts';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useHost } from '../host/host-context.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { useCommands } from './use-commands.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useMenu } from './use-menu.ts';
import type { TimelineCommands } from './use-timeline-commands.ts';

/** What the matter's main panel shows. */
export type MatterTab = 'timeline' | 'table' | 'log';

type Parts = {
  readonly view: MatterView;
  readonly setTab: (tab: MatterTab) => void;
  readonly setFilter: Dispatch<SetStateAction<ChronologyFilter>>;
  readonly openDialog: (dialog: MatterDialog) => void;
  readonly sendToAxis: TimelineCommands['send'];
};

/** What the menu does while a matter is open. */
export function useMatterMenu({ view, setTab, setFilter, openDialog, sendToAxis }: Parts): void {
  const commands = useCommands();
  const saveFile = useSaveMatterFile(view);
  useMenu({
    'add-hearing': () => openDialog({ type: 'event', id: null, kind: 'hearing' }),
    'add-event': () => openDialog({ type: 'event', id: null, kind: 'filing' }),
    'export-pdf': () => openDialog({ type: 'export' }),
    'save-matter-file': saveFile,
    undo: () => void commands.undo(view.matter.id),
    redo: () => void commands.redo(view.matter.id),
    'show-timeline': () => setTab('timeline'),
    'show-table': () => setTab('table'),
    'show-log': () => setTab('log'),
    find: () => document.querySelector<HTMLElement>('input[name="find"]')?.focus(),
    'zoom-in': () => sendToAxis('zoom-in'),
    'zoom-out': () => sendToAxis('zoom-out'),
    'zoom-fit': () => sendToAxis('zoom-fit'),
    'go-to-date': () => sendToAxis('go-to-date'),
    'toggle-milestones': () =>
      setFilter((now) => ({ ...now, milestonesOnly: !now.milestonesOnly })),
  });
}

/** Saves the matter as a file where the user says; the name offered tells no client's name. */
export function useSaveMatterFile(view: MatterView): () => void {
  const host = useHost();
  const persons = useOfficeRows('persons') ?? [];
  return () => {
    const text = writeMatterFile({ persons, client: view.client, matters: [view] });
    void host.call('file:save', { suggestedName: 'matter.json', text }).then((saved) => {
      if (!saved.ok) notifyFailure(saved.failure);
      else if (saved.value !== null) notifyDone('The matter file is saved.');
    });
  };
}
