import { expect, test } from 'vitest';
import {
  conflictText,
  namesIn,
  sayCompared,
  sayFound,
} from '../../../../shared/conflicts/conflict-text.ts';
import { findConflicts } from '../../../../shared/conflicts/find-conflicts.ts';
import { knownNames } from '../../../../shared/conflicts/known-names.ts';
import { buildClient } from '../../../builders/records.ts';
import { day } from '../../../builders/matter-view.ts';

const known = knownNames([
  buildClient({ id: 'a', name: 'Ana Ruiz', contacts: [{ id: 'c', name: 'Rosa Ruiz' }] }),
  buildClient({ id: 'b', name: 'Boris Ivanov' }),
]);
const check = (names: readonly string[]) => ({
  names,
  matches: findConflicts(names, known),
  compared: sayCompared(known, null),
});

test('Names stand one a line', () => {
  expect(namesIn('Ana Ruiz\n\n  Rosa \n')).toEqual(['Ana Ruiz', 'Rosa']);
});

test('What is kept in a matter says how many, and names nobody', () => {
  expect(sayCompared(known, null)).toBe('2 clients and 1 contact');
  expect(sayCompared(known, 'a')).toBe('1 client and 0 contacts');
  expect(sayFound(check(['Anna Ruis']))).toBe('2 possible matches, 1 of them by one name alone');
  expect(sayFound(check(['Nobody Here']))).toBe('no match');
});

test('The text to copy has every name typed, what it is like and why, and is marked confidential', () => {
  expect(conflictText(check(['Anna Ruiz', 'Kim Chan']), 'MQ', day('2026-11-25'))).toBe(
    [
      'Conflicts check of Wednesday, November 25, 2026, by MQ',
      'Compared with 2 clients and 1 contact, by sound and spelling: 2 possible matches, 1 of them by one name alone.',
      'Confidential: names clients of the office.',
      '',
      'Anna Ruiz',
      '  Ana Ruiz (client). Sounds alike: Anna and Ana.',
      '  Rosa Ruiz (contact of Ana Ruiz). One name in common: Ruiz.',
      '',
      'Kim Chan',
      '  no match',
      '',
    ].join('\n'),
  );
});
