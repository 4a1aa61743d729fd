import { expect, test } from 'vitest';
import { completeRow } from '../../../../shared/model/complete-row.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { AnyRow } from '../../../../shared/model/tables.ts';

const matter = newRow('matters', { id: 'm', clientId: 'c', title: 'Removal', note: 'kept' });

test('a row of an older version gets the fields that came since', () => {
  const { acceptedFindings: _later, closingSteps: _too, ...old } = matter;
  expect(completeRow('matters', old as AnyRow)).toEqual(matter);
});

test('a whole row is the same object', () => {
  expect(completeRow('matters', matter)).toBe(matter);
});

test('fields that may be missing do not count', () => {
  const event = newRow('events', {
    id: 'e',
    matterId: 'm',
    kind: 'note',
    title: 'Note',
    date: { kind: 'undated' },
  });
  expect(completeRow('events', event)).toBe(event);
});

test('a row that no longer fits is left as it is', () => {
  const odd = { id: 'm', rev: 1, title: 7 } as unknown as AnyRow;
  expect(completeRow('matters', odd)).toBe(odd);
});
