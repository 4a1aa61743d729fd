import { expect, test } from 'vitest';
import {
  namesakesAmong,
  sayNamesake,
  saySameNumber,
} from '../../../../../renderer/features/clients/namesakes.ts';
import { buildClient } from '../../../../builders/records.ts';

const ana = buildClient({
  name: 'Ana Ruíz',
  dateOfBirth: '1995-04-09',
  identifiers: [{ kind: 'a-number', value: 'A012345678' }],
});

test('A name that is here already is said with what tells the two apart', () => {
  expect(sayNamesake(' ana  ruiz ', [ana])).toBe(
    'Ana Ruíz is here already (born Apr 9, 1995; A *** *** 678). Is this somebody else?',
  );
});

test('Another name, and no name, warn of nobody', () => {
  expect(sayNamesake('Ana', [ana])).toBeNull();
  expect(sayNamesake('', [ana])).toBeNull();
});

test('Clients of one name are told from the others', () => {
  const others = [
    { ...ana, id: 'b', name: 'ANA RUIZ' },
    { ...ana, id: 'c', name: 'Bo' },
  ];
  expect([...namesakesAmong([ana, ...others])]).toEqual(['client-1', 'b']);
});

test('A number that another client has is said, however it is written', () => {
  const number = { kind: 'a-number', value: 'a 12 345 678' } as const;
  expect(saySameNumber(number, [ana])).toBe(
    'Ana Ruíz has this number already. One of the two is wrong, or they are one person.',
  );
  expect(saySameNumber({ kind: 'usms', value: '012345678' }, [ana])).toBeNull();
  expect(saySameNumber({ kind: 'a-number', value: '' }, [ana])).toBeNull();
});
