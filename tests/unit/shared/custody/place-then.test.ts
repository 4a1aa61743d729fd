import { describe, expect, test } from 'vitest';
import { placeThen } from '../../../../shared/custody/place-then.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { dateOfEvent } from '../../../../shared/model/event-date.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  type MatterRows,
  on,
  onlyMatterOf,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

function asked(rows: MatterRows | readonly object[], date: object, asOf = '2025-12-31') {
  const view = buildView('length' in rows ? { stints: rows } : rows);
  const { kind, sentence, also } = placeThen(
    summarizeCustody(view, day(asOf)),
    caseDateSchema.parse(date),
  );
  return [kind, sentence, ...also];
}

const north = { facility: { name: 'North', state: 'NH' } };
const south = { facility: { name: 'South', state: 'LA' } };
const released = [
  stint('a', on('2025-01-01'), on('2025-02-01'), { ...north, endedBy: 'release' }),
  stint('b', on('2025-03-01'), on('2025-04-01'), south),
];

test('when the petition of Petrova was filed she was in Vermont, as the record has it', () => {
  const view = onlyMatterOf(readSample('petrova'));
  const petition = view.events.find(({ id }) => id === 'petrova-habeas-petition');
  const said = placeThen(
    summarizeCustody(view, day('2026-11-26')),
    petition === undefined ? caseDateSchema.parse(undated) : dateOfEvent(petition),
  );
  expect(said.kind).toBe('one');
  expect(said.sentence).toBe(
    'At Chittenden Regional Correctional Facility, South Burlington, VT (ICE), as recorded; its dates are doubtful.',
  );
  expect(said.also[0]).toContain('Richwood Correctional Center, Monroe, LA (ICE)');
});

describe('one day', () => {
  test('inside a stint is its place', () => {
    expect(asked(released, on('2025-01-15'))).toEqual(['one', 'At North, NH (ICE).']);
  });

  test('between two stays says what ended, what began, and whether a release is recorded', () => {
    expect(asked(released, on('2025-02-10'))).toEqual([
      'between',
      'Between two stays: custody ended Feb 1, 2025 and began again Mar 1, 2025. A release or a removal is recorded.',
    ]);
    const [first, second] = [
      stint('a', on('2025-01-01'), on('2025-02-01'), north),
      stint('b', on('2025-03-01'), on('2025-04-01'), south),
    ];
    expect(asked([first, second], on('2025-02-10'))[1]).toContain('No release is recorded.');
  });

  test('before and after all custody is said', () => {
    expect(asked(released, on('2024-12-01'))).toEqual([
      'outside',
      'Before the first recorded custody, which began Jan 1, 2025.',
    ]);
    expect(asked(released, on('2025-06-01'))).toEqual([
      'outside',
      'No custody record: the last custody before it ended Apr 1, 2025.',
    ]);
    expect(asked([], on('2025-06-01'))).toEqual(['outside', 'No custody is counted.']);
  });

  test('of a transfer names the place left and the place reached', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01'), { ...north, endedBy: 'transfer' }),
      stint('b', on('2025-02-01'), on('2025-04-01'), south),
    ];
    expect(asked(stints, on('2025-02-01'))).toEqual([
      'transfer',
      'A day of transfer: left North, NH (ICE), arrived at South, LA (ICE).',
    ]);
  });

  test('of two transfers names the place passed through as well', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01'), { ...north, endedBy: 'transfer' }),
      stint('b', on('2025-02-01'), on('2025-02-01'), { facility: { name: 'Airport' } }),
      stint('c', on('2025-02-01'), on('2025-04-01'), south),
    ];
    expect(asked(stints, on('2025-02-01'))[1]).toBe(
      'A day of transfer: left North, NH (ICE), at Airport (ICE), arrived at South, LA (ICE).',
    );
  });

  test('at two places at once is a contradiction, and no place is chosen', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-03-01'), north),
      stint('b', on('2025-02-01'), on('2025-04-01'), south),
    ];
    expect(asked(stints, on('2025-02-15'))).toEqual([
      'two-places',
      'Recorded at two places at once: North, NH (ICE); South, LA (ICE).',
      'One of the records is wrong, or a transfer is missing.',
    ]);
  });

  test('two authorities that hold at one place are one place', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-03-01'), north),
      stint('b', on('2025-01-01'), on('2025-04-01'), { ...north, authority: 'usms' }),
    ];
    expect(asked(stints, on('2025-02-15'))).toEqual([
      'one',
      'At North, NH (ICE); North, NH (USMS).',
    ]);
  });

  test('at a place that is not known says so', () => {
    const stints = [stint('a', on('2025-01-01'), on('2025-03-01'), { facility: { state: 'MA' } })];
    expect(asked(stints, on('2025-02-15'))).toEqual([
      'not-known',
      'In custody, the place is not known: Facility not known, MA (ICE).',
    ]);
  });

  test('past the day through which facts are current nothing is claimed', () => {
    const rows = {
      matter: { factsCurrentThrough: '2025-02-01' },
      stints: [stint('a', on('2025-01-01'), null, north)],
    };
    expect(asked(rows, on('2025-02-01'))[1]).toBe('At North, NH (ICE).');
    expect(asked(rows, on('2025-02-02'))).toEqual([
      'not-claimed',
      'Nothing is claimed past Feb 1, 2025, the day that the record is counted to.',
    ]);
  });

  test('custody without a book-in date can have been then', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-03-01'), north),
      stint('b', undated, null, south),
    ];
    expect(asked(stints, on('2025-05-01'))).toEqual([
      'outside',
      'No custody record: the last custody before it ended Mar 1, 2025.',
      'It can also have been during custody without a book-in date: South, LA (ICE).',
    ]);
  });
});

describe('a date that is not exact', () => {
  test('undated has no place', () => {
    expect(asked(released, undated)[0]).toBe('undated');
  });

  test('before, around, after and between two places leave open which', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01'), { ...north, endedBy: 'transfer' }),
      stint('b', on('2025-02-01'), on('2025-04-01'), south),
    ];
    const both = 'Not known which: North, NH (ICE); South, LA (ICE).';
    for (const date of [
      around('2025-02-01'),
      between('2025-01-20', '2025-02-10'),
      before('2025-03-01'),
      after('2025-01-15'),
      on('2025'),
    ])
      expect(asked(stints, date).slice(0, 2)).toEqual(['possible', both]);
  });

  test('that reaches out of custody says that there was none on some of its days', () => {
    expect(asked(released, between('2025-01-20', '2025-02-10'))).toEqual([
      'possible',
      'Perhaps at North, NH (ICE): not on every day that the date can mean.',
      'On some of the days that it can mean, no custody is recorded.',
    ]);
  });

  test('that reaches past the limit of facts says that nothing is claimed of that part', () => {
    const rows = {
      matter: { factsCurrentThrough: '2025-02-01' },
      stints: [stint('a', on('2025-01-01'), null, north)],
    };
    expect(asked(rows, on('2025-02')).at(-1)).toBe(
      'Part of what this date can mean lies past Feb 1, 2025; nothing is claimed of it.',
    );
  });
});
