import { capital } from '../../shared/model/capital.ts';
import type { Claim, Dispute } from '../../shared/merging/disputes.ts';
import { type FieldValue, withFields } from '../../shared/merging/fields.ts';
import { hasNote } from '../../shared/merging/settle.ts';
import type { AnyRow } from '../../shared/model/tables.ts';
import type { DisputeLine } from '../features/laptops/dispute-lines.ts';
import { disputeKey } from '../features/laptops/dispute-lines.ts';
import { nameRecord } from '../features/log/describe-change.ts';
import { differencesOf, nameText } from '../features/log/differences.ts';

type Naming = {
  readonly nameOfPerson: (reference: string) => string;
  /** Of this laptop. */
  readonly zone: string;
};

/** Puts open fields into words. */
export function disputeLines(
  disputes: readonly Dispute[],
  rowOf: (dispute: Dispute) => AnyRow | undefined,
  { nameOfPerson, zone }: Naming,
): readonly DisputeLine[] {
  const time = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const said = ({ write }: Claim) => `${nameOfPerson(write.by)}, ${time.format(write.at)}`;
  return disputes.flatMap((dispute): DisputeLine[] => {
    const row = rowOf(dispute);
    if (row === undefined) return [];
    return [
      {
        key: disputeKey(dispute),
        dispute,
        record: nameRecord({ table: dispute.table, after: row }),
        field: nameField(dispute),
        claims: dispute.claims.map((claim) => ({
          text: sayValue(dispute, claim.value),
          said: said(claim),
        })),
        hasNote: hasNote(row) && dispute.field !== 'note',
      },
    ];
  });
}

function sayValue({ table, field }: Dispute, value: FieldValue | undefined): string {
  if (field === 'archived') return value?.['archived'] === true ? 'Archived' : 'Kept and changed';
  const text = value?.['text'];
  if (table === 'documents' && field === 'text' && typeof text === 'string' && text !== '')
    return capital(nameText(text));
  const differences = differencesOf({}, nested(field, value));
  if (differences.length === 0) return 'Nothing';
  const [only, ...others] = differences;
  if (only !== undefined && others.length === 0) return only.after;
  return differences.map((one) => `${one.field}: ${one.after}`).join('\n');
}

/** "hearing type" of `details.hearingType`. */
function nameField({ field }: Dispute): string {
  const name = field
    .replace('details.', '')
    .replace(/Id$/, '')
    .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(name);
}

function nested(field: string, value: FieldValue | undefined): object {
  return withFields(
    field.includes('.') || hasDetails(value) ? { details: {} } : {},
    new Map([[field, value]]),
  );
}

function hasDetails(value: FieldValue | undefined): boolean {
  return Object.keys(value ?? {}).some((place) => place.startsWith('details.'));
}
