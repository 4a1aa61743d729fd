import type { ChronologyRow } from '../../shared/chronology/chronology-row.ts';
import { currentSetting, isAttended } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { recordOutcome } from '../../shared/model/record-reset.ts';
import type { CaseDate } from '../../shared/time/case-date.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { earliestDay } from '../../shared/time/date-bounds.ts';
import type { RowDraft } from '../data/draft.ts';
import { recordOf, type RecordAction } from '../features/records/detail-panel.tsx';
import { useToday } from '../host/host-context.tsx';
import { useCommands } from './use-commands.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';

/** What the buttons of the detail panel, and the menu for the selected record, do. */
export function useRecordActions(
  view: MatterView,
  openDialog: (dialog: MatterDialog) => void,
): (row: ChronologyRow, action: RecordAction) => void {
  const commands = useCommands();
  const today = useToday();
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
        openDialog({ type: 'reset', id: ref.id });
        return;
      case 'held':
      case 'vacated':
        if (event === undefined || !isAttended(event)) return;
        if (action === 'held' && isAhead(currentSetting(event).date, today))
          openDialog({ type: 'held', id: event.id });
        else
          void commands.save('hearing/outcome', [
            { table: 'events', after: recordOutcome(event, action, event.details.outcome) },
          ]);
        return;
      case 'archive':
      case 'restore':
        void commands.save(`record/${action}`, [
          { table: ref.table, after: { ...record, archived: action === 'archive' } } as RowDraft,
        ]);
    }
  };
}

function isAhead(date: CaseDate, today: CivilDay): boolean {
  return date.kind !== 'undated' && earliestDay(date) > today;
}
