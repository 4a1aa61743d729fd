import { expect, test } from 'vitest';
import { sayCompared } from '../../../../shared/conflicts/conflict-text.ts';
import { findConflicts } from '../../../../shared/conflicts/find-conflicts.ts';
import { knownNames } from '../../../../shared/conflicts/known-names.ts';
import { conflictsPage, stampedConflictsPage } from '../../../../shared/pages/conflicts-page.ts';
import { day } from '../../../builders/matter-view.ts';
import { buildClient } from '../../../builders/records.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-25');
const context = { ...stamp, today, nameOf: (reference: string) => reference };
const known = knownNames([
  buildClient({ id: 'a', name: 'Ana Ruiz', contacts: [{ id: 'c', name: 'Rosa Ruiz' }] }),
  buildClient({ id: 'b', name: 'Boris Ivanov', archived: true }),
  buildClient({ id: 'd', name: 'Dora Hidden', restricted: ['vawa-t-u'] }),
]);

function pageOf(names: readonly string[], conclusion = '') {
  const check = { names, matches: findConflicts(names, known), compared: sayCompared(known, null) };
  return conflictsPage(check, { by: 'MQ', conclusion }, context);
}

test('The page says who asked, when, which names, what they were compared with, and every match with why', () => {
  const page = pageOf(['Anna Ruiz', 'Boris Iwanow', 'Kim Chan'], 'No conflict');
  expect(page.about.map(({ text }) => text)).toEqual([
    'Checked by MQ on Wednesday, November 25, 2026',
    'Names asked: Anna Ruiz; Boris Iwanow; Kim Chan',
    'Compared with 3 clients and 1 contact, by sound and spelling: 3 possible matches, 1 of them by one name alone.',
    'Conclusion as typed when this was printed: No conflict',
  ]);
  expect(readGroups(page)[0]?.rows).toEqual([
    ['Anna Ruiz', 'Ana Ruiz', 'client', 'Sounds alike: Anna and Ana.'],
    ['Anna Ruiz', 'Rosa Ruiz', 'contact of Ana Ruiz', 'One name in common: Ruiz.'],
    ['Boris Iwanow', 'Boris Ivanov', 'client (archived)', 'Sounds alike: Iwanow and Ivanov.'],
    ['Kim Chan', 'No match was found', '', ''],
  ]);
  expect(page.warning).toBe('Confidential: names other clients');
});

test('A restricted client is counted and not named', () => {
  const page = pageOf(['Dora Hidden']);
  expect(readGroups(page)[0]?.rows).toEqual([
    ['Dora Hidden', 'Restricted client', '', 'Read on the screen who it is and why.'],
  ]);
  const other = pageOf(['Dora Hiddon']);
  expect(wordsOf(other)).not.toContain('Hidden');
});

test('A stamped check prints as it is kept: without the names of the matches', () => {
  const page = stampedConflictsPage(
    {
      by: 'MQ',
      on: day('2026-11-20'),
      against: 'Kim Chan (compared with 3 clients)',
      result: 'Waived (1 possible match)',
    },
    'Ana Ruiz',
    context,
  );
  expect(readGroups(page)).toEqual([]);
  expect(page.about.map(({ text }) => text)).toEqual([
    'Checked by MQ on Friday, November 20, 2026',
    'Stamped into the matter of Ana Ruiz',
    'Names asked: Kim Chan (compared with 3 clients)',
    'Conclusion: Waived (1 possible match)',
  ]);
  expect(page.notes).toHaveLength(1);
});
