import { useMemo, useState } from 'react';
import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { Look } from '../../shared/chronology/view-look.ts';
import { duplicateEvent } from '../../shared/editing/duplicate-event.ts';
import type { EditableRow } from '../../shared/editing/bulk-change.ts';
import { editableRows, eventsOf } from '../../shared/editing/editable-rows.ts';
import { selectedKeys, shownOf } from '../../shared/editing/selected-keys.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { RowDraft } from '../data/draft.ts';
import type { SelectionAction, SelectionCount } from '../features/timeline/selection-bar.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useVerify } from './use-verify.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';

type Parts = {
  readonly view: MatterView;
  /** As filtered: what is hidden is not selected. */
  readonly chronology: Chronology;
  /** The filter and all else that hides lines: with another one, what is hidden then is let go. */
  readonly look: Look;
  readonly selectedKey: string | null;
  /** The table is shown: lines that are selected together are only seen there. */
  readonly isTable: boolean;
  readonly onSelect: (key: string | null) => void;
  readonly openDialog: (dialog: MatterDialog) => void;
};

const nothing: ReadonlySet<string> = new Set();

/** The lines that are selected together, and what is done to them. */
export function useSelectionActions(parts: Parts) {
  const { view, chronology, look, selectedKey, isTable, onSelect, openDialog } = parts;
  const commands = useCommands();
  const verify = useVerify();
  const [kept, setChecked] = useState<ReadonlySet<string>>(nothing);
  const [lookThen, setLookThen] = useState(look);
  const shown = useMemo(() => chronology.rows.map((row) => row.key), [chronology.rows]);
  const checked = useMemo(() => shownOf(kept, shown), [kept, shown]);
  if (lookThen !== look) {
    setLookThen(look);
    setChecked(checked);
  }
  const keys = useMemo(
    () => selectedKeys(shown, isTable ? checked : nothing, selectedKey),
    [shown, checked, selectedKey, isTable],
  );
  const rows = useMemo(() => editableRows(view, keys), [view, keys]);
  const events = eventsOf(rows);
  const count: SelectionCount = {
    records: rows.length,
    events: events.length,
    archived: rows.filter(({ row }) => row.archived).length,
  };
  const setArchived = async (archived: boolean) => {
    const drafts = rows
      .filter(({ row }) => row.archived !== archived)
      .map(({ table, row }) => ({ table, after: { ...row, archived } }) as RowDraft);
    if (await commands.save(archived ? 'record/archive' : 'record/restore', drafts))
      setChecked(nothing);
  };
  const duplicate = async () => {
    const copies = events.map((event) =>
      duplicateEvent(event, { newId: () => crypto.randomUUID(), enteredBy: currentPerson() }),
    );
    const drafts = copies.map((after): RowDraft => ({ table: 'events', after }));
    if (!(await commands.save('event/duplicate', drafts))) return;
    setChecked(new Set(copies.length > 1 ? copies.map((copy) => copy.id) : []));
    onSelect(copies[0]?.id ?? null);
  };
  const act = (action: SelectionAction) => {
    if (rows.length === 0) notifyDone('Select a record on the timeline or in the table first.');
    else if (action === 'bulk') openDialog({ type: 'bulk', keys });
    else if (action === 'deadlines-from')
      openDialog({ type: 'deadlines-from', record: namedRecord(rows[0]) });
    else if (action === 'archive' || action === 'restore')
      void setArchived(count.archived < count.records);
    else if (events.length === 0)
      notifyDone('Only events can be converted, copied, merged or verified.');
    else if (action === 'duplicate') void duplicate();
    else if (action === 'verify') void verify(events);
    else if (action === 'convert') openDialog({ type: 'convert', keys });
    else if (events.length !== 2) notifyDone('Select two events in the table to merge them.');
    else openDialog({ type: 'merge', keys });
  };
  return { checked, setChecked, hasSeveral: isTable && checked.size > 0, count, act };
}

/** The one record that deadlines are counted from. */
function namedRecord(row: EditableRow | undefined): NamedRecord | null {
  return row === undefined ? null : { table: row.table, id: row.row.id };
}
