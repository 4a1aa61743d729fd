import { expect, test } from 'vitest';
import { namePerson } from '../../../../shared/model/name-person.ts';

const uuid = '11111111-2222-4333-8444-555555555555';
const persons = [
  { id: uuid, initials: 'MQ', name: 'M. Quist' },
  { id: 'p2', initials: '', name: 'Jo Paralegal' },
  { id: 'p3', initials: '', name: '' },
];

test.each([
  ['somebody known by initials', uuid, 'MQ'],
  ['somebody known by name alone by the name', 'p2', 'Jo Paralegal'],
  ['somebody who gave neither as having no initials', 'p3', 'no initials'],
  ['nobody as having no initials', '', 'no initials'],
  ['initials written by hand as they are', 'TL', 'TL'],
  [
    'an id that only another laptop knows in words, never as the id',
    uuid.replace('1', '2'),
    'a person not listed here',
  ],
])('It names %s', (_what, reference, name) => {
  expect(namePerson(persons, reference)).toBe(name);
});
