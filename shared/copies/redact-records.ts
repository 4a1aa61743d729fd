import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import { type MatterTable, matterTables } from '../model/tables.ts';
import { nameRecord } from '../pages/name-record.ts';
import { codes } from './mask-a-numbers.ts';
import type { SecretForm } from './number-forms.ts';
import { redactText } from './redact-text.ts';
import type { Redaction, RedactionPattern } from './redaction.ts';

/** Fields that name another record or a person of the office by id. */
const ids = new Set(
  'documentId sharedId bondId alsoForClients supersededBy enteredBy verifiedBy changedBy responsibleAttorney backupAttorney assignee'.split(
    ' ',
  ),
);
/** Fields that print in no copy: their secrets go as well, and are not worth a line of the list. */
const unprinted = new Set(
  'identifiers note quote by link interpreter check contacts aliases sortName entries dateOfBirth phone email nameAsBooked issuedBy countryOfBirth nationality language dialect caption stage opposingCounsel appearances counters conflictChecks acceptedFindings closingSteps restrictionReleases clearedCopies releaseForum legalHoldReason confirmations positions notice advisals'.split(
    ' ',
  ),
);
/** Secrets that are words; all others have a number. */
const wordy: readonly RedactionPattern[] = ['e-mail', 'minor-name', 'nationality', 'word'];

/** A matter without its secrets, and what was put out where. */
export type RedactedView = { readonly view: MatterView; readonly redactions: readonly Redaction[] };

type Found = {
  readonly field: string;
  readonly pattern: RedactionPattern;
  readonly count: number;
};

/**
 * Puts secrets out of every text of a matter, however deep it stands, before anything is laid out: no
 * title, source, name of a docket or of a place keeps one. Ids, codes and days stay as they are.
 */
export function redactRecords(view: MatterView, forms: readonly SecretForm[]): RedactedView {
  const places: (readonly [NamedRecord, boolean, readonly Found[]])[] = [];
  const redact = <T extends { readonly id: string }>(table: NamedRecord['table'], row: T): T => {
    const found: Found[] = [];
    const kept = redactValue(row, '', forms, found) as T;
    const isArchived = 'archived' in row && row.archived === true;
    if (found.length > 0) places.push([{ table, id: row.id }, isArchived, found]);
    return kept;
  };
  const rows = matterTables.map((table) => [table, view[table].map((row) => redact(table, row))]);
  const redacted: MatterView = {
    ...view,
    client: redact('clients', view.client),
    matter: redact('matters', view.matter),
    ...(Object.fromEntries(rows) as Pick<MatterView, MatterTable>),
  };
  return {
    view: redacted,
    redactions: places
      .filter(([{ table }, isArchived]) => !isArchived && !unprinted.has(table))
      .flatMap(([record, , found]) => {
        const label = nameRecord(redacted, record);
        return found
          .filter(({ field }) => !field.split(/[.[]/).some((part) => unprinted.has(part)))
          .map(({ field, pattern, count }): Redaction => ({
            where: { recordId: record.id, field, label },
            pattern,
            count,
          }));
      }),
  };
}

function redactValue(
  value: unknown,
  field: string,
  forms: readonly SecretForm[],
  found: Found[],
): unknown {
  if (typeof value === 'string') {
    const possible = /\p{N}/u.test(value)
      ? forms
      : forms.filter(({ pattern }) => wordy.includes(pattern));
    const { text, counts } = redactText(value, possible);
    for (const [pattern, count] of counts) found.push({ field, pattern, count });
    return text;
  }
  if (Array.isArray(value))
    return value.map((one, index) => redactValue(one, `${field}[${String(index)}]`, forms, found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (codes.has(key) && typeof one === 'string') || ids.has(key)
        ? one
        : redactValue(one, field === '' ? key : `${field}.${key}`, forms, found),
    ]),
  );
}
