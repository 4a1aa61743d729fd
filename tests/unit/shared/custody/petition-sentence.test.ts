import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { petitionSentence, type Convention } from '../../../../shared/custody/petition-sentence.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { custodyFindings } from '../../../../shared/findings/custody-findings.ts';
import { findIn } from '../../../../shared/findings/find-in.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
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

const today = day('2025-12-31');
const office = { today, persons: [], settings: defaultOfficeSettings, counting: null };

function sentenceOf(view: MatterView, convention: Convention = 'elapsed', asOf = today) {
  const open = custodyFindings(findIn(view, office), asOf, view.matter.factsCurrentThrough);
  return petitionSentence(view, summarizeCustody(view, asOf), { convention, open });
}

function textOf(rows: MatterRows, convention: Convention = 'elapsed'): string {
  const sentence = sentenceOf(
    buildView({ matter: { factsCurrentThrough: '2025-12-31' }, ...rows }),
    convention,
  );
  return sentence.formed ? sentence.text : `not formed: ${sentence.why}`;
}

const north = { facility: { name: 'North', city: 'Dover', state: 'NH' } };
const south = { facility: { name: 'South', state: 'LA' } };

describe('the sentence of Petrova', () => {
  const view = onlyMatterOf(readSample('petrova'));
  const sentence = sentenceOf(view);

  test('says as of when, how many days, by whom, and at least how many facilities', () => {
    expect(sentence.formed && sentence.text).toBe(
      'As of June 25, 2025, records known to counsel show at least 116 days in custody, counted as ' +
        'elapsed days (the last day minus the first), from February 16, 2025 to June 12, 2025, of ' +
        'these less than one day in the custody of U.S. Customs and Border Protection, at least 87 ' +
        'days in the custody of U.S. Immigration and Customs Enforcement, and at least 29 days in ' +
        'the custody of the United States Marshals Service, in at least 3 facilities known to ' +
        'counsel (Chittenden Regional Correctional Facility, South Burlington, VT; Richwood ' +
        'Correctional Center, Monroe, LA; Ouachita Correctional Center, LA) and, for part of that ' +
        'time, at a facility not known to counsel.',
    );
  });

  test('counting both ends it says 117, and names that way of counting alone', () => {
    const both = sentenceOf(view, 'bothEnds');
    expect(both.formed && both.text).toContain(
      'at least 117 days in custody, counting both the first and the last day',
    );
    expect(both.formed && both.text).not.toContain('elapsed');
  });

  test('rests on every stint with its sources', () => {
    expect(sentence.formed && sentence.sources.map(({ sources }) => sources.length)).toEqual([
      2, 2, 2, 1, 2,
    ]);
  });
});

describe('what the sentence says', () => {
  test('of one authority, that all of it was in its custody', () => {
    expect(textOf({ stints: [stint('a', on('2025-01-01'), on('2025-01-02'), north)] })).toBe(
      'As of December 31, 2025, records known to counsel show at least 1 day in custody, counted as ' +
        'elapsed days (the last day minus the first), from January 1, 2025 to January 2, 2025, all ' +
        'of it in the custody of U.S. Immigration and Customs Enforcement, in at least 1 facility ' +
        'known to counsel (North, Dover, NH).',
    );
  });

  test('of doubtful ends, the least and the most', () => {
    const text = textOf({
      stints: [stint('a', on('2025-01-01'), between('2025-02-01', '2025-02-05'), north)],
    });
    expect(text).toContain('at least 31 and at most 35 days in custody');
    expect(text).toContain('to a day between February 1, 2025 and February 5, 2025');
  });

  test('of custody that goes on, that no end is recorded', () => {
    expect(textOf({ stints: [stint('a', on('2025-12-01'), null, north)] })).toContain(
      'at least 30 days in custody, counted as elapsed days (the last day minus the first), from ' +
        'December 1, 2025 on, with no end of custody recorded',
    );
  });

  test('of two stays, both', () => {
    expect(
      textOf({
        stints: [
          stint('a', on('2025-01-01'), on('2025-02-01'), { ...north, endedBy: 'release' }),
          stint('b', on('2025-03-01'), on('2025-04-01'), { ...south, authority: 'usms' }),
        ],
      }),
    ).toContain(
      'in 2 periods (from January 1, 2025 to February 1, 2025; from March 1, 2025 to April 1, 2025)',
    );
  });

  test('of a restricted source, nothing', () => {
    const sentence = sentenceOf(
      buildView({
        matter: { factsCurrentThrough: '2025-12-31' },
        stints: [
          stint('a', on('2025-01-01'), on('2025-02-01'), {
            sources: [{ kind: 'document', label: 'Sealed memo', restricted: ['sealed'] }],
          }),
        ],
      }),
    );
    expect(sentence.formed && sentence.sources[0]?.sources).toEqual([]);
  });
});

