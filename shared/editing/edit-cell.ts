import type { CaseEvent } from '../model/event.ts';
import { isAttended } from '../model/event-date.ts';
import type { Standing } from '../model/record.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { sameDate } from './unite-settings.ts';

/** What a person wrote into one cell of the table. */
export type CellEdit =
  | { readonly column: 'title'; readonly text: string }
  | { readonly column: 'date'; readonly text: string }
  | { readonly column: 'lane'; readonly proceedingId: string | null }
  | { readonly column: 'standing'; readonly standing: Standing }
  /** Null = by kind. */
  | { readonly column: 'milestone'; readonly milestone: boolean | null };

type Context = {
  readonly today: CivilDay;
  /** Of the court, or of the date that stands there; null where none is known. */
  readonly zone: string | null;
  /** The matter has dockets: a hearing must say which is its own. */
  readonly hasProceedings: boolean;
};

/**
 * Changes one field of an event as a cell of the table says it. Another date is no longer verified,
 * and a computed deadline counts as edited by hand. The date of a hearing is reset, not edited.
 *
 * @failure typed-date/... as `parseTypedDate`
 * @failure editing/no-title, editing/no-zone, editing/needs-docket, editing/reset-instead
 */
export function editCell(event: CaseEvent, edit: CellEdit, context: Context): Result<CaseEvent> {
  switch (edit.column) {
    case 'title': {
      const title = edit.text.trim();
      return title === '' ? fail('editing/no-title') : ok({ ...event, title });
    }
    case 'lane':
      if (event.kind === 'hearing' && edit.proceedingId === null && context.hasProceedings)
        return fail('editing/needs-docket');
      return ok({ ...event, proceedingId: edit.proceedingId });
    case 'standing':
      return ok({ ...event, standing: edit.standing });
    case 'milestone':
      return ok({ ...event, milestone: edit.milestone });
    case 'date':
      return editDate(event, edit.text, context);
  }
}

function editDate(event: CaseEvent, text: string, { today, zone }: Context): Result<CaseEvent> {
  if (isAttended(event)) return fail('editing/reset-instead');
  const read = parseTypedDate(text, zone === null ? { today } : { today, zone });
  if (!read.ok) return read;
  const { date } = read.value;
  if (date.kind !== 'undated' && date.time !== undefined && date.zone === undefined)
    return fail('editing/no-zone');
  if (sameDate(date, event.date)) return ok(event);
  const next = { ...event, date, verifiedBy: null, verifiedAt: null };
  if (next.kind !== 'deadline' || next.details.setBy !== 'rule') return ok(next);
  return ok({ ...next, details: { ...next.details, editedByHand: true } });
}
