import { dateOfEvent } from '../model/event-date.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';

/** The date that something may be counted from. */
export type RecordDate = {
  readonly title: string;
  readonly date: CaseDate;
  /** The record is archived: nothing should be counted from it. */
  readonly isGone: boolean;
  /** A hearing's date that no court has fixed. */
  readonly isControl: boolean;
};

/**
 * The date of a record: an event's own or its current setting's, a stint's book-in, a claim's
 * lodging, the day from which a bar or a position stands, the day of a confirmation. Null for records
 * that have none and for records that are not there.
 */
export function dateOfRecord(view: MatterView, ref: NamedRecord): RecordDate | null {
  switch (ref.table) {
    case 'events': {
      const event = view.events.find((one) => one.id === ref.id);
      if (event === undefined) return null;
      const isVacated = isAttended(event) && currentSetting(event).status === 'vacated';
      return {
        title: event.title,
        date: dateOfEvent(event),
        isGone: event.archived || isVacated,
        isControl: isAttended(event) && currentSetting(event).form === 'control',
      };
    }
    case 'stints':
      return of(view.stints, ref.id, ({ bookIn }) => ['Book-in', bookIn]);
    case 'claims':
      return of(view.claims, ref.id, ({ title, lodged }) => [title || 'Claim lodged', lodged]);
    case 'bars':
      return of(view.bars, ref.id, ({ from }) => ['Bar to removal', from]);
    case 'positions':
      return of(view.positions, ref.id, ({ from }) => ['Position', from]);
    case 'confirmations':
      return of(view.confirmations, ref.id, ({ on }) => [
        'Custody check',
        { kind: 'on', from: on, precision: 'day', asTyped: '' },
      ]);
    case 'clients':
    case 'matters':
    case 'proceedings':
      return null;
  }
}

function of<R extends { readonly id: string; readonly archived: boolean }>(
  rows: readonly R[],
  id: string,
  read: (row: R) => readonly [string, CaseDate],
): RecordDate | null {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const [title, date] = read(row);
  return { title, date, isGone: row.archived, isControl: false };
}
