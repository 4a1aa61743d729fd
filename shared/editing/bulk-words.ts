import { nameClaim, nameRemovalBar } from '../chronology/custody-bars.ts';
import { standingNames } from '../chronology/kind-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { dateOfEvent } from '../model/event-date.ts';
import type { RestrictedClass } from '../model/record.ts';
import { assertNever } from '../result/invariant.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { BulkChange, EditableRow } from './bulk-change.ts';

/** How names are found that stand in a record as ids or codes. */
export type BulkNames = {
  readonly proceeding: (id: string) => string;
  readonly person: (reference: string) => string;
  readonly restricted: Readonly<Record<RestrictedClass, string>>;
};

/** What a preview calls a record. */
export function nameRow(line: EditableRow): string {
  switch (line.table) {
    case 'events':
      return line.row.title;
    case 'stints':
      return `${authorityNames[line.row.authority]} custody, ${nameFacility(line.row.facility)}`;
    case 'claims':
      return nameClaim(line.row);
    case 'bars':
      return nameRemovalBar(line.row);
    default:
      return assertNever(line);
  }
}

/** What a record says in the field that a bulk change is about; "none" where it says nothing. */
export function sayBulkField(
  { table, row }: EditableRow,
  type: BulkChange['type'],
  names: BulkNames,
): string {
  switch (type) {
    case 'proceeding': {
      const id = 'proceedingId' in row ? row.proceedingId : null;
      return id === null ? 'none' : names.proceeding(id);
    }
    case 'standing':
      return standingNames[row.standing];
    case 'milestone':
      if (!('milestone' in row) || row.milestone === null) return 'by kind';
      return row.milestone ? 'always' : 'never';
    case 'responsible': {
      const person = 'responsibleAttorney' in row ? row.responsibleAttorney : '';
      return person === '' ? 'none' : names.person(person);
    }
    case 'restrict':
      return row.restricted.map((one) => names.restricted[one]).join(', ') || 'none';
    case 'do-not-disclose':
      return row.doNotDisclose ? 'not disclosed' : 'may be disclosed';
    case 'archive':
      return row.archived ? 'archived' : 'in use';
    case 'shift':
      return table === 'events' ? formatCaseDate(dateOfEvent(row), { style: 'table' }) : '';
    default:
      return assertNever(type);
  }
}
