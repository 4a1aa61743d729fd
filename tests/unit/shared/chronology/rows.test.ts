import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import {
  after,
  around,
  before,
  buildView,
  day,
  type MatterRows,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const rowsOf = (rows: MatterRows) => buildChronology(buildView(rows), { asOf: AS_OF }).rows;
const keys = (rows: MatterRows) => rowsOf(rows).map((row) => row.key);
const note = (id: string, date: object, more: object = {}) => ({
  id,
  kind: 'note',
  title: `Note ${id}`,
  date,
  ...more,
});

describe('the order of lines', () => {
  test('before a day stands just ahead of it, after a day just behind it', () => {
    const events = [
      note('after', after('2025-02-10')),
      note('next', on('2025-02-11')),
      note('on', on('2025-02-10')),
      note('before', before('2025-02-10')),
      note('eve', on('2025-02-09')),
    ];
    expect(keys({ events })).toEqual(['eve', 'before', 'on', 'after', 'next']);
  });

  test('a year stands ahead of its January, a month ahead of its first day', () => {
    const events = [
      note('day', on('2025-01-01')),
      note('time', on('2025-01-01', '09:00')),
      note('month', on('2025-01')),
      note('year', on('2025')),
    ];
    expect(keys({ events })).toEqual(['year', 'month', 'day', 'time']);
  });

  test('on one day the order that the user gave comes before the clock', () => {
    const events = [
      note('nine', on('2025-01-01', '09:00'), { order: 2 }),
      note('ten', on('2025-01-01', '10:00'), { order: 1 }),
      note('eight', on('2025-01-01', '08:00'), { order: 2 }),
    ];
    expect(keys({ events })).toEqual(['ten', 'eight', 'nine']);
  });

  test('one wall time in two zones stands in the order in which it came', () => {
    const events = [
      note('west', on('2025-01-01', '09:00', 'America/Los_Angeles')),
      note('east', on('2025-01-01', '09:00', 'America/New_York')),
    ];
    expect(keys({ events })).toEqual(['east', 'west']);
  });

  test('what nothing else decides the id decides', () => {
    const events = [note('b', on('2025-01-01')), note('a', on('2025-01-01'))];
    expect(keys({ events })).toEqual(['a', 'b']);
  });

  test('a second place known by its month stands behind the first that held, not ahead of it', () => {
    const rows = {
      events: [note('arrest', on('2025-02-16'))],
      stints: [
        stint('second', around('2025-02'), on('2025-05-14')),
        stint('first', on('2025-02-16'), around('2025-02-23')),
      ],
    };
    expect(keys(rows)).toEqual(['arrest', 'first', 'second']);
    expect(rowsOf(rows)[2]?.date).toMatchObject({ kind: 'around', from: '2025-02' });
  });

  test('undated lines come last, custody among them', () => {
    const rows = {
      events: [note('n', undated), note('d', on('2025-01-01'))],
      stints: [stint('s', undated, null)],
    };
    expect(keys(rows)).toEqual(['d', 'n', 's']);
  });
});

describe('what a line says', () => {
  test('a hearing: its current date, its status, and every other setting it had', () => {
    const [row] = rowsOf({
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Bail hearing',
          details: {
            judge: 'Judge A',
            settings: [
              { id: 'one', date: on('2025-05-01'), status: 'held' },
              {
                id: 'two',
                date: on('2025-06-01'),
                status: 'reset',
                replacedBy: 'three',
                reason: 'Judge ill',
              },
              { id: 'three', date: on('2025-07-01'), form: 'control', judge: 'Judge B' },
            ],
          },
        },
      ],
    });
    expect(row).toMatchObject({
      date: { from: '2025-07-01' },
      status: 'Set (control date)',
      detail: 'Judge B',
      pastSettings: [
        { date: { from: '2025-05-01' }, status: 'Held', struck: false },
        { date: { from: '2025-06-01' }, status: 'Reset', struck: true, reason: 'Judge ill' },
      ],
    });
  });

  test('a stint: both ends, its days, who runs the place', () => {
    const [row] = rowsOf({
      stints: [stint('s', on('2025-02-16'), on('2025-05-14'), { operator: 'the county' })],
    });
    expect(row).toMatchObject({
      kindName: 'ICE custody',
      title: 'Place s',
      endDate: { from: '2025-05-14' },
      running: false,
      detail: '87 days; operated by the county',
    });
  });

  test('a stint that begins after the limit is kept, without days', () => {
    const [row] = rowsOf({ stints: [stint('s', on('2026-02-16'), null)] });
    expect([row?.key, row?.detail]).toEqual(['s', 'not yet begun: days not counted']);
  });

  test('a claim says that it is no custody', () => {
    const [row] = rowsOf({
      claims: [
        {
          id: 'c',
          kind: 'writ',
          authority: 'usms',
          lodged: on('2025-02-01'),
          with: 'Eloy',
        },
      ],
    });
    expect(row).toMatchObject({
      kindName: 'Claim, not custody',
      status: 'Lodged',
      detail: 'with Eloy',
    });
  });

  test('a gap has a line of its own between the stints', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01')),
      stint('b', on('2025-03-01'), on('2025-04-01')),
    ];
    const rows = rowsOf({ stints });
    expect(rows.map((row) => row.key)).toEqual(['a', 'gap:2025-02-01', 'b']);
    expect(rows[1]).toMatchObject({ ref: null, kindName: 'Gap in custody', detail: '28 days' });
  });

  test('who posted a bond is confidential and stands in no line', () => {
    const rows = rowsOf({
      events: [
        {
          id: 'b',
          kind: 'bond',
          title: 'Bond posted',
          date: on('2025-01-01'),
          details: { step: 'posted', amountUsd: 7500, postedBy: 'Cousin Secret' },
        },
      ],
    });
    expect(JSON.stringify(rows)).not.toContain('Secret');
    expect(rows[0]?.detail).toBe('posted; $7,500');
  });

  test('sources and standing stand beside the line', () => {
    const sources = [
      { kind: 'press', label: 'One', dateAsStated: 'February' },
      { kind: 'press', label: 'Two', dateAsStated: 'February 23' },
    ];
    const [row] = rowsOf({
      events: [note('n', on('2025-02'), { sources, standing: 'unsure' })],
    });
    expect(row?.standing).toBe('unsure');
    expect(row?.sources.map((source) => source.dateAsStated)).toEqual(['February', 'February 23']);
  });
});

