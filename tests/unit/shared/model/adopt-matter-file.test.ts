import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adoptMatterFile } from '../../../../shared/model/adopt-matter-file.ts';
import { type MatterFile, parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { findBrokenReference } from '../../../../shared/model/matter-references.ts';
import { matterTables } from '../../../../shared/model/tables.ts';

function sample(name: string): MatterFile {
  const parsed = parseMatterFile(readFileSync(`resources/samples/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value;
}

const idsOf = (file: MatterFile) =>
  file.matters.flatMap((view) => matterTables.flatMap((table) => view[table].map((row) => row.id)));

function counter() {
  let next = 0;
  return () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
}

describe.each(['petrova', 'first-matter', 'two-matters'])('The sample %s is taken in', (name) => {
  test('Client and matters keep their ids, so that the same file is known again', () => {
    const file = sample(name);
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: false });
    expect(adopted.client.id).toBe(file.client.id);
    expect(adopted.matters.map((view) => view.matter.id)).toEqual(
      file.matters.map((view) => view.matter.id),
    );
  });

  test('Ids that somebody wrote by hand become new ones, and references follow', () => {
    const file = sample(name);
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: false });
    const before = new Set(idsOf(file));
    expect(idsOf(adopted).filter((id) => before.has(id))).toEqual([]);
    expect(new Set(idsOf(adopted)).size).toBe(before.size);
    expect(adopted.matters.map(findBrokenReference)).toEqual(file.matters.map(() => null));
  });

  test('Every row belongs to its matter and nothing but ids changes', () => {
    const file = sample(name);
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: true });
    adopted.matters.forEach((view, index) => {
      const original = file.matters[index];
      for (const table of matterTables) {
        expect(view[table].every((row) => row.matterId === view.matter.id)).toBe(true);
        expect(view[table].map((row) => row.sources)).toEqual(
          original?.[table].map((row) => row.sources),
        );
      }
    });
    expect(adopted.client.id).not.toBe(file.client.id);
  });
});

test('Ids that are random already stay: the file may be taken in again elsewhere', () => {
  const once = adoptMatterFile(sample('petrova'), { newId: counter(), asCopy: false });
  const again = adoptMatterFile(once, { newId: counter(), asCopy: false });
  expect(idsOf(again)).toEqual(idsOf(once));
});
