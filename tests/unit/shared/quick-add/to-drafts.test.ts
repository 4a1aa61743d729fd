import { describe, expect, it, test } from 'vitest';
import { changeSchema } from '../../../../shared/model/command.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import type { LineDraft } from '../../../../shared/quick-add/line-draft.ts';
import { toDrafts } from '../../../../shared/quick-add/to-drafts.ts';
import { office, petrova, today } from './office.ts';

function draft(line: string, openMatterId: string | null = 'matter-1'): LineDraft | null {
  let count = 0;
  return toDrafts(readLine(line, office, { today, openMatterId }), {
    newId: () => `new-${(count += 1)}`,
    enteredBy: 'MQ',
  });
}

function onlyRow(line: string): object {
  const made = draft(line);
  expect(made?.rows).toHaveLength(1);
  return made?.rows[0]?.after ?? {};
}

describe('each kind of record gets what the line says', () => {
  test('a hearing has one setting, its type, judge, docket, mode and source', () => {
    expect(
      onlyRow('bail hearing 5/28 10a reiss burlington petrova webex appearance waived per notice'),
    ).toMatchObject({
      kind: 'hearing',
      title: 'Bail hearing',
      proceedingId: 'p-habeas',
      matterId: 'matter-1',
      enteredBy: 'MQ',
      sources: [{ kind: 'notice', label: 'Notice of hearing' }],
      details: {
        hearingType: 'bail',
        judge: 'Hon. Clara Reiss',
        mode: 'video',
        production: 'video',
        appearance: 'waived',
        settings: [
          {
            form: 'exact',
            status: 'set',
            enteredBy: 'MQ',
            date: { from: '2026-05-28', time: '10:00', zone: 'America/New_York' },
          },
        ],
      },
    });
  });

  test('a hearing to be determined has an undated setting', () => {
    expect(onlyRow('mch tbd')).toMatchObject({
      details: { settings: [{ form: 'to-be-determined', date: { kind: 'undated' } }] },
    });
  });

  test.each([
    ['biometrics 6/2', { kind: 'appointment', details: { appointmentType: 'biometrics' } }],
    [
      'opposition 5/11 by dhs removal',
      { kind: 'filing', proceedingId: 'p-removal', details: { filedBy: 'government' } },
    ],
    [
      'order release 5/14 reiss ice',
      {
        kind: 'order',
        details: {
          orderType: 'release',
          issuedBy: 'Hon. Clara Reiss, D. Vt. (Burlington)',
          bindsAuthorities: ['ice'],
        },
      },
    ],
    [
      'bond set 5k 5/18 removal',
      { kind: 'bond', details: { step: 'set', amountUsd: 5000, forum: 'Boston IC' } },
    ],
    ['arrested 2/16 by cbp', { kind: 'arrest', details: { agency: 'CBP' } }],
    ['visa cancelled 2/16', { kind: 'visa-action', details: { action: 'cancelled' } }],
    ['gps monitor 5/6', { kind: 'condition', details: { category: 'monitor' } }],
    ['indicted 5/6', { kind: 'charge', proceedingId: 'p-criminal' }],
    ['police contact 5/6', { kind: 'contact', title: 'Contact' }],
    ['encounter 5/6 cbp', { kind: 'encounter', details: { agency: 'CBP' } }],
    ['pfr due 6/12', { kind: 'deadline', title: 'Petition for review' }],
    ['todo call sister +2d', { kind: 'task', title: 'Call sister', date: { from: '2026-05-22' } }],
    ['note client anxious 5/19', { kind: 'note', title: 'Client anxious' }],
  ])('"%s"', (line, expected) => {
    expect(onlyRow(line)).toMatchObject(expected);
  });

  test('the date keeps the words as typed', () => {
    expect(onlyRow('filing habeas <2/23')).toMatchObject({
      date: { kind: 'before', from: '2026-02-23', asTyped: '<2/23' },
    });
  });
});

