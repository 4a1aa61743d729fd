import type { ChronologyRow } from '../../shared/chronology/chronology-row.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { RowDraft } from '../data/draft.ts';
import { recordOf, type RecordAction } from '../features/records/detail-panel.tsx';
import { useCommands } from './use-commands.ts';
import { useVerify } from './use-verify.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';

/** What the buttons of the detail panel, and the menu for the selected record, do. */
export function useRecordActions(
  view: MatterView,
  openDialog: (dialog: MatterDialog) => void,
): (row: ChronologyRow, action: RecordAction) => void {
  const commands = useCommands();
  const verify = useVerify();
  return (row, action) => {
    const { ref } = row;
    const record = recordOf(view, row);
    if (ref === null || record === undefined) return;
    const event = view.events.find((one) => one.id === ref.id);
    switch (action) {
      case 'edit':
        if (event !== undefined) openDialog({ type: 'event', id: event.id, kind: event.kind });
        else if (ref.table === 'stints') openDialog({ type: 'stint', id: ref.id });
        else openDialog({ type: ref.table === 'claims' ? 'claim' : 'bar', id: ref.id });
        return;
      case 'reset':
      case 'outcome':
      case 'notices':
      case 'unshare':
        openDialog({ type: action, id: ref.id });
        return;
      case 'release':
        openDialog({ type: 'release', record: ref });
        return;
      case 'deadlines-from':
        openDialog({ type: 'deadlines-from', record: ref });
        return;
      case 'verify':
        if (event !== undefined) void verify([event]);
        return;
      case 'archive':
      case 'restore':
        void commands.save(`record/${action}`, [
          { table: ref.table, after: { ...record, archived: action === 'archive' } } as RowDraft,
        ]);
    }
  };
}
