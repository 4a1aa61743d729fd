import { describe, expect, test } from 'vitest';
import { sayAges } from '../../../../../renderer/features/records/ages.ts';
import {
  type ClientDraft,
  clientDraftOf,
  newContact,
  newEntry,
  newIdentifier,
  readClient,
  understoodNumber,
} from '../../../../../renderer/features/records/client-draft.ts';
import { buildClient } from '../../../../builders/records.ts';
import { readSample } from '../../../../builders/matter-view.ts';
import { day } from '../../../shared/time/dates.ts';

const today = day('2026-11-25');
const typed = (text: string) => ({ text, original: null });
const draft = (part: Partial<ClientDraft> = {}) => ({
  ...clientDraftOf(null),
  name: 'Ana Ruiz',
  ...part,
});
const errorsOf = (part: Partial<ClientDraft>) => {
  const read = readClient(draft(part), today);
  return read.ok ? {} : read.errors;
};

test('A name is enough, and the empty line for the A-number is no number', () => {
  expect(readClient(draft(), today)).toMatchObject({
    ok: true,
    values: { name: 'Ana Ruiz', identifiers: [], contacts: [] },
  });
  expect(errorsOf({ name: ' ' })).toEqual({ name: 'Write the client’s name.' });
});

describe('Numbers', () => {
  const number = (part: object) => ({ ...newIdentifier(), ...part });

  test('of every kind are kept, A-numbers as nine digits, with the name as booked', () => {
    const identifiers = [
      number({ value: 'A12-345-678', nameAsBooked: ' RUIS, ANA ' }),
      number({ kind: 'usms', value: '00123-045' }),
    ];
    expect(readClient(draft({ identifiers }), today)).toMatchObject({
      values: {
        identifiers: [
          { kind: 'a-number', value: '012345678', nameAsBooked: 'RUIS, ANA' },
          { kind: 'usms', value: '00123-045' },
        ],
      },
    });
  });

  test('that are no A-numbers, and numbers left out, are said at their own line', () => {
    const identifiers = [
      number({}),
      number({ value: 'A12-345' }),
      number({ kind: 'usms', issuedBy: 'USMS' }),
    ];
    expect(errorsOf({ identifiers })).toEqual({
      'identifiers.1.value': '"A12-345" is no A-number: it has 8 or 9 digits.',
      'identifiers.2.value': 'Write the number.',
    });
  });

  test('show how an A-number was understood', () => {
    expect(understoodNumber({ kind: 'a-number', value: 'a12-345-678' })).toBe('A 012 345 678');
    expect(understoodNumber({ kind: 'a-number', value: '12' })).toBe('');
    expect(understoodNumber({ kind: 'usms', value: '12345678' })).toBe('');
  });
});

describe('Contacts', () => {
  test('may be told nothing until somebody says otherwise', () => {
    const contacts = [{ ...newContact(), name: 'Rosa Ruiz', role: 'sister' }];
    expect(readClient(draft({ contacts }), today)).toMatchObject({
      values: { contacts: [{ name: 'Rosa Ruiz', mayBeTold: 'nothing' }] },
    });
  });

  test('have names', () => {
    expect(errorsOf({ contacts: [newContact(), { ...newContact(), phone: '1' }] })).toEqual({
      'contacts.1.name': 'Write the contact’s name.',
    });
  });
});

test('An entry keeps its dates as exactly as they are known, and no status runs out before it', () => {
  const entry = { ...newEntry(), on: typed('2/2023'), status: 'J-1', expiresOn: typed('6/30/25') };
  expect(readClient(draft({ entries: [entry] }), today)).toMatchObject({
    values: { entries: [{ on: { from: '2023-02' }, expiresOn: { from: '2025-06-30' } }] },
  });
  expect(errorsOf({ entries: [{ ...entry, expiresOn: typed('1/1/22') }] })).toHaveProperty([
    'entries.0.expiresOn',
  ]);
});

test('Nobody is born tomorrow', () => {
  expect(errorsOf({ dateOfBirth: typed('11/26/2026') })).toHaveProperty('dateOfBirth');
  expect(errorsOf({ dateOfBirth: typed('1995') })).toEqual({});
});

test('A client whom nobody changes is read back as he or she was', () => {
  const full = buildClient({
    aliases: ['Anna R.'],
    identifiers: [{ kind: 'a-number', value: '000123456', issuedBy: 'ICE' }],
    dateOfBirth: '1995-04',
    needsInterpreter: false,
    contacts: [{ id: 'c', name: 'Rosa', mayBeTold: 'dates', safeHours: 'evenings' }],
    entries: [{ on: { kind: 'around', from: '2023', precision: 'year', asTyped: '~2023' } }],
    restricted: ['asylum'],
  });
  const samples = ['petrova', 'first-matter'].map((name) => readSample(name).client);
  for (const client of [full, ...samples]) {
    const read = readClient(clientDraftOf(client), today);
    expect(read.ok).toBe(true);
    if (read.ok) expect({ ...client, ...read.values }).toEqual(client);
  }
});

test('The days on which a young client turns 18 and 21 are said', () => {
  expect(sayAges(typed('4/9/2008'), today)).toBe(
    'Turned 18 on Apr 9, 2026; turns 21 on Apr 9, 2029.',
  );
  expect(sayAges(typed('4/9/1995'), today)).toBeNull();
  expect(sayAges(typed('2008'), today)).toBeNull();
  expect(sayAges(typed(''), today)).toBeNull();
});
