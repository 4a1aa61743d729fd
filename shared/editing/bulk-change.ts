import { moveEvent } from '../chronology/move-event.ts';
import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { SettingStatus } from '../model/hearing.ts';
import { recordReset } from '../model/record-reset.ts';
import type { RestrictedClass, Standing } from '../model/record.ts';
import { assertNever } from '../result/invariant.ts';
import { addDays } from '../time/civil-day.ts';
import { isExactDay } from '../time/case-date.ts';
import { sameValue } from './default-details.ts';

/** A record that lines of the table stand for. */
export type EditableRow =
  | { readonly table: 'events'; readonly row: CaseEvent }
  | { readonly table: 'stints'; readonly row: Stint }
  | { readonly table: 'claims'; readonly row: Claim }
  | { readonly table: 'bars'; readonly row: Bar };

/** One thing that is done to many records at once. */
export type BulkChange =
  | { readonly type: 'proceeding'; readonly proceedingId: string | null }
  | { readonly type: 'standing'; readonly standing: Standing }
  /** Null = by kind. */
  | { readonly type: 'milestone'; readonly milestone: boolean | null }
  | { readonly type: 'responsible'; readonly person: string }
  /** Adds the class: restrictions are lifted one by one, never in bulk. */
  | { readonly type: 'restrict'; readonly as: RestrictedClass }
  | { readonly type: 'do-not-disclose' }
  | { readonly type: 'archive'; readonly archived: boolean }
  | ShiftChange;

/** Exact dates by whole days; the time of day and its zone stay. */
export type ShiftChange = {
  readonly type: 'shift';
  readonly days: number;
  /** Hearings and appointments that are set: each is reset, for this reason. Null = they stay. */
  readonly hearings: {
    readonly as: Extract<SettingStatus, 'reset' | 'continued' | 'advanced'>;
    readonly reason: string;
    readonly enteredBy: string;
    readonly newId: () => string;
  } | null;
};

/** One record of a bulk change, before it is saved. */
export type BulkLine =
  | { readonly before: EditableRow; readonly after: EditableRow; readonly refused: null }
  /** Why it stays as it is. */
  | { readonly before: EditableRow; readonly after: null; readonly refused: string };

/**
 * What a change would do to each record, in their order. Nothing is left out in silence: a record that
 * stays as it is says why.
 *
 * @example
 * bulkChange([hearing], { type: 'shift', days: 7, hearings: null })
 * //=> [{ before: hearing, after: null, refused: 'The date of a hearing is not changed in bulk.' }]
 */
export function bulkChange(rows: readonly EditableRow[], change: BulkChange): readonly BulkLine[] {
  return rows.map((before) => {
    const after = changeOne(before, change);
    if (typeof after === 'string') return { before, after: null, refused: after };
    if (sameValue(after.row, before.row))
      return { before, after: null, refused: 'It is so already.' };
    return { before, after, refused: null };
  });
}

function changeOne(before: EditableRow, change: BulkChange): EditableRow | string {
  switch (change.type) {
    case 'proceeding': {
      const { proceedingId } = change;
      if (before.table === 'events') {
        if (before.row.kind === 'hearing' && proceedingId === null)
          return 'A hearing belongs to a docket.';
        return eventRow({ ...before.row, proceedingId });
      }
      if (before.table === 'bars') return { ...before, row: { ...before.row, proceedingId } };
      return 'Custody and claims belong to no proceeding.';
    }
    case 'milestone':
      if (before.table !== 'events') return 'Only events are milestones by choice.';
      return eventRow({ ...before.row, milestone: change.milestone });
    case 'responsible':
      if (before.table !== 'events') return 'Only events have a responsible attorney.';
      return eventRow({ ...before.row, responsibleAttorney: change.person });
    case 'standing':
      return withFields(before, { standing: change.standing });
    case 'restrict': {
      const restricted = new Set([...before.row.restricted, change.as]);
      return withFields(before, { restricted: [...restricted] });
    }
    case 'do-not-disclose':
      return withFields(before, { doNotDisclose: true });
    case 'archive':
      return withFields(before, { archived: change.archived });
    case 'shift':
      return shift(before, change);
    default:
      return assertNever(change);
  }
}

type CommonFields = Partial<Pick<Stint, 'standing' | 'restricted' | 'doNotDisclose' | 'archived'>>;

function withFields(before: EditableRow, fields: CommonFields): EditableRow {
  switch (before.table) {
    case 'events':
      return eventRow({ ...before.row, ...fields });
    case 'stints':
      return { ...before, row: { ...before.row, ...fields } };
    case 'claims':
      return { ...before, row: { ...before.row, ...fields } };
    case 'bars':
      return { ...before, row: { ...before.row, ...fields } };
    default:
      return assertNever(before);
  }
}

function shift(before: EditableRow, change: ShiftChange): EditableRow | string {
  if (before.table !== 'events') return 'Dates of custody, claims and bars are changed one by one.';
  const event = before.row;
  if (isAttended(event)) return shiftHearing(event, change);
  const moved = moveEvent(event, change.days);
  if (moved === null) return 'Its date is not one exact day.';
  return eventRow(handEdited({ ...moved, verifiedBy: null, verifiedAt: null }));
}

function shiftHearing(
  event: Extract<CaseEvent, { kind: 'hearing' | 'appointment' }>,
  { days, hearings }: ShiftChange,
): EditableRow | string {
  if (hearings === null) return 'The date of a hearing is not changed in bulk.';
  const { date, status, form } = currentSetting(event);
  if (status !== 'set') return 'It is no longer set: what happened is not moved.';
  if (!isExactDay(date)) return 'Its date is not one exact day.';
  if (event.details.sharedId !== null)
    return 'It serves other clients too: reset it by itself, where each of them is asked.';
  return eventRow(
    recordReset(event, {
      as: hearings.as,
      newSettingId: hearings.newId(),
      date: { ...date, from: addDays(date.from, days), asTyped: '' },
      form,
      reason: hearings.reason,
      notice: null,
      enteredBy: hearings.enteredBy,
    }),
  );
}

/** A computed date that a person changed is no longer the rule's. */
function handEdited(event: CaseEvent): CaseEvent {
  if (event.kind !== 'deadline' || event.details.setBy !== 'rule') return event;
  return { ...event, details: { ...event.details, editedByHand: true } };
}

function eventRow(row: CaseEvent): EditableRow {
  return { table: 'events', row };
}
