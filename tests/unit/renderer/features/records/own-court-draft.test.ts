import { expect, test } from 'vitest';
import {
  newOwnCourt,
  ownCourtDraftOf,
  readOwnCourt,
  withState,
} from '../../../../../renderer/features/records/own-court-draft.ts';
import { newRow } from '../../../../../shared/model/new-row.ts';

const draft = {
  ...newOwnCourt(' Example County Court '),
  city: 'Rutland',
  zone: 'America/New_York',
};
const known = newRow('courts', {
  id: 'c1',
  court: { id: 'c1', name: 'EXAMPLE county court', city: 'rutland', zone: null },
});

test('The name and the zone of the clock are asked for, each beside its field', () => {
  expect(readOwnCourt(newOwnCourt(''), 'c2', [])).toEqual({
    ok: false,
    errors: {
      name: 'Write the name of the court.',
      zone: 'Choose the zone of the clock on its wall.',
    },
  });
});

test('Two courts of one name in one city would be taken for each other', () => {
  expect(readOwnCourt(draft, 'c2', [known])).toHaveProperty(['errors', 'name']);
  expect(readOwnCourt(draft, 'c2', [{ ...known, archived: true }])).toMatchObject({
    errors: { name: expect.stringContaining('archived') as string },
  });
  expect(readOwnCourt({ ...draft, city: 'Barre' }, 'c2', [known]).ok).toBe(true);
});

test('A name that no caption has room for says how long it is', () => {
  expect(readOwnCourt({ ...draft, name: 'x'.repeat(10_000) }, 'c2', [])).toMatchObject({
    errors: { name: 'Write at most 300 letters; these are 10000.' },
  });
});

test('A court that is there is read back as it was', () => {
  const row = { ...known, state: 'VT', circuit: 'ca2' };
  const read = readOwnCourt({ ...ownCourtDraftOf(row), zone: 'America/New_York' }, 'c1', []);
  expect(read).toMatchObject({
    ok: true,
    court: { state: 'VT', circuit: 'ca2', court: { id: 'c1', name: 'EXAMPLE county court' } },
  });
});

test('The circuit goes with the state, unless somebody chose another one', () => {
  const vermont = withState(draft, 'VT');
  expect(vermont).toMatchObject({ state: 'VT', circuit: 'ca2' });
  expect(withState(vermont, 'TX')).toMatchObject({ state: 'TX', circuit: 'ca5' });
  expect(withState({ ...vermont, circuit: 'ca1' }, 'TX')).toMatchObject({ circuit: 'ca1' });
  expect(withState(vermont, '')).toMatchObject({ state: '', circuit: '' });
});
