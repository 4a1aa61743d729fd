import { expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { sayOnlyThisRecord } from '../../../../shared/model/say-only-this-record.ts';
import { buildHearing } from '../../../builders/records.ts';

function serving(alsoForClients: readonly string[]) {
  const event = buildHearing();
  if (!isAttended(event)) throw new Error('Not a hearing');
  return { ...event, details: { ...event.details, alsoForClients: [...alsoForClients] } };
}

test('A hearing that serves one client needs no caution', () => {
  expect(sayOnlyThisRecord(serving([]), 'reset')).toBeNull();
});

test('A hearing that serves others says how many keep the old date, and what changes all', () => {
  expect(sayOnlyThisRecord(serving(['b', 'c']), 'reset')).toBe(
    'This hearing also serves 2 other clients; only this record changes. Use Reset to change all.',
  );
  expect(sayOnlyThisRecord(serving(['b']), 'outcome')).toBe(
    'This hearing also serves 1 other client; only this record changes. Use "What became of it" to change all.',
  );
});
