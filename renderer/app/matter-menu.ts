import type { Dispatch, SetStateAction } from 'react';
import type { ChronologyRow } from '../../shared/chronology/chronology-row.ts';
import type { ChronologyFilter } from '../../shared/chronology/filter.ts';
import { currentSetting, isAttended } from '../../shared/model/event-date.ts';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { RecordAction } from '../features/records/detail-panel.tsx';
import { useHost } from '../host/host-context.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { useCommands } from './use-commands.ts';
import type { SelectionAction } from '../features/timeline/selection-bar.tsx';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useMenu } from './use-menu.ts';
import type { TimelineCommands } from './use-timeline-commands.ts';

/** What the matter's main panel shows. */
export type MatterTab = 'timeline' | 'table' | 'log' | 'findings' | 'custody';

type Parts = {
  readonly view: MatterView;
  readonly selected: ChronologyRow | null;
  /** May name a record that was just saved and is not drawn yet. */
  readonly selectedKey: string | null;
  readonly actOn: (row: ChronologyRow, action: RecordAction) => void;
  /** What is done to the selected lines. */
  readonly actOnSelection: (action: SelectionAction) => void;
  /** Several lines of the table are selected: what archives or verifies the record does so to all. */
  readonly hasSelection: boolean;
  readonly tab: MatterTab;
  readonly setTab: (tab: MatterTab) => void;
  readonly setFilter: Dispatch<SetStateAction<ChronologyFilter>>;
  readonly openDialog: (dialog: MatterDialog) => void;
  readonly sendToAxis: TimelineCommands['send'];
  /** Tabs and axis are drawn; until then what reaches into them is left to `MenuKept`. */
  readonly isBodyThere: boolean;
};

/** What the menu does while a matter is open. Stands behind what it reaches on the screen. */
export function MatterMenu(parts: Parts): null {
  const { view, setTab, setFilter, openDialog, sendToAxis } = parts;
  const commands = useCommands();
  const saveFile = useSaveMatterFile(view);
  useMenu({
    'add-hearing': () => openDialog({ type: 'event', id: null, kind: 'hearing' }),
    'add-event': () => openDialog({ type: 'event', id: null, kind: 'filing' }),
    'add-custody': () => openDialog({ type: 'stint', id: null }),
    'add-custody-check': () => openDialog({ type: 'confirmation', id: null }),
    'add-claim': () => openDialog({ type: 'claim', id: null }),
    'add-bar': () => openDialog({ type: 'bar', id: null }),
    'add-position': () => openDialog({ type: 'position', id: null }),
    'release-forum': () => openDialog({ type: 'release-forum' }),
    'add-proceeding': () => openDialog({ type: 'proceeding', id: null }),
    'add-tickler': () => openDialog({ type: 'tickler', key: parts.selectedKey }),
    'show-conditions': () => openDialog({ type: 'conditions' }),
    'show-counters': () => openDialog({ type: 'counters' }),
    'show-bond': () => openDialog({ type: 'bond' }),
    'show-charges': () => openDialog({ type: 'charges' }),
    'show-removal-bars': () => openDialog({ type: 'removal-bars' }),
    'transfer-learned': () => openDialog({ type: 'transfer', stintId: null }),
    'deadlines-from': () =>
      openDialog({ type: 'deadlines-from', record: triggerOf(parts.selected) }),
    'order-sets-date': () => openOrderOf(parts),
    'excluded-time': () => openDialog({ type: 'excluded', id: docketOf(parts) }),
    'close-matter': () => openDialog({ type: 'closing' }),
    'purge-matter': () => openDialog({ type: 'purge' }),
    'edit-record': () => actOnSelected(parts, 'edit'),
    'reset-hearing': () => actOnSelected(parts, 'reset'),
    'record-outcome': () => actOnSelected(parts, 'outcome'),
    'notice-history': () => actOnSelected(parts, 'notices'),
    'archive-record': () =>
      parts.hasSelection ? parts.actOnSelection('archive') : actOnSelected(parts, 'archive'),
    'bulk-change': () => parts.actOnSelection('bulk'),
    'convert-record': () => parts.actOnSelection('convert'),
    'duplicate-record': () => parts.actOnSelection('duplicate'),
    'merge-records': () => parts.actOnSelection('merge'),
    'as-known-on': () => openDialog({ type: 'past' }),
    'verify-record': () =>
      parts.hasSelection ? parts.actOnSelection('verify') : actOnSelected(parts, 'verify'),
    // The findings and the custody view print themselves.
    ...(parts.tab === 'findings' || parts.tab === 'custody'
      ? {}
      : { 'export-pdf': () => openDialog({ type: 'export' }) }),
    'save-matter-file': saveFile,
    'save-picture': () => openDialog({ type: 'picture' }),
    'save-word': () => openDialog({ type: 'word' }),
    'save-csv': () => openDialog({ type: 'csv', onlyShown: parts.tab === 'table' }),
    undo: () => void commands.undo(view.matter.id),
    redo: () => void commands.redo(view.matter.id),
    'show-timeline': () => setTab('timeline'),
    'show-table': () => setTab('table'),
    'show-log': () => setTab('log'),
    'show-findings': () => setTab('findings'),
    'show-custody': () => setTab('custody'),
    ...(parts.isBodyThere && {
      find: () => document.querySelector<HTMLElement>('input[name="find"]')?.focus(),
      'zoom-in': () => sendToAxis('zoom-in'),
      'zoom-out': () => sendToAxis('zoom-out'),
      'zoom-fit': () => sendToAxis('zoom-fit'),
      'go-to-date': () => sendToAxis('go-to-date'),
    }),
    'toggle-milestones': () =>
      setFilter((now) => ({ ...now, milestonesOnly: !now.milestonesOnly })),
  });
  return null;
}

