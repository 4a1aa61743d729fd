import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { officeFacts } from '../../../../shared/docketing/office-facts.ts';
import { courtSchema } from '../../../../shared/model/court.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { on, undated } from '../../../builders/matter-view.ts';
import { fact, found, hearing, said, TODAY } from './found.ts';

const sourced = (...sources: readonly object[]) => ({
  sources: sources.map((one) => ({ kind: 'notice', label: 'Notice', ...one })),
});

describe('a weekday that its date does not have', () => {
  const code = 'weekday-mismatch';
  const filed = (source: object) => ({
    events: [fact('Filed', 'filing', on('2026-06-17'), sourced(source))],
  });
  test('is wrong, in a quotation, a stated date and what was typed', () => {
    expect(said(code, filed({ quote: 'set for Thursday, June 17, 2026 at 9' }))).toEqual([
      'wrong: “Thursday, June 17, 2026” is written, but Jun 17, 2026 is a Wednesday.',
    ]);
    expect(found(code, filed({ dateAsStated: 'Tue 06-17' }))).toHaveLength(1);
    const typed = fact('Filed', 'filing', { ...on('2026-06-17'), asTyped: 'fri 6/17/26' });
    expect(found(code, { events: [typed] })).toHaveLength(1);
  });
  test('is none where it fits, where the year is not known, and in the notice of a struck setting', () => {
    const texts = ['Wednesday, June 17, 2026', 'Mon. 6/18', 'the court sat May', 'Monday'];
    for (const quote of texts) expect(found(code, filed({ quote }))).toEqual([]);
    const notice = { kind: 'notice', label: 'Notice', quote: 'Monday, 6/17/2026' };
    const reset = hearing('Status', undated, {
      settings: [
        { id: 'a', date: on('2026-06-17'), status: 'reset', replacedBy: 'b', notice },
        { id: 'b', date: on('2027-06-17') },
      ],
    });
    expect(found(code, { events: [reset] })).toEqual([]);
  });
  test('keeps the words of a restricted source inside the matter', () => {
    const source = { quote: 'Thursday, June 17, 2026', restricted: ['sealed'] };
    expect(found(code, filed(source))[0]?.restricted).toBe(true);
  });
});

describe('sources and the date', () => {
  const rows = (date: object, ...stated: readonly string[]) => ({
    events: [
      fact('Filed', 'filing', date, sourced(...stated.map((dateAsStated) => ({ dateAsStated })))),
    ],
  });
  test('two that cannot both be right are doubtful', () => {
    expect(said('sources-differ', rows(on('2026-06-17'), '6/17/26', 'June 18'))).toEqual([
      'doubtful: One source states “6/17/26”, another “June 18”.',
    ]);
  });
  test('two that can both be right are none', () => {
    for (const stated of [
      ['June 2026', '6/17/26'],
      ['between 2026-06-10 and 2026-06-20', 'June 17'],
      ['next week', 'the day after'],
    ])
      expect(found('sources-differ', rows(on('2026-06-17'), ...stated))).toEqual([]);
  });
  test('a date that no source states is wrong', () => {
    expect(said('date-not-as-stated', rows(on('2026-06-18'), '6/17/26'))).toEqual([
      'wrong: The source states “6/17/26”, the record has Jun 18, 2026.',
    ]);
    const time = rows(on('2026-06-17', '09:00', 'America/New_York'), '6/17/26 1:30 pm');
    expect(found('date-not-as-stated', time)).toHaveLength(1);
  });
  test('one source that agrees is enough, and an earlier setting is a date too', () => {
    expect(found('date-not-as-stated', rows(on('2026-06-18'), '6/17/26', '6/18/26'))).toEqual([]);
    const reset = hearing(
      'Status',
      undated,
      {
        settings: [
          { id: 'a', date: on('2027-06-17'), status: 'reset', replacedBy: 'b' },
          { id: 'b', date: on('2027-06-24') },
        ],
      },
      sourced({ dateAsStated: '6/17/2027' }),
    );
    expect(found('date-not-as-stated', { events: [reset] })).toEqual([]);
  });
});

