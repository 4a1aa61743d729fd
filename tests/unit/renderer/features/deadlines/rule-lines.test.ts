import { expect, test } from 'vitest';
import { nameOfPack, ruleRows } from '../../../../../renderer/features/deadlines/rule-lines.ts';
import { shippedPacks } from '../../../../../shared/deadlines/packs/all-packs.ts';

const keys = (find: string) =>
  ruleRows(shippedPacks(), find)
    .filter(({ type }) => type === 'line')
    .map(({ key }) => key);

test('Every rule of every pack is listed once, under the name of its pack', () => {
  const listed = keys('');
  const ids = new Set(shippedPacks().flatMap(({ rules }) => rules.map(({ id }) => id)));
  expect(new Set(listed).size).toBe(listed.length);
  for (const id of ids) expect(listed).toContain(id);
  for (const { id } of shippedPacks()) expect(nameOfPack(id)).not.toBe(id);
});

test('A rule is found by its id, title, trigger or authority, by all words in any order', () => {
  expect(keys('cr-03')).toEqual(['CR-03']);
  expect(keys('hearing PRELIMINARY')).toContain('CR-03');
  expect(keys('3060')).toEqual(['CR-03']);
  expect(keys('initial appearance complaint')).toContain('CR-03');
  expect(keys('nothing like this')).toEqual([]);
});

test('A pack without any rule that is found has no heading', () => {
  const rows = ruleRows(shippedPacks(), '3060');
  expect(rows.map(({ key }) => key)).toEqual(['pack:criminal', 'CR-03']);
});

test('What ships off, gives no date or is in doubt is marked', () => {
  const signs = (id: string) =>
    ruleRows(shippedPacks(), id).flatMap((row) => (row.type === 'line' ? row.signs : []));
  expect(signs('ID-01')).toContain('off');
  expect(signs('CR-01')).toEqual(['no date']);
  expect(signs('CR-03')).toEqual(['doubt']);
  expect(signs('CR-12')).toEqual([]);
});
