import { describe, expect, test } from 'vitest';
import { custodyNotes } from '../../../../shared/custody/custody-notes.ts';
import { printDays } from '../../../../shared/custody/day-count.ts';
import { nameHolders } from '../../../../shared/custody/name-holders.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { buildView, day, type MatterRows, on, stint } from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const stints = [stint('a', on('2025-01-01'), null)];
let number = 0;
const check = (date: string, result: string, more = {}) => ({
  id: `check-${String(number++)}`,
  on: date,
  against: 'Locator',
  result,
  ...more,
});
const release = (date: object, from: string | null = null) => ({
  id: `release-${String(number++)}`,
  kind: 'release',
  title: 'Released',
  date,
  details: { from },
});

function say(rows: MatterRows, asOf = AS_OF) {
  const summary = summarizeCustody(buildView({ stints, ...rows }), asOf);
  return {
    total: printDays(summary.total.elapsed),
    band: summary.holders.map((piece) => `${piece.from} ${nameHolders(piece)}`),
    notes: custodyNotes(summary).map((note) => note.text),
  };
}

const FOUND = check('2025-02-01', 'in-custody');

describe('a check that did not find the client', () => {
  const rows = { confirmations: [FOUND, check('2025-03-01', 'not-found')] };

  test('leaves a range: sure to the last good check, possible to the as-of day', () => {
    expect(say(rows).total).toBe('31 to 364 days');
  });

  test('is said in the band from its day on, which does not say held any more', () => {
    expect(say(rows).band).toEqual([
      '2025-01-01 In ICE custody',
      '2025-03-01 Not found since Mar 1, 2025',
    ]);
  });

  test('is said beside the numbers, once, as urgent', () => {
    const summary = summarizeCustody(buildView({ stints, ...rows }), AS_OF);
    expect(custodyNotes(summary)).toEqual([{ text: 'Not found since Mar 1, 2025.', urgent: true }]);
  });

  test('without any good check leaves nothing sure', () => {
    expect(say({ confirmations: [check('2025-03-01', 'not-found')] }).total).toBe('0 to 364 days');
  });

  test('of the last day of all is said on that day', () => {
    const confirmations = [check('2025-12-31', 'not-found')];
    expect(say({ confirmations }).band.at(-1)).toBe('2025-12-31 Not found since Dec 31, 2025');
  });

  test.each<[string, readonly object[]]>([
    [
      'a later one found the client',
      [check('2025-03-01', 'not-found'), check('2025-03-02', 'in-custody')],
    ],
    [
      'a later one of the same day found the client',
      [
        check('2025-03-01', 'not-found', { time: '08:00' }),
        check('2025-03-01', 'in-custody', { time: '10:00' }),
      ],
    ],
    ['it was of another authority', [check('2025-03-01', 'not-found', { authority: 'usms' })]],
    ['it was archived', [check('2025-03-01', 'not-found', { archived: true })]],
    ['it was before the book-in', [check('2024-12-01', 'not-found')]],
    ['it lies past the as-of day', [check('2026-03-01', 'not-found')]],
  ])('says nothing where %s', (_rule, confirmations) => {
    expect(say({ confirmations }).total).toBe('364 days');
  });

  test('a good check of the same day without times does not outweigh it', () => {
    const confirmations = [check('2025-03-01', 'in-custody'), check('2025-03-01', 'not-found')];
    expect(say({ confirmations }).total).toBe('59 to 364 days');
  });

  test('a new book-in afterwards is counted by itself', () => {
    const again = [...stints, stint('b', on('2025-05-01'), on('2025-05-11'))];
    expect(say({ ...rows, stints: again })).toMatchObject({
      total: '41 to 130 days',
      band: [
        '2025-01-01 In ICE custody',
        '2025-03-01 Not found since Mar 1, 2025',
        '2025-05-01 In ICE custody',
        '2025-05-11 Not found since Mar 1, 2025',
      ],
    });
  });
});

test('a stint of the same authority inside the open one does not silence the doubt', () => {
  const confirmations = [check('2025-02-20', 'in-custody'), check('2025-03-01', 'not-found')];
  const inside = [...stints, stint('b', on('2025-02-15'), on('2025-04-01'))];
  expect(say({ stints: inside, confirmations }).band).toEqual([
    '2025-01-01 In ICE custody',
    '2025-04-01 Not found since Mar 1, 2025',
  ]);
});

describe('a check that found the client released', () => {
  const rows = { confirmations: [FOUND, check('2025-03-01', 'released')] };

  test('ends the count at the check: between the last good one and it', () => {
    expect(say(rows)).toEqual({
      total: '31 to 59 days',
      band: [
        '2025-01-01 In ICE custody',
        '2025-03-01 Found released on Mar 1, 2025, no ICE book-out recorded',
      ],
      notes: ['Found released on Mar 1, 2025, no ICE book-out recorded.'],
    });
  });
});

describe('a release while the stint has no book-out', () => {
  test('leaves no exact count and is said', () => {
    expect(say({ events: [release(on('2025-03-01'))] })).toEqual({
      total: '59 to 364 days',
      band: [
        '2025-01-01 In ICE custody',
        '2025-03-01 Release recorded Mar 1, 2025, no ICE book-out recorded',
      ],
      notes: ['Release recorded Mar 1, 2025, no ICE book-out recorded.'],
    });
  });

  test('and a check that found the client released bound the days from both sides', () => {
    const events = [release(on('2025-02-20'))];
    expect(say({ events, confirmations: [check('2025-03-01', 'released')] }).total).toBe(
      '50 to 59 days',
    );
  });

  test.each<[string, MatterRows]>([
    ['it is from another authority', { events: [release(on('2025-03-01'), 'usms')] }],
    ['it was before the book-in', { events: [release(on('2024-03-01'))] }],
    ['it lies past the as-of day', { events: [release(on('2026-03-01'))] }],
    ['it is archived', { events: [{ ...release(on('2025-03-01')), archived: true }] }],
    [
      'it ends another stint',
      {
        stints: [
          ...stints,
          stint('b', on('2024-12-01'), on('2025-01-01'), {
            authority: 'usms',
            endedBy: 'transfer',
          }),
        ],
        events: [release(on('2025-01-01'))],
      },
    ],
  ])('does not where %s', (_rule, rows) => {
    expect(say(rows).notes).toEqual([]);
  });
});
