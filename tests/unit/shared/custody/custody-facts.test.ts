import { describe, expect, test } from 'vitest';
import { custodyFacts } from '../../../../shared/custody/custody-facts.ts';
import { lastWord } from '../../../../shared/custody/custody-sentences.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { listTransfers } from '../../../../shared/custody/transfers.ts';
import { unsureOfStint } from '../../../../shared/custody/unsure-of-stint.ts';
import {
  around,
  buildView,
  day,
  type MatterRows,
  on,
  onlyMatterOf,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const summaryOf = (rows: MatterRows) => summarizeCustody(buildView(rows), AS_OF);
const petrova = summarizeCustody(onlyMatterOf(readSample('petrova')), day('2026-11-26'));

describe('transfers', () => {
  test('of Petrova are four, each with the days on which it can have been', () => {
    expect(
      listTransfers(petrova.stays).map(({ from, to, on: days }) => [
        from.name,
        to.name === '' ? to.state : to.name,
        days.earliest,
        days.latest,
      ]),
    ).toEqual([
      [
        'Boston Logan International Airport',
        'Chittenden Regional Correctional Facility',
        '2025-02-16',
        '2025-02-16',
      ],
      [
        'Chittenden Regional Correctional Facility',
        'Richwood Correctional Center',
        '2025-02-20',
        '2025-02-28',
      ],
      ['Richwood Correctional Center', 'Ouachita Correctional Center', '2025-05-14', '2025-05-14'],
      ['Ouachita Correctional Center', 'MA', '2025-05-15', '2025-06-12'],
    ]);
  });

  test('a change of authority at one place is none, and neither is a release', () => {
    const { stays } = summaryOf({
      stints: [
        stint('a', on('2025-01-01'), on('2025-02-01'), { facility: { name: 'North' } }),
        stint('b', on('2025-02-01'), on('2025-03-01'), {
          facility: { name: 'North' },
          authority: 'usms',
          endedBy: 'release',
        }),
        stint('c', on('2025-05-01'), on('2025-06-01'), { facility: { name: 'South' } }),
      ],
    });
    expect(listTransfers(stays)).toEqual([]);
  });

  test('three places on one day are two transfers', () => {
    const { stays } = summaryOf({
      stints: [
        stint('a', on('2025-01-01'), on('2025-02-01')),
        stint('b', on('2025-02-01'), on('2025-02-01')),
        stint('c', on('2025-02-01'), on('2025-03-01')),
      ],
    });
    expect(listTransfers(stays).map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Place a', 'Place b'],
      ['Place b', 'Place c'],
    ]);
  });
});

test('A gap and time out of custody are told apart, each with its days', () => {
  const facts = custodyFacts(
    summaryOf({
      stints: [
        stint('a', on('2025-01-01'), on('2025-02-01'), { endedBy: 'release' }),
        stint('b', on('2025-03-01'), on('2025-04-01')),
        stint('c', on('2025-05-01'), on('2025-06-01')),
      ],
    }),
  );
  expect(
    facts.flatMap(({ what, note, stretch }) =>
      stretch === null ? [] : [[what, stretch.days, note]],
    ),
  ).toEqual([
    ['Out of custody', { min: 28, max: 28 }, 'a release or a removal is recorded'],
    ['Gap in custody', { min: 30, max: 30 }, 'no release is recorded'],
  ]);
});

test('Fifteen days Petrova was released on paper', () => {
  const fact = custodyFacts(petrova).find(({ kind }) => kind === 'still-held');
  expect(fact?.stretch?.days).toEqual({ min: 15, max: 15 });
});

describe('what is not sure of a stint', () => {
  test('is empty where everything is', () => {
    const { spans } = summaryOf({
      stints: [
        stint('a', on('2025-01-01'), on('2025-02-01'), {
          sources: [{ kind: 'docket', label: 'Docket' }],
        }),
      ],
    });
    expect(spans.map(unsureOfStint)).toEqual([[]]);
  });

  test('names ends as they are counted, place, standing, and that no source is recorded', () => {
    const { spans } = summaryOf({
      stints: [
        stint('a', around('2025-01-10'), undated, {
          facility: { state: 'MA' },
          standing: 'disputed-by-us',
        }),
      ],
    });
    expect(spans.map(unsureOfStint)).toEqual([
      [
        'book-in counted as Jan 7, 2025 to Jan 13, 2025',
        'book-out counted as Jan 7, 2025 to Dec 31, 2025',
        'ICE custody ended on a day not known',
        'place not known',
        'disputed by us',
        'no source recorded',
      ],
    ]);
  });
});

describe('the last word of the record', () => {
  const held = [stint('held', on('2025-12-01'), null)];
  const check = { id: 'c', on: '2025-12-30', against: 'Locator', result: 'in-custody' };

  test('says when somebody last confirmed it, or that nobody did', () => {
    expect(lastWord(summaryOf({ stints: held, confirmations: [check] }))).toBe(
      'In ICE custody, as confirmed Tue 12/30/2025.',
    );
    expect(lastWord(summaryOf({ stints: held }))).toBe('In ICE custody, confirmed by no check.');
  });

  test('says nothing of who holds where the client was not found, is out, or was never held', () => {
    const lost = { ...check, result: 'not-found' };
    expect(lastWord(summaryOf({ stints: held, confirmations: [lost] }))).toBe('');
    expect(lastWord(summaryOf({ stints: [stint('a', on('2025-01-01'), on('2025-02-01'))] }))).toBe(
      '',
    );
    expect(lastWord(summaryOf({}))).toBe('');
  });
});
