import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adoptMatterFile } from '../../../../shared/model/adopt-matter-file.ts';
import { type MatterFile, parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { findBrokenReference } from '../../../../shared/model/matter-references.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { matterTables } from '../../../../shared/model/tables.ts';
import { matterFileOf, type MatterRows, on, stint } from '../../../builders/matter-view.ts';

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
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: false, persons: [] });
    expect(adopted.client.id).toBe(file.client.id);
    expect(adopted.matters.map((view) => view.matter.id)).toEqual(
      file.matters.map((view) => view.matter.id),
    );
  });

  test('Ids that somebody wrote by hand become new ones, and references follow', () => {
    const file = sample(name);
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: false, persons: [] });
    const before = new Set(idsOf(file));
    expect(idsOf(adopted).filter((id) => before.has(id))).toEqual([]);
    expect(new Set(idsOf(adopted)).size).toBe(before.size);
    expect(adopted.matters.map(findBrokenReference)).toEqual(file.matters.map(() => null));
  });

  test('Every row belongs to its matter and nothing but ids changes', () => {
    const file = sample(name);
    const adopted = adoptMatterFile(file, { newId: counter(), asCopy: true, persons: [] });
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
  const once = adoptMatterFile(sample('petrova'), { newId: counter(), asCopy: false, persons: [] });
  const again = adoptMatterFile(once, { newId: counter(), asCopy: false, persons: [] });
  expect(idsOf(again)).toEqual(idsOf(once));
});

describe('References follow the records that they name', () => {
  const file = readFile({
    events: [
      { ...dated('task-1', 'task'), details: { trigger: { table: 'stints', id: 'stint-1' } } },
      { ...dated('due-1', 'deadline'), details: { trigger: { table: 'clients', id: 'client-1' } } },
      { ...dated('old', 'order'), details: { force: 'superseded', supersededBy: 'new' } },
      dated('new', 'order'),
      { ...dated('asked', 'bond'), details: { bondId: 'bond-1' } },
      { ...dated('set', 'bond'), details: { bondId: 'bond-1', step: 'set' } },
      {
        id: 'shared',
        kind: 'hearing',
        title: 'Hearing of two sisters',
        details: { settings: [{ id: 's', date: on('2025-01-02') }], sharedId: 'sisters-1' },
      },
    ],
    stints: [stint('stint-1', on('2025-01-01'), null)],
    matter: {
      restrictionReleases: [
        {
          id: 'let-1',
          record: { table: 'stints', id: 'stint-1' },
          copy: 'filing',
          by: 'MQ',
          at: 1,
          why: 'Ordered by the court',
        },
      ],
    },
  });
  const adopted = adoptMatterFile(file, { newId: counter(), asCopy: true, persons: [] });
  const [view] = adopted.matters;
  const details = (title: string) => view?.events.find((row) => row.title === title)?.details;

  test('a trigger, in any table', () => {
    const stintId = view?.stints[0]?.id;
    expect(details('task-1')).toMatchObject({ trigger: { table: 'stints', id: stintId } });
    expect(details('due-1')).toMatchObject({ trigger: { id: adopted.client.id } });
    expect(view?.matter.restrictionReleases[0]?.record.id).toBe(stintId);
  });

  test('the order that took the place of another', () => {
    const newer = view?.events.find((row) => row.title === 'new');
    expect(details('old')).toMatchObject({ supersededBy: newer?.id });
    expect(view && findBrokenReference(view)).toBeNull();
  });

  test('the steps of one bond stay together, apart from those of other files', () => {
    expect(details('asked')).toMatchObject({ bondId: expect.stringMatching(/^0{8}-/) as string });
    expect(details('set')).toMatchObject({
      bondId: (details('asked') as { bondId: string }).bondId,
    });
  });

  test('a hearing that serves several clients keeps the id that their files share', () => {
    expect(details('Hearing of two sisters')).toMatchObject({ sharedId: 'sisters-1' });
  });
});

describe('The people of a file come with it', () => {
  const random = '11111111-2222-4333-8444-555555555555';
  const file = readFile({
    persons: [
      { id: random, initials: 'JP', name: 'Jo Paralegal' },
      { id: 'MQ', initials: 'MQ', name: 'M. Quist' },
    ],
    matter: { responsibleAttorney: 'MQ' },
    events: [{ ...dated('note-1', 'note'), enteredBy: random, verifiedBy: 'TL' }],
  });
  const adopt = (persons: readonly Person[], asCopy = false) =>
    adoptMatterFile(file, { newId: counter(), asCopy, persons });

  test('Somebody who is not here yet is added, and records name that person', () => {
    const adopted = adopt([]);
    expect(adopted.persons.map((one) => one.initials)).toEqual(['JP', 'MQ']);
    const [view] = adopted.matters;
    expect(view?.events[0]?.enteredBy).toBe(random);
    expect(view?.matter.responsibleAttorney).toBe(adopted.persons[1]?.id);
    expect(view?.matter.responsibleAttorney).not.toBe('MQ');
  });

  test('Initials without a person stay as they were written', () => {
    expect(adopt([]).matters[0]?.events[0]?.verifiedBy).toBe('TL');
  });

  test('Somebody who is here already is neither added nor overwritten, also by a second copy', () => {
    const here = newRow('persons', { id: random, initials: 'JO' });
    const quist = newRow('persons', { id: 'p-7', initials: 'MQ', name: 'M. Quist' });
    const adopted = adopt([here, quist], true);
    expect(adopted.persons).toEqual([]);
    expect(adopted.matters[0]?.matter.responsibleAttorney).toBe('p-7');
    expect(adopted.matters[0]?.events[0]?.enteredBy).toBe(random);
  });

  test('An id written by hand is nobody known where name or initials differ', () => {
    const other = newRow('persons', { id: 'MQ', initials: 'MQ', name: 'Maria Quiroga' });
    expect(adopt([other]).persons.map((one) => one.name)).toContain('M. Quist');
  });
});

function dated(id: string, kind: string) {
  return { id, kind, title: id, date: on('2025-01-02') };
}

function readFile(rows: MatterRows): MatterFile {
  const parsed = parseMatterFile(JSON.stringify(matterFileOf(rows)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}
