import { describe, expect, test } from 'vitest';
import type { LoggedChange } from '../../../../../renderer/data/logged-change.ts';
import { findActs } from '../../../../../renderer/features/log/find-acts.ts';
import { buildChange, buildCommand } from '../../../../builders/commands.ts';
import { buildEvent } from '../../../../builders/records.ts';

const bail = buildEvent({ id: 'bail', title: 'Bail hearing' });
const renamed = { ...bail, title: 'Detention hearing' };
const note = buildEvent({ id: 'note', title: 'Call' });

const acts = [
  [buildChange('events', null, bail), buildChange('events', null, note)],
  [buildChange('events', bail, renamed)],
  [buildChange('events', { ...renamed, rev: 2 }, { ...renamed, archived: true })],
];
const log: LoggedChange[] = acts.flatMap((changes, seq) => {
  const { changes: _, ...about } = buildCommand({ commandId: `c${String(seq)}`, changes });
  return changes.map((change, index) => ({ ...about, ...change, seq, index }));
});
const found = (words: string) => findActs(log, words).map((act) => act.changes[0]?.seq);

describe('looking for a record in the log', () => {
  test('every act on it is found, newest first, under each name it ever had', () => {
    expect(found('bail')).toEqual([2, 1, 0]);
    expect(found('DETENTION')).toEqual([2, 1, 0]);
  });

  test('of an act on many records only those that are looked for are shown', () => {
    expect(findActs(log, 'call')).toMatchObject([{ count: 1, changes: [{ id: 'note' }] }]);
  });

  test('words that no record was called by find nothing', () => {
    expect(found('bail zebra')).toEqual([]);
  });
});