describe('the sentence does not form', () => {
  test.each<[string, readonly object[]]>([
    [
      'while two places at once are recorded',
      [
        stint('a', on('2025-01-01'), on('2025-03-01'), north),
        stint('b', on('2025-02-01'), on('2025-04-01'), south),
      ],
    ],
    [
      'while there is a hole',
      [
        stint('a', on('2025-01-01'), on('2025-02-01'), north),
        stint('b', on('2025-03-01'), on('2025-04-01'), south),
      ],
    ],
    ['while a stint has no book-in', [stint('a', undated, null, north)]],
    ['while a stint ends before it begins', [stint('a', on('2025-03-01'), on('2025-02-01'))]],
  ])('%s', (_rule, stints) => {
    expect(textOf({ stints })).toBe('not formed: findings');
  });

  test('while nobody has found the client, or facts are not current and custody goes on', () => {
    const stints = [stint('a', on('2025-01-01'), null, north)];
    expect(
      textOf({
        stints,
        confirmations: [{ id: 'c', on: '2025-12-30', against: 'Locator', result: 'not-found' }],
      }),
    ).toBe('not formed: findings');
    expect(textOf({ stints, matter: { factsCurrentThrough: '2025-06-01' } })).toBe(
      'not formed: findings',
    );
  });

  test('but does as of an earlier day than the one through which facts are current', () => {
    const view = buildView({
      matter: { factsCurrentThrough: '2025-06-01' },
      stints: [stint('a', on('2025-01-01'), null, north)],
    });
    expect(sentenceOf(view, 'elapsed', day('2025-03-01')).formed).toBe(true);
    expect(sentenceOf(view, 'elapsed', day('2025-06-01')).formed).toBe(false);
  });

  test('where a stint may not be disclosed', () => {
    for (const more of [{ restricted: ['juvenile-orr'] }, { doNotDisclose: true }])
      expect(textOf({ stints: [stint('a', on('2025-01-01'), on('2025-02-01'), more)] })).toBe(
        'not formed: held-back',
      );
  });

  test('where no day is counted for sure', () => {
    expect(textOf({ stints: [] })).toBe('not formed: no-days');
    expect(textOf({ stints: [stint('a', on('2025-01-01'), on('2025-01-01'))] })).toBe(
      'not formed: no-days',
    );
    expect(
      textOf({ stints: [stint('a', on('2025-01-01'), on('2025-01-01'))] }, 'bothEnds'),
    ).toContain('at least 1 day in custody');
  });
});

test('whatever is recorded, no word stands in it that may not print, and no number is above the least', () => {
  const anyStints = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 100 }),
      length: fc.integer({ min: 0, max: 40 }),
      doubt: fc.constantFrom(0, 5),
      authority: fc.constantFrom('ice', 'cbp', 'orr', 'usms', 'bop', 'state', 'county', 'other'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(anyStints, fc.constantFrom<Convention>('elapsed', 'bothEnds'), (drawn, way) => {
      const view = buildView({
        stints: drawn.map(({ from, length, doubt, authority }, index) => {
          const first = addDays(day('2025-01-01'), from);
          const last = addDays(first, length);
          return stint(
            `s${String(index)}`,
            on(first),
            doubt === 0 ? on(last) : between(last, addDays(last, doubt)),
            { authority },
          );
        }),
      });
      const summary = summarizeCustody(view, today);
      const sentence = petitionSentence(view, summary, { convention: way, open: [] });
      if (!sentence.formed) return;
      expect(sentence.text).not.toMatch(/\b(body|moved|alien|violated|overdue|watch)\b/i);
      const said = /show at least (\d+)/.exec(sentence.text)?.[1];
      expect(Number(said)).toBe(summary.total[way].min);
    }),
  );
});