describe('a day on which courts are closed', () => {
  const code = 'closed-day';
  test('is doubtful for a filing, an open deadline and a hearing that is set', () => {
    const events = [
      fact('Motion', 'filing', on('2026-11-21')),
      fact('Brief', 'deadline', on('2026-11-26')),
      hearing('Status', on('2026-12-25')),
    ];
    expect(said(code, { events })).toEqual([
      'doubtful: “Motion” is dated Sat, November 21, 2026: a weekend or a holiday.',
      'doubtful: “Brief” is dated Thu, November 26, 2026 (Thanksgiving Day): a weekend or a holiday.',
      'doubtful: “Status” is dated Fri, December 25, 2026 (Christmas Day): a weekend or a holiday.',
    ]);
  });
  test('is also one that the office recorded of a court, or a holiday of the state of one that it added', () => {
    const courts = [
      courtSchema.parse({
        id: 'row-1',
        court: { id: 'mad', name: 'D. Mass.' },
        closures: [{ from: '2026-02-10', to: '2026-02-10', reason: 'snow' }],
      }),
      courtSchema.parse({ id: 'row-2', court: { name: 'Boston Municipal Court' }, state: 'MA' }),
    ];
    const counting = {
      packs: shippedPacks,
      office: officeFacts(courts, defaultOfficeSettings.countedTiers, TODAY),
    };
    const proceedings = [
      { id: 'federal', kind: 'habeas', court: { id: 'mad', name: 'D. Mass.' } },
      { id: 'state', kind: 'state-criminal', court: { id: 'row-2', name: 'Boston' } },
    ];
    const events = ['federal', 'state'].flatMap((proceedingId) => [
      fact(`Motion-${proceedingId}`, 'filing', on('2026-02-10'), { proceedingId }),
      fact(`Brief-${proceedingId}`, 'filing', on('2026-04-20'), { proceedingId }),
    ]);
    expect(said(code, { proceedings, events }, { counting })).toEqual([
      'doubtful: “Motion-federal” is dated Tue, February 10, 2026 (snow): its court was closed.',
      "doubtful: “Brief-state” is dated Mon, April 20, 2026 (Patriots' Day): a weekend or a holiday.",
    ]);
    expect(found(code, { proceedings, events }, { counting: null })).toEqual([]);
  });
  test('is none for what is done, what a rule counted, a month, and an archived record', () => {
    const events = [
      fact('a', 'deadline', on('2026-11-21'), { details: { status: 'done' } }),
      fact('b', 'deadline', on('2026-11-21'), { details: { setBy: 'rule' } }),
      fact('c', 'filing', on('2026-11')),
      fact('d', 'filing', on('2026-11-21'), { archived: true }),
      fact('e', 'arrest', on('2026-11-21')),
    ];
    expect(found(code, { events })).toEqual([]);
  });
});

test('what has happened is not dated ahead of today', () => {
  const events = [
    fact('Arrest', 'arrest', on('2027-02-01')),
    fact('Expiry', 'visa-action', on('2027-02-01'), { details: { action: 'expired' } }),
    fact('Order', 'order', on('2026')),
  ];
  expect(said('fact-ahead', { events })).toEqual([
    'doubtful: “Arrest” is dated Feb 1, 2027, which has not come yet.',
  ]);
});

describe('sources and persons', () => {
  test('an event without a source is missing one; what the office itself made is not', () => {
    const none = { sources: [] };
    const events = [
      fact('Arrest', 'arrest', on('2026-02-01'), none),
      fact('a', 'note', on('2026-02-01'), none),
      fact('b', 'task', on('2026-02-01'), none),
      fact('c', 'deadline', on('2026-02-01'), none),
      hearing('d', on('2027-02-01'), { notice: { kind: 'notice', label: 'Notice' } }, none),
    ];
    expect(said('no-source', { events })).toEqual(['missing: “Arrest” has no source.']);
  });
  test('one person alone does not verify; initials and id of a person are one', () => {
    const persons = [{ id: 'p1', initials: 'JP' }];
    const alone = { enteredBy: 'p1', verifiedBy: 'JP' };
    const two = { enteredBy: 'p1', verifiedBy: 'MQ' };
    const events = [
      fact('a', 'filing', on('2026-02-02'), alone),
      fact('b', 'filing', on('2026-02-02'), two),
    ];
    const office = {
      persons: persons.map((one) => ({
        ...one,
        rev: 1,
        changedAt: 0,
        changedBy: '',
        archived: false,
        name: '',
        role: 'other' as const,
        leave: [],
      })),
    };
    expect(said('verified-by-same-person', { events, persons }, office)).toEqual([
      'doubtful: “a” was entered and verified by the same person.',
    ]);
  });
});
