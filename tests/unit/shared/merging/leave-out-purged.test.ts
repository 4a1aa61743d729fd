import { beforeEach, describe, expect, test } from 'vitest';
import { documentsOf, type Exchange } from '../../../../shared/merging/exchange.ts';
import { leaveOutPurged, sortOutPurged } from '../../../../shared/merging/leave-out-purged.ts';
import { type Purge, purgeSchema } from '../../../../shared/model/purge.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import { Laptop } from '../../../builders/laptop.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';

const purge = (given: Partial<Purge> = {}) =>
  purgeSchema.parse({
    ...{ id: 'purge-1', table: 'matters', purgedId: 'matter-1', by: 'person-1', at: 5 },
    ...{ reason: 'other', backupsBefore: 5 },
    ...given,
  });
const nobody: ReadonlySet<string> = new Set();

let file: Exchange;

/** A file of another laptop: two clients, the first with two matters. */
beforeEach(() => {
  const there = new Laptop('there', { now: 1 });
  const person = { id: 'person-1', initials: 'MQ' };
  there.save('persons', person);
  there.save('clients', buildClient());
  there.save('clients', buildClient({ id: 'client-2' }));
  there.save('matters', buildMatter());
  there.save('matters', buildMatter({ id: 'matter-2' }));
  there.save('matters', buildMatter({ id: 'matter-3', clientId: 'client-2' }));
  there.save('events', buildEvent());
  there.save('events', buildEvent({ id: 'event-2', matterId: 'matter-2' }));
  there.save('events', buildEvent({ id: 'event-3', matterId: 'matter-3' }));
  for (const number of ['1', '3'])
    there.save('documents', {
      ...{ id: `document-${number}`, matterId: `matter-${number}`, name: 'notice.txt' },
      ...{ sha256: number.repeat(64), bytes: 3, mediaType: 'text/plain', takenInOn: '2026-11-24' },
    });
  file = there.handOut();
});

function left(table: TableName, purges: readonly Purge[], clientsHere = nobody): readonly string[] {
  const { exchange } = leaveOutPurged(file, purges, clientsHere);
  return exchange.records.filter((one) => one.table === table).map(({ row }) => row.id);
}

describe('What was purged here', () => {
  test('stays out of what another laptop brings: the matter, its records and its documents', () => {
    expect(left('matters', [purge()])).toEqual(['matter-2', 'matter-3']);
    expect(left('events', [purge()])).toEqual(['event-2', 'event-3']);
    const { exchange } = leaveOutPurged(file, [purge()], nobody);
    expect([...documentsOf(exchange)]).toEqual(['3'.repeat(64)]);
  });

  test('stays out also where somebody archived what says that it was purged', () => {
    expect(left('matters', [purge({ archived: true })])).toEqual(['matter-2', 'matter-3']);
  });

  test('is told by its purge, and a purge of something else is not', () => {
    const other = purge({ id: 'purge-2', purgedId: 'matter-9' });
    expect(leaveOutPurged(file, [other, purge()], nobody).purges).toEqual([purge()]);
  });

  test('goes with its client where no other matter in the file is about that one', () => {
    const last = purge({ purgedId: 'matter-3' });
    expect(left('clients', [last])).toEqual(['client-1']);
    expect(left('clients', [purge()])).toEqual(['client-1', 'client-2']);
  });

  test('goes without its client where that one is here', () => {
    const last = purge({ purgedId: 'matter-3' });
    expect(left('clients', [last], new Set(['client-2']))).toEqual(['client-1', 'client-2']);
  });

  test('takes nobody of the office along', () => {
    expect(left('persons', [purge()])).toEqual(['person-1']);
  });
});

test('A file in which nothing was purged here is taken as it is', () => {
  expect(leaveOutPurged(file, [], nobody)).toEqual({ exchange: file, purges: [] });
});

test('No word of a purged matter comes with what the merge takes in', () => {
  const here = new Laptop('here', { now: 100 });
  const { exchange } = leaveOutPurged(file, [purge({ purgedId: 'matter-3' })], nobody);
  here.takeIn(exchange);
  const all = JSON.stringify([[...here.rows.values()], here.log]);
  for (const word of ['matter-3', 'event-3', 'client-2', 'document-3'])
    expect(all).not.toContain(word);
  expect(all).toContain('matter-2');
});

test('Of a matter file those matters are sorted out that were purged here', () => {
  const matters = [{ matter: { id: 'matter-1' } }, { matter: { id: 'matter-2' } }];
  const sorted = sortOutPurged(matters, [purge(), purge({ id: 'x', purgedId: 'matter-9' })]);
  expect(sorted).toEqual({ kept: [{ matter: { id: 'matter-2' } }], purges: [purge()] });
});