/** The selected record, as something that deadlines may count from. */
function triggerOf(selected: ChronologyRow | null): NamedRecord | null {
  const ref = selected?.ref ?? null;
  return ref === null || ref.table === 'bars' ? null : ref;
}

/** The docket of the selected record. */
function docketOf({ view, selected }: Parts): string | null {
  return view.events.find(({ id }) => id === selected?.ref?.id)?.proceedingId ?? null;
}

function openOrderOf({ view, selected, openDialog }: Parts) {
  const event = view.events.find(({ id }) => id === selected?.ref?.id);
  if (event?.kind === 'deadline') openDialog({ type: 'order-date', id: event.id });
  else notifyDone('Select a deadline on the timeline or in the table first.');
}

/** What the menu does to the selected record; where it cannot, it says so. */
function actOnSelected(
  { view, selected, actOn }: Parts,
  action: 'edit' | 'reset' | 'outcome' | 'notices' | 'verify' | 'archive',
) {
  const event = view.events.find((one) => one.id === selected?.ref?.id);
  const hearing = event !== undefined && isAttended(event) ? event : null;
  const isSet = hearing !== null && currentSetting(hearing).status === 'set';
  if (selected === null || selected.ref === null)
    notifyDone('Select a record on the timeline or in the table first.');
  else if (action === 'reset' && !isSet)
    notifyDone('Only a hearing or an appointment that is set can be reset.');
  else if (action === 'outcome' && !isSet)
    notifyDone('Only of a hearing or an appointment that is set is its outcome recorded.');
  else if (action === 'notices' && hearing === null)
    notifyDone('Only a hearing or an appointment has a notice history.');
  else if (action === 'verify' && event === undefined)
    notifyDone('Only hearings, appointments and deadlines are verified by a second person.');
  else if (action === 'archive') actOn(selected, selected.archived ? 'restore' : 'archive');
  else actOn(selected, action);
}

/** Saves the matter as a file where the user says; the name offered tells no client's name. */
export function useSaveMatterFile(view: MatterView): () => void {
  const host = useHost();
  const persons = useOfficeRows('persons') ?? [];
  return () => {
    const text = writeMatterFile({ persons, client: view.client, matters: [view] });
    void host
      .call('file:save', { kind: 'matter', suggestedName: 'matter.json', text })
      .then((saved) => {
        if (!saved.ok) notifyFailure(saved.failure);
        else if (saved.value !== null) notifyDone('The matter file is saved.');
      });
  };
}
