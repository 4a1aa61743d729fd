import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMatterFile, writeMatterFile } from '../../../../shared/model/matter-file.ts';
import type { Failure } from '../../../../shared/result/result.ts';
import { hostileLine, validFile } from '../../../builders/any-matter-file.ts';
import {
  between,
  matterFileOf,
  type MatterRows,
  on,
  readSample,
  sampleUrl,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

function failureOf(text: string): Failure {
  const file = parseMatterFile(text);
  if (file.ok) throw new Error('The file was read');
  return file.failure;
}

const textOf = (rows: MatterRows) => JSON.stringify(matterFileOf(rows));
const refusal = (rows: MatterRows) => failureOf(textOf(rows));
const note = (more: object = {}) => ({
  id: 'n',
  kind: 'note',
  title: 'Note',
  date: on('2025-01-02'),
  ...more,
});
const hearing = (...settings: readonly object[]) => ({
  id: 'h',
  kind: 'hearing',
  title: 'Status hearing',
  details: { settings },
});
const setting = (id: string, more: object = {}) => ({ id, date: on('2025-01-02'), ...more });

const order = (id: string, details: object) => ({ ...note({ id }), kind: 'order', details });
const triggered = (kind: string, table: string, id: string) => ({
  ...note({ id: 'due' }),
  kind,
  details: { trigger: { table, id } },
});
const aNumber = (value: string) => ({ kind: 'a-number', value });
const letOut = (more: object = {}) => ({
  id: 'r',
  record: { table: 'events', id: 'n' },
  copy: 'filing',
  by: 'MQ',
  at: 1,
  why: 'Order of the court',
  ...more,
});

const samples = ['petrova', 'first-matter', 'three-hundred-events', 'two-matters'];

describe('what is not a matter file of a known version is refused as a whole', () => {
  test.each(['', '{', 'ICE', '<html>', '{"format":"paradocket-matter",}', "{'format':1}"])(
    'text that is not JSON: %j',
    (text) => {
      expect(failureOf(text).code).toBe('matter-file/not-json');
    },
  );

  test.each<[string, unknown]>([
    ['an array', []],
    ['null', null],
    ['a number', 7],
    ['another format', { format: 'other', version: 1 }],
    ['no format', { version: 1 }],
    ['no version', { format: 'paradocket-matter' }],
    ['version 0', { format: 'paradocket-matter', version: 0 }],
    ['half a version', { format: 'paradocket-matter', version: 1.5 }],
    ['a version in words', { format: 'paradocket-matter', version: '1' }],
  ])('JSON of another kind: %s', (_what, json) => {
    expect(failureOf(JSON.stringify(json)).code).toBe('matter-file/other-format');
  });

  test('a newer version is refused before anything else is looked at, and says both versions', () => {
    const text = JSON.stringify({ format: 'paradocket-matter', version: 2, persons: 'anything' });
    expect(failureOf(text)).toEqual({
      code: 'matter-file/newer',
      details: { found: 2, known: 1 },
    });
  });

  test('a file without matters is refused', () => {
    const text = JSON.stringify({ ...matterFileOf({}), matters: [] });
    expect(failureOf(text).details['place']).toBe('matters');
  });

  test('a byte order mark is no reason to refuse', () => {
    expect(parseMatterFile(`\uFEFF${textOf({})}`).ok).toBe(true);
  });
});

describe('a wrong row is named by its place, its title and its problem', () => {
  test('an unknown field is named, never dropped in silence', () => {
    const { code, details } = refusal({ events: [note(), note({ id: 'm', hearingDate: 'x' })] });
    expect(code).toBe('matter-file/invalid');
    expect(details).toMatchObject({ place: 'matters[0].events[1]', row: 'Note', others: 0 });
    expect(details['problem']).toContain('hearingDate');
  });

  test.each<[string, MatterRows, string]>([
    ['an unknown field of the client', { client: { nam: 'x' } }, 'client'],
    ['an unknown list of the matter', { matter: { evnets: [] } }, 'matters[0]'],
    [
      'an unknown field of a source',
      { events: [note({ sources: [{ kind: 'press', label: 'x', day: 'y' }] })] },
      'matters[0].events[0].sources[0]',
    ],
    [
      'a precision that says less than the date',
      { events: [note({ date: { ...on('2025-01-02'), precision: 'month' } })] },
      'matters[0].events[0].date.precision',
    ],
    [
      'a precision that says more than the date',
      { events: [note({ date: { ...on('2025-01'), precision: 'day' } })] },
      'matters[0].events[0].date.precision',
    ],
    [
      'a time beside a month',
      { events: [note({ date: on('2025-01', '10:00') })] },
      'matters[0].events[0].date.time',
    ],
    [
      'a day that does not exist',
      { events: [note({ date: on('2025-02-29') })] },
      'matters[0].events[0].date.from',
    ],
    [
      'a first day of two that does not exist',
      { events: [note({ date: between('2025-02-30', '2025-03-01') })] },
      'matters[0].events[0].date.from',
    ],
    [
      'a last day of two that does not exist',
      { stints: [stint('a', on('2025-01-01'), between('2025-03-01', '2025-13'))] },
      'matters[0].stints[0].bookOut.to',
    ],
    [
      'words in place of a month',
      { events: [note({ date: { ...between('2025-01', '2025-02'), to: 'soon' } })] },
      'matters[0].events[0].date.to',
    ],
    [
      'an end time beside a month',
      { events: [note({ date: { ...between('2025-01', '2025-02'), toTime: '10:00' } })] },
      'matters[0].events[0].date.toTime',
    ],
    [
      'an end before its start',
      {
        events: [
          note({ date: { kind: 'between', from: '2025-02', to: '2025-01', precision: 'month' } }),
        ],
      },
      'matters[0].events[0].date.to',
    ],
    [
      'a zone that no clock knows',
      { events: [note({ date: on('2025-01-02', '10:00', 'Eastern') })] },
      'matters[0].events[0].date.zone',
    ],
    [
      'an offset in place of a zone',
      { events: [note({ date: on('2025-01-02', '10:00', '-05:00') })] },
      'matters[0].events[0].date.zone',
    ],
    [
      'an hour that no clock shows',
      { events: [note({ date: on('2025-01-02', '24:00') })] },
      'matters[0].events[0].date.time',
    ],
    ...['EST', 'MST', 'HST', 'Etc/GMT+5', 'GMT'].map((name): [string, MatterRows, string] => [
      `${name}, which ignores summer time`,
      { events: [note({ date: on('2025-01-02', '10:00', name) })] },
      'matters[0].events[0].date.zone',
    ]),
    ['an event without a title', { events: [note({ title: '' })] }, 'matters[0].events[0].title'],
    [
      'a date beside the settings of a hearing',
      {
        events: [{ ...hearing(setting('s')), date: on('2025-01-02') }],
      },
      'matters[0].events[0]',
    ],
    [
      'a hearing without settings',
      { events: [hearing()] },
      'matters[0].events[0].details.settings',
    ],
    [
      'two settings of one id',
      { events: [hearing(setting('s'), setting('s'))] },
      'matters[0].events[0].details.settings',
    ],
    [
      'a setting replaced by one that is not there',
      { events: [hearing(setting('s', { replacedBy: 't' }))] },
      'matters[0].events[0].details.settings[0].replacedBy',
    ],
    [
      'a setting that replaces itself',
      { events: [hearing(setting('s', { replacedBy: 's' }))] },
      'matters[0].events[0].details.settings[0].replacedBy',
    ],
    [
      'settings that replace each other',
      { events: [hearing(setting('s', { replacedBy: 't' }), setting('t', { replacedBy: 's' }))] },
      'matters[0].events[0].details.settings[0].replacedBy',
    ],
    [
      'a day for a hearing that is to be determined',
      { events: [hearing(setting('s', { form: 'to-be-determined' }))] },
      'matters[0].events[0].details.settings[0].date',
    ],
    [
      'no day for a hearing that is exact',
      { events: [hearing(setting('s', { date: undated }))] },
      'matters[0].events[0].details.settings[0].date',
    ],
    [
      'an A-number that is too short',
      { client: { identifiers: [{ kind: 'a-number', value: 'A1234567' }] } },
      'client.identifiers[0].value',
    ],
    [
      'a facility of which nothing is known',
      { stints: [stint('a', on('2025-01-01'), null, { facility: { code: 'X1' } })] },
      'matters[0].stints[0].facility.name',
    ],
    [
      'an order that was replaced but holds',
      { events: [order('o', { force: 'in-force', supersededBy: 'o' })] },
      'matters[0].events[0].details.supersededBy',
    ],
    [
      'a distance in words',
      { events: [note({ kind: 'task', details: { offset: '30 days' } })] },
      'matters[0].events[0].details.offset',
    ],
    [
      'a restricted record that nobody let into a copy',
      { matter: { restrictionReleases: [letOut({ by: '' })] } },
      'matters[0].restrictionReleases[0].by',
    ],
    ['a birth date in words', { client: { dateOfBirth: 'about 1995' } }, 'client.dateOfBirth'],
    [
      'initials that are no initials',
      { persons: [{ id: 'p', initials: 'PARALEGAL' }] },
      'persons[0].initials',
    ],
    [
      'an authority that nobody knows',
      { stints: [stint('a', on('2025-01-01'), null, { authority: 'INS' })] },
      'matters[0].stints[0].authority',
    ],
    ['an id with a space', { events: [note({ id: 'a b' })] }, 'matters[0].events[0].id'],
    ['a list that is no list', { matter: { stints: {} } }, 'matters[0].stints'],
  ])('%s', (_what, rows, place) => {
    const { code, details } = refusal(rows);
    expect([code, details['place']]).toEqual(['matter-file/invalid', place]);
    expect(details['problem']).not.toBe('');
  });

  test.each<[string, MatterRows, string]>([
    [
      'zones that ignore summer time',
      { events: [note({ date: on('2025-01-02', '10:00', 'EST') })] },
      'must name a place, such as America/New_York',
    ],
    [
      'the three forms of a setting',
      { events: [hearing(setting('s', { date: undated }))] },
      'exactly one of exact, control date, to be determined',
    ],
    [
      'what an A-number is',
      { client: { identifiers: [{ kind: 'a-number', value: '12' }] } },
      '8 or 9 digits, with or without A, dashes and spaces',
    ],
  ])('it explains %s in words', (_what, rows, words) => {
    expect(refusal(rows).details['problem']).toContain(words);
  });

  test('it says how many problems there are besides', () => {
    const rows = { events: [note({ title: '' }), note({ id: 'm', title: '' })] };
    expect(refusal(rows).details['others']).toBe(1);
  });
});

describe('what is known in part is kept in part', () => {
  test.each(['A 000-123-456', 'a000123456', '00123456', '000 123 456'])(
    'the A-number %s is kept as nine digits',
    (value) => {
      const file = parseMatterFile(textOf({ client: { identifiers: [aNumber(value)] } }));
      expect(file.ok && file.value.client.identifiers[0]?.value).toBe('000123456');
    },
  );

  test.each(['1995', '1995-04', '1995-04-09'])('a birth date may be %s', (dateOfBirth) => {
    const file = parseMatterFile(textOf({ client: { dateOfBirth } }));
    expect(file.ok && file.value.client.dateOfBirth).toBe(dateOfBirth);
  });

  test.each([{ state: 'MA' }, { city: 'Boston' }])('a facility may be %o alone', (facility) => {
    const rows = { stints: [stint('a', on('2025-01-01'), null, { facility })] };
    const file = parseMatterFile(textOf(rows));
    expect(file.ok && file.value.matters[0]?.stints[0]?.facility).toMatchObject({
      name: '',
      ...facility,
    });
  });

  test('a number of another holder is kept as it is given', () => {
    const booking = { kind: 'booking', value: 'A 12-34' };
    const file = parseMatterFile(textOf({ client: { identifiers: [booking] } }));
    expect(file.ok && file.value.client.identifiers[0]?.value).toBe('A 12-34');
  });
});

describe('the people whom records name', () => {
  const persons = [
    { id: 'p1', initials: 'MQ', name: 'M. Quist' },
    { id: 'p2', initials: 'JP' },
    { id: 'p3', initials: 'TL' },
  ];
  const rows = {
    persons,
    client: { verifiedBy: 'p2' },
    events: [hearing(setting('s', { enteredBy: 'p1' }))],
  };

  test('are read from a file', () => {
    const file = parseMatterFile(textOf(rows));
    expect(file.ok && file.value.persons.map((one) => one.initials)).toEqual(['MQ', 'JP', 'TL']);
  });

  test('are written, and nobody else', () => {
    const file = parseMatterFile(textOf(rows));
    const again = parseMatterFile(file.ok ? writeMatterFile(file.value) : '');
    expect(again.ok && again.value.persons.map((one) => one.id)).toEqual(['p1', 'p2']);
  });
});

describe('ids and references', () => {
  test.each<[string, MatterRows, string]>([
    ['two events', { events: [note(), note()] }, 'n'],
    ['rows of two lists', { events: [note()], stints: [stint('n', on('2025-01-01'), null)] }, 'n'],
    ['a row and the client', { events: [note({ id: 'client-1' })] }, 'client-1'],
    ['a person and the client', { persons: [{ id: 'client-1' }] }, 'client-1'],
    ['a row and its matter', { events: [note({ id: 'matter-1' })] }, 'matter-1'],
  ])('one id for %s is refused', (_what, rows, id) => {
    expect(refusal(rows)).toEqual({ code: 'matter-file/duplicate-id', details: { id } });
  });

  const condition = { ...note({ id: 'c' }), kind: 'condition' };
  const contact = (conditionId: string) => ({
    ...note({ id: 'x' }),
    kind: 'contact',
    details: { conditionId },
  });

  test.each<[string, MatterRows, string, string]>([
    ['a proceeding', { events: [note({ proceedingId: 'p' })] }, 'proceedingId', 'p'],
    ['a condition', { events: [contact('c')] }, 'details.conditionId', 'c'],
    ['a condition that is a note', { events: [note(), contact('n')] }, 'details.conditionId', 'n'],
    [
      'the trigger of a deadline',
      { events: [triggered('deadline', 'events', 't')] },
      'details.trigger',
      't',
    ],
    ['the trigger of a task', { events: [triggered('task', 'bars', 't')] }, 'details.trigger', 't'],
    [
      'a trigger in the list that it names',
      { events: [triggered('task', 'claims', 'n')] },
      'details.trigger',
      'n',
    ],
    [
      'the order that took its place',
      { events: [note(), order('o', { force: 'superseded', supersededBy: 'n' })] },
      'details.supersededBy',
      'n',
    ],
    [
      'another order than itself',
      { events: [order('o', { force: 'superseded', supersededBy: 'o' })] },
      'details.supersededBy',
      'o',
    ],
    [
      'a record that was let into a copy',
      { matter: { restrictionReleases: [letOut()] } },
      'restrictionReleases.record',
      'n',
    ],
    [
      'the proceeding of a bar to removal',
      { bars: [{ id: 'b', kind: 'tro', from: on('2025-01-01'), proceedingId: 'p' }] },
      'proceedingId',
      'p',
    ],
    ['the matter around a row', { events: [note({ matterId: 'other' })] }, 'matterId', 'other'],
    ['the client around a matter', { matter: { clientId: 'other' } }, 'clientId', 'other'],
  ])('a reference that is not %s is refused', (_what, rows, field, id) => {
    const { code, details } = refusal(rows);
    expect(code).toBe('matter-file/broken-reference');
    expect(details).toMatchObject({ field, id });
  });

  test.each([
    ['clients', 'client-1'],
    ['matters', 'matter-1'],
    ['stints', 'a'],
    ['events', 'm'],
  ])('a trigger may stand in %s', (table, id) => {
    const rows = {
      events: [note({ id: 'm' }), triggered('deadline', table, id)],
      stints: [stint('a', on('2025-01-01'), null)],
    };
    expect(parseMatterFile(textOf(rows)).ok).toBe(true);
  });

  test('references that lead somewhere are kept, archived rows included', () => {
    const rows = {
      events: [{ ...condition, archived: true }, contact('c')],
    };
    const file = parseMatterFile(textOf(rows));
    expect(file.ok && file.value.matters[0]?.events[1]?.details).toMatchObject({
      conditionId: 'c',
    });
  });

  test('rows may repeat the id of the matter around them', () => {
    expect(parseMatterFile(textOf({ events: [note({ matterId: 'matter-1' })] })).ok).toBe(true);
  });
});

describe('nothing is lost between reading and writing', () => {
  test.each(samples)('the sample %s', (name) => {
    const file = readSample(name);
    const again = parseMatterFile(writeMatterFile(file));
    expect(again).toEqual({ ok: true, value: file });
  });

  test.each(samples)('every field that %s states comes out as stated', (name) => {
    const stated: unknown = JSON.parse(readFileSync(sampleUrl(name), 'utf8'));
    expect(JSON.parse(writeMatterFile(readSample(name)))).toMatchObject(stated as object);
  });

  test('any file that the model holds, in any script', () => {
    fc.assert(
      fc.property(validFile, (stated) => {
        const file = parseMatterFile(JSON.stringify(stated));
        if (!file.ok) throw new Error(JSON.stringify(file.failure));
        const text = writeMatterFile(file.value);
        expect(parseMatterFile(text)).toEqual(file);
        expect(JSON.parse(text)).toMatchObject(stated);
      }),
    );
  });

  test('what is written ends with a newline, names no matter twice and writes the same again', () => {
    const text = writeMatterFile(readSample('two-matters'));
    const again = parseMatterFile(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toMatch(/"matterId"|"clientId"/);
    expect(again.ok && writeMatterFile(again.value)).toBe(text);
  });

  test('no text at all makes reading throw', () => {
    const file = readFileSync(sampleUrl('petrova'), 'utf8').slice(0, 4000);
    fc.assert(
      fc.property(fc.nat({ max: file.length }), hostileLine, (cut, text) => {
        expect(parseMatterFile(file.slice(0, cut) + text).ok).toBe(false);
      }),
    );
  });

  test('no end of two, however written, makes reading throw', () => {
    const end = fc.oneof(fc.string({ maxLength: 10 }), fc.stringMatching(/^\d{4}(-\d\d){0,2}$/));
    fc.assert(
      fc.property(end, end, (from, to) => {
        const date = { kind: 'from-to', from, to, precision: 'day' };
        expect(typeof parseMatterFile(textOf({ events: [note({ date })] })).ok).toBe('boolean');
      }),
    );
  });

  test('no field of a whole file, replaced by anything, makes reading throw', () => {
    const text = readFileSync(sampleUrl('first-matter'), 'utf8');
    const leaves = [...text.matchAll(/: ("[^"]*"|[\d.]+|true|false|null)(?=,?\n)/g)];
    const anything = fc.oneof(
      fc.json({ maxDepth: 1 }),
      fc.constantFrom('""', '"undated"', '"2025-02-30"', '"2025"', '-1', '1e999', '{}', '[]'),
    );
    fc.assert(
      fc.property(fc.nat({ max: leaves.length - 1 }), anything, (which, value) => {
        const leaf = leaves[which];
        if (leaf === undefined) throw new Error('No such field');
        const start = leaf.index + 2;
        const bent = text.slice(0, start) + value + text.slice(leaf.index + leaf[0].length);
        expect(typeof parseMatterFile(bent).ok).toBe('boolean');
      }),
    );
  });

  test('no JSON at all makes reading throw', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (client, matter) => {
        const text = `{"format":"paradocket-matter","version":1,"client":${client},"matters":[${matter}]}`;
        expect(parseMatterFile(text).ok).toBe(false);
      }),
    );
  });
});
