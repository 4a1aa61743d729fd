import { type RowOf, type TableName, tableSchemas } from '../../shared/model/tables.ts';
import type { z } from 'zod';

type Given<T extends TableName> = Partial<z.input<(typeof tableSchemas)[T]>>;

/** A row of any table: the least that the schema asks for, then `given`, then its defaults. */
function build<T extends TableName>(table: T, least: object, given: Given<T>): RowOf<T> {
  return tableSchemas[table].parse({ ...least, ...given }) as RowOf<T>;
}

const onDay = (day: string): object => ({ kind: 'on', from: day, precision: 'day' });

export function buildClient(given: Given<'clients'> = {}): RowOf<'clients'> {
  return build('clients', { id: 'client-1', name: 'Ana Example' }, given);
}

export function buildMatter(given: Given<'matters'> = {}): RowOf<'matters'> {
  return build('matters', { id: 'matter-1', clientId: 'client-1', title: 'Example' }, given);
}

/** A note on 3 March 2025 unless told otherwise. */
export function buildEvent(given: Given<'events'> = {}): RowOf<'events'> {
  const least = {
    id: 'event-1',
    matterId: 'matter-1',
    title: 'Note',
    ...(given.kind === 'hearing' || given.kind === 'appointment'
      ? {}
      : { kind: 'note', date: onDay('2025-03-03') }),
  };
  return build('events', least, given);
}

/** A hearing with one setting on 3 March 2025 unless told otherwise. */
export function buildHearing(given: Given<'events'> = {}): RowOf<'events'> {
  const settings = [{ id: 'setting-1', date: onDay('2025-03-03') }];
  return buildEvent({
    title: 'Hearing',
    ...given,
    kind: 'hearing',
    details: { settings },
  } as Given<'events'>);
}

/** A text that was taken in, without its words unless told otherwise. */
export function buildDocument(given: Given<'documents'> = {}): RowOf<'documents'> {
  const least = {
    ...{ id: 'document-1', matterId: 'matter-1', name: 'notice.txt', mediaType: 'text/plain' },
    ...{ sha256: 'a'.repeat(64), bytes: 3, takenInOn: '2025-06-18' },
  };
  return build('documents', least, given);
}
