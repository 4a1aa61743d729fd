import { describe, expect, test } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { conventionsOf, factsOf } from '../../../../shared/custody/custody-sentences.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import {
  around,
  between,
  buildView,
  day,
  type MatterRows,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';
import { measure, printOptions, textOfSheets } from './paper-boxes.ts';

const AS_OF = day('2025-12-31');
const summary = (rows: MatterRows) => summarizeCustody(buildView(rows), AS_OF);

function paper(rows: MatterRows): string {
  const options = printOptions({ asOf: AS_OF });
  return textOfSheets(layoutDocument([buildView(rows)], options, measure))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('the custody summary on paper', () => {
  test('says which stints it does not count, and never that no custody is recorded', () => {
    const text = paper({ stints: [stint('a', undated, on('2025-02-01'))] });
    expect(text).toContain('1 stint without a book-in date is not counted.');
    expect(text).toContain('not known');
    expect(text).toContain('Place a');
    expect(text).not.toContain('No custody is recorded');
  });

  test('says that the client was not found, with the range of days that this leaves', () => {
    const text = paper({
      stints: [stint('a', on('2025-01-01'), null)],
      confirmations: [
        { id: 'x', on: '2025-02-01', against: 'Locator', result: 'in-custody' },
        { id: 'y', on: '2025-03-01', against: 'Locator', result: 'not-found' },
      ],
    });
    expect(text).toContain('Not found since Mar 1, 2025.');
    expect(text).toContain('31 to 364');
    expect(text).not.toMatch(/(?<!to )364 days/);
  });

  test('counts an authority that is not in the list by itself', () => {
    const text = paper({
      stints: [stint('a', on('2025-01-01'), on('2025-01-11'), { authority: 'other' })],
    });
    expect(text).toContain('Other authority');
    expect(text).not.toContain('Criminal custody together');
  });
});

describe('what the sentences print', () => {
  test('ordered released but still held is a range where its end is in doubt', () => {
    const facts = factsOf(
      summary({
        stints: [stint('a', on('2025-01-01'), between('2025-05-01', '2025-05-20'))],
        events: [
          {
            id: 'o',
            kind: 'order',
            title: 'Release',
            date: on('2025-04-20'),
            details: { orderType: 'release' },
          },
        ],
      }),
    );
    expect(facts).toContain(
      'Ordered released but still held: from Sun, April 20, 2025; until Thu, May 1, 2025 to Tue, May 20, 2025; 11 to 30 days (In ICE custody, ordered released but still held).',
    );
  });

  test('a gap is a range where an end of it is in doubt, and exact where it is not', () => {
    const gapAfter = (bookOut: object) =>
      factsOf(
        summary({
          stints: [
            stint('a', on('2025-01-01'), bookOut),
            stint('b', on('2025-02-16'), on('2025-03-01')),
          ],
        }),
      ).find((text) => text.startsWith('Gap'));
    expect(gapAfter(around('2025-02-10'))).toContain('3 to 9 days');
    expect(gapAfter(on('2025-02-10'))).toBe(
      'Gap in custody, no release recorded: Mon, February 10, 2025 to Sun, February 16, 2025, 6 days.',
    );
  });

  test('transfers are "at least" where a place is not known', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01')),
      stint('b', on('2025-02-01'), on('2025-03-01'), { facility: null }),
    ];
    expect(factsOf(summary({ stints }))[0]).toBe('Transfers between facilities: at least 0.');
  });

  test.each<[string, readonly object[], string]>([
    [
      'a night on the road',
      [
        stint('a', on('2025-01-01'), on('2025-02-01'), { endedBy: 'transfer' }),
        stint('b', on('2025-02-02'), on('2025-03-01'), { authority: 'usms' }),
      ],
      'The night between',
    ],
    [
      'a doubtful handover',
      [stint('a', on('2025-01-01'), on('2025-02')), stint('b', on('2025-02'), on('2025-03-01'))],
      'custody is counted as unbroken',
    ],
    ['around a month', [stint('a', around('2025-01'), on('2025-03-01'))], '“About” a month'],
    ['around a day', [stint('a', around('2025-01-10'), on('2025-03-01'))], '“On or about” a day'],
  ])('the convention of %s is named where it is used, and only there', (_rule, stints, words) => {
    const plain = [stint('a', on('2025-01-01'), on('2025-02-01'))];
    expect(conventionsOf(summary({ stints })).join(' ')).toContain(words);
    expect(conventionsOf(summary({ stints: plain })).join(' ')).not.toContain(words);
  });
});