describe('custody', () => {
  test('a count keeps its words and the day that it comes to', () => {
    expect(onlyRow('brief due 14 days from 5/19')).toMatchObject({
      kind: 'deadline',
      title: 'Brief',
      date: { kind: 'on', from: '2026-06-02', asTyped: '14 days from 5/19' },
    });
  });

  test('a season is a span of months, and keeps its words', () => {
    expect(onlyRow('entered us spring 2024')).toMatchObject({
      kind: 'note',
      date: { kind: 'between', from: '2024-03', to: '2024-06', asTyped: 'spring 2024' },
    });
  });

  test('a hold of the Marshals is no probation hold, and is called by its name', () => {
    expect(onlyRow('usms hold lodged 5/14')).toMatchObject({
      kind: 'other',
      authority: 'usms',
      title: 'USMS detainer',
    });
  });

  test('a transfer ends the running stint on its day and begins another', () => {
    expect(draft('transfer richwood 5/18')).toMatchObject({
      verb: 'stint/add',
      rows: [
        {
          table: 'stints',
          after: { id: 's-1', bookOut: { from: '2026-05-18' }, endedBy: 'transfer' },
        },
        {
          table: 'stints',
          after: {
            id: 'new-1',
            authority: 'ice',
            bookIn: { from: '2026-05-18' },
            facility: { name: 'Richwood Correctional Center', state: 'LA' },
          },
        },
      ],
      main: { table: 'stints', id: 'new-1' },
    });
  });

  test('a span is a book-in and a book-out', () => {
    expect(onlyRow('ice custody richwood 2/16-2/20/25')).toMatchObject({
      bookIn: { kind: 'on', from: '2025-02-16', precision: 'day' },
      bookOut: { kind: 'on', from: '2025-02-20', precision: 'day' },
    });
  });

  test('a release is an event and ends the running stint', () => {
    expect(draft('released on bond 5/18')).toMatchObject({
      verb: 'event/add',
      rows: [
        { table: 'events', after: { kind: 'release', details: { how: 'bond', from: 'ice' } } },
        { table: 'stints', after: { id: 's-1', endedBy: 'release' } },
      ],
    });
  });

  test('a release without a date ends nothing', () => {
    expect(draft('released')?.rows).toHaveLength(1);
  });

  test('a book-out changes the running stint alone', () => {
    expect(draft('booked out 5/19')).toMatchObject({
      verb: 'stint/edit',
      rows: [{ after: { id: 's-1', bookOut: { from: '2026-05-19' } } }],
    });
  });

  test('a check has today as its day where the line says none, and what it was made against', () => {
    expect(onlyRow('located at richwood ice per officer')).toMatchObject({
      on: '2026-05-20',
      against: 'Officer',
      result: 'in-custody',
      authority: 'ice',
      facility: { name: 'Richwood Correctional Center' },
      by: 'MQ',
    });
  });

  test('a detainer that stands is lifted; one that does not is added', () => {
    expect(draft('ice detainer lifted 5/15')).toMatchObject({
      verb: 'claim/edit',
      rows: [{ after: { id: 'c-1', lifted: { from: '2026-05-15' } } }],
    });
    expect(draft('detainer lodged 3/3 served 3/5 luis')).toMatchObject({
      verb: 'claim/add',
      rows: [
        {
          after: {
            matterId: 'matter-3',
            lodged: { from: '2026-03-03' },
            served: { from: '2026-03-05' },
          },
        },
      ],
    });
  });
});

describe('what is on record is changed, not doubled', () => {
  test('a reset strikes the old setting and adds the new one', () => {
    expect(draft('reset mch 6/18 9:30 to 7/2 1p')).toMatchObject({
      verb: 'hearing/reset',
      rows: [
        {
          after: {
            id: 'h-mch',
            details: {
              settings: [
                { id: 'h-mch-set', status: 'reset', replacedBy: 'new-2' },
                { id: 'new-2', status: 'set', date: { from: '2026-07-02', time: '13:00' } },
              ],
            },
          },
        },
      ],
    });
  });

  test('a reset of a hearing that nobody recorded keeps both dates', () => {
    expect(draft('reset mch ruiz pena 6/4 9a to 7/2 1p')).toMatchObject({
      verb: 'event/add',
      rows: [
        {
          after: {
            details: {
              settings: [
                { status: 'reset', date: { from: '2026-06-04' } },
                { status: 'set', date: { from: '2026-07-02' } },
              ],
            },
          },
        },
      ],
    });
  });

  test('an outcome is recorded on the hearing that stands', () => {
    expect(draft('status petrova vacated')).toMatchObject({
      verb: 'hearing/outcome',
      rows: [{ after: { id: 'h-status', details: { settings: [{ status: 'vacated' }] } } }],
    });
  });

  test('the notice to appear is dated on the removal proceedings, or adds them', () => {
    expect(draft('nta issued 2/20 served 3/3')).toMatchObject({
      verb: 'proceeding/edit',
      rows: [
        {
          after: {
            id: 'p-removal',
            ntaIssued: { from: '2026-02-20' },
            ntaServed: { from: '2026-03-03' },
          },
        },
      ],
    });
    expect(draft('nta filed 3/10 chen')).toMatchObject({
      verb: 'proceeding/add',
      rows: [{ after: { kind: 'removal-240', ntaFiled: { from: '2026-03-10' } } }],
    });
  });
});

it('makes nothing of a line that is not ready', () => {
  for (const line of ['', 'mch', 'mch 2/30', 'xyzzy', 'mch 6/18 9a ruiz', 'todo petrova'])
    expect(draft(line, null)).toBeNull();
});

it('makes rows that the record takes, whatever the kind', () => {
  const lines = [
    'bail hearing 5/28 10a reiss burlington',
    'reset mch 6/18 to 7/2 1p',
    'nta served 3/3',
    'transfer nowhere 5/18',
    'detainer served 5/15',
    'located at richwood',
    'bond posted 5/19 removal',
  ];
  for (const line of lines)
    for (const { table, after } of draft(line)?.rows ?? []) {
      const before = petrova[table].find(({ id }) => id === after.id) ?? null;
      const rev = (before?.rev ?? 0) + 1;
      const change = {
        table,
        id: after.id,
        matterId: after.matterId,
        rev,
        before,
        after: { ...after, rev },
      };
      expect(changeSchema.safeParse(change).error?.issues ?? []).toEqual([]);
    }
});
