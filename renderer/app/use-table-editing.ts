import { standingNames } from '../../shared/chronology/kind-names.ts';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import type { ColumnKey } from '../../shared/chronology/table-columns.ts';
import { type CellEdit, editCell } from '../../shared/editing/edit-cell.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import { isAttended } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { sayTextProblem } from '../../shared/model/say-text-problem.ts';
import { standingSchema } from '../../shared/model/record.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { editableDate } from '../features/records/date-draft.ts';
import type { EditableCell, TableEditing } from '../features/timeline/table-editing.ts';
import { useCommands } from './use-commands.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';

const milestones = [
  { value: 'by-kind', label: 'By kind' },
  { value: 'yes', label: 'Always' },
  { value: 'no', label: 'Never' },
];

/** Changes cells of the table in place: events by field; the date of a hearing is reset. */
export function useTableEditing(
  view: MatterView,
  today: CivilDay,
  openDialog: (dialog: MatterDialog) => void,
): TableEditing {
  const commands = useCommands();
  const eventOf = (key: string) => view.events.find((event) => event.id === key);
  return {
    cellOf: (key, column) => {
      const event = eventOf(key);
      if (event === undefined) return null;
      if (column === 'date' && isAttended(event))
        return { type: 'dialog', open: () => openDialog({ type: 'reset', id: key }) };
      return cellOf(event, column, view, today);
    },
    save: async (key, column, value) => {
      const event = eventOf(key);
      const edit = editOf(column, value);
      if (event === undefined || edit === null) return null;
      const problem =
        edit.column === 'title'
          ? sayTextProblem(edit.text.trim(), { most: 5_000, isProse: false })
          : null;
      if (problem !== null) return problem;
      const zone = zoneOf(event, view);
      const hasProceedings = view.proceedings.some((one) => !one.archived);
      const made = editCell(event, edit, { today, zone, hasProceedings });
      if (!made.ok) {
        const { sentence, nextStep } = sentenceOf(made.failure);
        return `${sentence} ${nextStep}`.trim();
      }
      if (made.value === event) return null;
      const saved = await commands.save('event/edit', [{ table: 'events', after: made.value }]);
      return saved ? null : 'It is not saved.';
    },
  };
}

function cellOf(
  event: CaseEvent,
  column: ColumnKey,
  view: MatterView,
  today: CivilDay,
): EditableCell | null {
  switch (column) {
    case 'title':
      return { type: 'text', value: event.title };
    case 'date':
      if (isAttended(event)) return null;
      return {
        type: 'date',
        value: editableDate(event.date).text,
        today,
        zone: zoneOf(event, view),
      };
    case 'lane':
    case 'proceeding':
      return {
        type: 'choice',
        value: event.proceedingId ?? '',
        options: [
          { value: '', label: 'No proceeding' },
          ...view.proceedings
            .filter((one) => !one.archived || one.id === event.proceedingId)
            .map((one) => ({ value: one.id, label: nameProceeding(one) })),
        ],
      };
    case 'standing':
      return {
        type: 'choice',
        value: event.standing,
        options: standingSchema.options.map((value) => ({ value, label: standingNames[value] })),
      };
    case 'milestone':
      return {
        type: 'choice',
        value: event.milestone === null ? 'by-kind' : event.milestone ? 'yes' : 'no',
        options: milestones,
      };
    default:
      return null;
  }
}

function editOf(column: ColumnKey, value: string): CellEdit | null {
  switch (column) {
    case 'title':
    case 'date':
      return { column, text: value };
    case 'lane':
    case 'proceeding':
      return { column: 'lane', proceedingId: value === '' ? null : value };
    case 'standing': {
      const standing = standingSchema.safeParse(value);
      return standing.success ? { column, standing: standing.data } : null;
    }
    case 'milestone':
      return { column, milestone: value === 'by-kind' ? null : value === 'yes' };
    default:
      return null;
  }
}

/** The zone that the date has; otherwise that of its court. */
function zoneOf(event: CaseEvent, view: MatterView): string | null {
  const own = isAttended(event) || event.date.kind === 'undated' ? undefined : event.date.zone;
  const court = view.proceedings.find((one) => one.id === event.proceedingId)?.court;
  return own ?? court?.zone ?? null;
}