describe('what is restricted', () => {
  const habeas = (more: object = {}) => ({ id: 'p', kind: 'habeas', ...more });
  const inHabeas = note('n', on('2025-01-01'), { proceedingId: 'p' });

  test.each<[string, MatterRows]>([
    ['by its own class', { events: [note('n', on('2025-01-01'), { restricted: ['asylum'] })] }],
    ['by "do not disclose"', { events: [note('n', on('2025-01-01'), { doNotDisclose: true })] }],
    [
      'with its proceeding',
      { proceedings: [habeas({ restricted: ['sealed'] })], events: [inHabeas] },
    ],
    ['with its matter', { matter: { restricted: ['sealed'] }, events: [note('n', undated)] }],
    ['with its client', { client: { restricted: ['vawa-t-u'] }, events: [note('n', undated)] }],
    [
      'a bar, with its proceeding',
      {
        proceedings: [habeas({ doNotDisclose: true })],
        bars: [{ id: 'b', kind: 'tro', from: on('2025-01-01'), proceedingId: 'p' }],
      },
    ],
    [
      'a bond, with its proceeding, though it stands in another lane',
      {
        proceedings: [habeas({ restricted: ['sealed'] })],
        events: [{ ...inHabeas, kind: 'bond' }],
      },
    ],
  ])('%s', (_rule, rows) => {
    expect(rowsOf(rows).map((row) => row.restricted)).toEqual([true]);
  });

  test('nothing else is', () => {
    expect(rowsOf({ proceedings: [habeas()], events: [inHabeas] })[0]?.restricted).toBe(false);
  });
});
