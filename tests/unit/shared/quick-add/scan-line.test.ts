import { expect, test } from 'vitest';
import { allMeanings } from '../../../../shared/quick-add/kind-index.ts';
import { meaningKey } from '../../../../shared/quick-add/meaning.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { office, today } from './office.ts';

const read = (text: string, kind?: string) =>
  readLine(text, office, {
    today,
    openMatterId: 'matter-1',
    corrections: { answers: kind === undefined ? {} : { kind }, asWords: [] },
  });

test('A meaning that only the words of the line have can be chosen like any other', () => {
  const line = 'motion to continue hearing 9/15 1p removal';
  const [question] = read(line).questions;
  const [hearing, filing] = question?.choices ?? [];
  expect(allMeanings.map(meaningKey)).not.toContain(hearing?.value);
  expect(read(line, hearing?.value).understanding?.meaning).toMatchObject({
    record: 'hearing',
    title: 'Hearing on the motion to continue',
    hearingType: 'motion',
  });
  expect(read(line, filing?.value).understanding?.meaning).toMatchObject({
    record: 'filing',
    document: 'motion to continue',
  });
});

test.each([
  ['habeas petition hearing 6/3 10a', 'habeas'],
  ['hearing on the habeas petition 6/3 10a', 'habeas'],
  ['hearing on tro motion 6/3 10a habeas', 'temporary restraining order'],
  ['hearing on pi motion 6/3 10a habeas', 'preliminary injunction'],
  ['bond motion hearing 6/3 10a', 'bond'],
  ['detention motion hearing 6/3 10a', 'detention'],
  ['hearing on mts 6/3 10a', 'motion'],
  ['hearing on motion 6/3 10a criminal', 'motion'],
  ['42b hearing 6/3 10a', 'individual'],
])('The hearing of "%s" has the type "%s"', (line, hearingType) => {
  expect(read(line).understanding?.meaning).toMatchObject({ record: 'hearing', hearingType });
});

test('What an agency only says names nobody who is bound', () => {
  const { understanding } = read('ij granted cat 5/15 dhs reserved appeal');
  expect(understanding?.authority).toBeNull();
  expect(understanding?.title).toContain('dhs reserved appeal');
  expect(read('stay granted 5/15 ice').understanding?.authority).toBe('ice');
});

test('A hearing with a new date keeps that date alone, ahead of today', () => {
  const { understanding } = read("status held 6/25, cont'd to 7/9 2p criminal");
  expect(understanding?.outcome).toBeNull();
  expect(understanding?.title).toContain('held');
  expect(understanding?.date).toMatchObject({ from: '2026-07-09' });
});
