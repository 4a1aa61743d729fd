import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import {
  type ChronologyFilter,
  filterChronology,
  isFiltering,
  noFilter,
} from '../../../../shared/chronology/filter.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';

const whole = buildChronology(
  buildView({
    proceedings: [{ id: 'p', kind: 'habeas' }],
    events: [
      {
        id: 'petition',
        kind: 'filing',
        title: 'Petition filed',
        proceedingId: 'p',
        date: on('2025-01-02'),
        sources: [{ kind: 'docket', label: 'Docket entry', docketNumber: '2:25-cv-7' }],
      },
      {
        id: 'hearing',
        kind: 'hearing',
        title: 'Bail hearing',
        proceedingId: 'p',
        details: {
          judge: 'Judge Árbol',
          settings: [
            { id: 'one', date: on('2025-02-02'), status: 'reset', replacedBy: 'two' },
            { id: 'two', date: on('2025-03-02') },
          ],
        },
      },
      { id: 'note', kind: 'note', title: 'Call', date: on('2025-01-05') },
    ],
    stints: [
      stint('a', on('2025-01-01'), on('2025-02-01')),
      stint('b', on('2025-03-01'), on('2025-04-01')),
    ],
  }),
  { asOf: day('2025-12-31') },
);

const narrowed = (filter: Partial<ChronologyFilter>) =>
  filterChronology(whole, { ...noFilter, ...filter });
const keys = (filter: Partial<ChronologyFilter>) => narrowed(filter).rows.map((row) => row.key);

describe('a filter', () => {
  test('that hides nothing gives the same chronology', () => {
    expect(filterChronology(whole, noFilter)).toBe(whole);
    expect([isFiltering(noFilter), isFiltering({ ...noFilter, words: '  ' })]).toEqual([
      false,
      false,
    ]);
  });

  test.each<[Partial<ChronologyFilter>]>([
    [{ hiddenLanes: ['p'] }],
    [{ hiddenKinds: ['note'] }],
    [{ words: 'call' }],
    [{ milestonesOnly: true }],
    [{ hiddenStandings: ['unsure'] }],
    [{ noSource: true }],
    [{ unverified: true }],
  ])('%o hides something', (filter) => {
    expect(isFiltering({ ...noFilter, ...filter })).toBe(true);
  });

  test('of a lane hides its lines, marks and links, and the lane', () => {
    const { lanes, rows, marks, links } = narrowed({ hiddenLanes: ['p'] });
    expect(lanes.map((lane) => lane.id)).not.toContain('p');
    expect(rows.map((row) => row.key)).toEqual(['a', 'note', 'gap:2025-02-01', 'b']);
    expect([marks.map((mark) => mark.id), links]).toEqual([['note'], []]);
  });

  test('of the custody lane hides stints and gaps, not the band on top', () => {
    const { bars, gaps } = narrowed({ hiddenLanes: ['stints'] });
    expect(gaps).toEqual([]);
    expect(new Set(bars.map((bar) => bar.band))).toEqual(new Set(['holder']));
  });

  test('of the band on top hides it alone', () => {
    const { bars } = narrowed({ hiddenLanes: ['holders'] });
    expect(new Set(bars.map((bar) => bar.band))).toEqual(new Set(['stint']));
  });

  test('of a kind hides its events only', () => {
    expect(keys({ hiddenKinds: ['hearing', 'note'] })).toEqual([
      'a',
      'petition',
      'gap:2025-02-01',
      'b',
    ]);
  });

  test('for milestones keeps custody, hearings and gaps', () => {
    expect(keys({ milestonesOnly: true })).toEqual(['a', 'gap:2025-02-01', 'b', 'hearing']);
  });

  test('for what has no source leaves out what has one, and gaps, which need none', () => {
    expect(keys({ noSource: true })).toEqual(['a', 'note', 'b', 'hearing']);
  });

  test('for what is unverified leaves out what a second person verified, and what asks for none', () => {
    const checked = buildChronology(
      buildView({
        events: [
          { id: 'one', kind: 'deadline', title: 'One', date: on('2025-01-05'), verifiedBy: 'MQ' },
          { id: 'two', kind: 'deadline', title: 'Two', date: on('2025-01-06') },
          { id: 'note', kind: 'note', title: 'Three', date: on('2025-01-06') },
        ],
      }),
      { asOf: day('2025-06-01') },
    );
    const { rows } = filterChronology(checked, { ...noFilter, unverified: true });
    expect(rows.map((row) => row.key)).toEqual(['two']);
  });

  test('of a standing hides the lines that stand so', () => {
    expect(keys({ hiddenStandings: ['undisputed'] })).toEqual([]);
    expect(keys({ hiddenStandings: ['unsure'] })).toHaveLength(whole.rows.length);
  });

  test.each([
    ['PETITION', ['petition']],
    ['filed petition', ['petition']],
    ['petition call', []],
    ['árbol', ['hearing']],
    ['2:25-cv-7', ['petition']],
    ['gap', ['gap:2025-02-01']],
    ['place', ['a', 'b']],
  ])('for the words "%s" looks at title, detail, kind, lane and sources', (words, found) => {
    expect(keys({ words })).toEqual(found);
  });

  test('keeps every setting of a hearing that it shows, with the links between them', () => {
    const { marks, links } = narrowed({ words: 'bail' });
    expect([marks.length, links.length]).toEqual([2, 1]);
  });

  test('keeps the numbers of lines, so that #n means the same everywhere', () => {
    const number = whole.rows.find((row) => row.key === 'hearing')?.number;
    expect(narrowed({ words: 'bail' }).rows.map((row) => row.number)).toEqual([number]);
  });
});
