import { expect, test } from 'vitest';
import {
  type KnownHere,
  readFileToTakeIn,
  rowsOfFile,
} from '../../../../renderer/app/take-in-file.ts';
import { writeMatterFile } from '../../../../shared/model/matter-file.ts';
import { isRandomId } from '../../../../shared/model/random-id.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { purgeSchema } from '../../../../shared/model/purge.ts';
import { readSample } from '../../../builders/matter-view.ts';

const file = readSample('two-matters');
const [first, second] = file.matters;
if (first === undefined || second === undefined) throw new Error('two matters');
const ids = [first.matter.id, second.matter.id] as const;
const text = (matters = file.matters) => writeMatterFile({ ...file, matters });
const purge = purgeSchema.parse({
  ...{ id: 'purge-1', table: 'matters', purgedId: ids[0], by: 'person-1' },
  ...{ at: Date.UTC(2026, 10, 26, 23, 33), reason: 'other', backupsBefore: 5 },
});
const here: KnownHere = {
  ...{ ids: new Set(), purges: [purge], zone: 'America/New_York' },
  persons: [personSchema.parse({ id: 'person-1', initials: 'SU' })],
};

test('A file whose only matter was purged here is refused, with when and by whom', () => {
  const read = readFileToTakeIn(text([first]), here);
  expect(read.ok ? null : read.failure).toEqual({
    code: 'matter-file/purged',
    details: { on: 'Thu 11/26/2026, 6:33 PM', by: 'SU' },
  });
});

test('Of several matters the purged one is left out, and that is said', () => {
  const read = readFileToTakeIn(text(), here);
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.file.matters.map(({ matter }) => matter.id)).toEqual([ids[1]]);
  expect(read.value.leftOut).toEqual([
    'A matter of this file was purged here on Thu 11/26/2026, 6:33 PM by SU. It is left out.',
  ]);
});

test('A matter that is left out does not make the file known here', () => {
  const isKnown = (id: string) => {
    const read = readFileToTakeIn(text(), { ...here, ids: new Set([id]) });
    return read.ok ? read.value.isKnown : null;
  };
  expect(ids.map(isKnown)).toEqual([false, true]);
});

test('Two laptops that open one file have the same records and people, however its writer numbered them', async () => {
  const idsOf = async (opened = file, asCopy = false) =>
    (await rowsOfFile(opened, asCopy, [])).rows.map(({ table, after }) => `${table} ${after.id}`);
  const here = await idsOf();
  expect(await idsOf()).toEqual(here);
  expect(new Set(here).size).toBe(here.length);
  const own = here.filter((one) => !/^(clients|matters) /.test(one));
  for (const one of own) expect(isRandomId(one.split(' ')[1] ?? ''), one).toBe(true);
  const copied = new Set(await idsOf(file, true));
  expect(here.filter((one) => copied.has(one))).toEqual([]);
  // The same numbers in the file of another client are other records.
  const rename = (view: typeof first) => ({
    ...view,
    matter: { ...view.matter, id: `${view.matter.id}-b` },
  });
  const other = { ...file, client: { ...file.client, id: 'b' }, matters: file.matters.map(rename) };
  const others = new Set(await idsOf(other));
  expect(own.filter((one) => others.has(one))).toEqual([]);
});
