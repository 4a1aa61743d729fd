import { describe, expect, test } from 'vitest';
import {
  type CaseDraft,
  emptyCase,
  readCaseDraft,
} from '../../../../../renderer/features/deadlines/case-draft.ts';
import {
  type CaseContext,
  countCase,
} from '../../../../../renderer/features/deadlines/count-case.ts';
import { unusedFacts } from '../../../../../renderer/features/deadlines/unused-facts.ts';
import { unitsOf } from '../../../../../renderer/features/deadlines/calculate.ts';
import { courtPlace } from '../../../../../shared/deadlines/court-place.ts';
import { momentText } from '../../../../../shared/deadlines/moment.ts';
import { shippedPacks } from '../../../../../shared/deadlines/packs/all-packs.ts';
import { methodWords } from '../../../../../shared/deadlines/rule-words.ts';
import { USUAL_STANDINGS } from '../../../../../shared/time/read-days.ts';
import { day, NEW_YORK, valueOf } from '../../../shared/time/dates.ts';

const context: CaseContext = {
  packs: shippedPacks(),
  today: day('2026-11-26'),
  place: null,
  courtClosures: [],
  standings: USUAL_STANDINGS,
};

function count(part: Partial<CaseDraft>, more: Partial<CaseContext> = {}) {
  const counted = countCase({ ...emptyCase, ...part }, { ...context, ...more });
  if (counted === null) throw new Error('No rule is chosen');
  return counted;
}

/** The computed dates, or why there is none. */
function dates(part: Partial<CaseDraft>, more: Partial<CaseContext> = {}) {
  const { counted, errors } = count(part, more);
  if (counted === null) return errors;
  return counted.deadlines.map(({ computed, because }) =>
    computed === null ? because : momentText(computed),
  );
}

/** Why there is no date. */
function because(part: Partial<CaseDraft>): string | null | undefined {
  return count(part).counted?.deadlines[0].because;
}

describe('A case as it is typed', () => {
  test('The day, as people type it, and the custody give the date', () => {
    expect(dates({ ruleId: 'CR-03', on: '5/15/25', custody: 'detained' })).toEqual(['2025-05-29']);
    expect(dates({ ruleId: 'CR-03', on: 'may 15 2025', custody: 'not-detained' })).toEqual([
      '2025-06-05',
    ]);
  });

  test('A custody that is not known is never taken for one', () => {
    expect(dates({ ruleId: 'CR-03', on: '5/15/25' })).toEqual([
      'unknown, because it depends on whether the person is held in custody, and that is not given',
    ]);
  });

  test('Hours run through the change of the clock; without time or zone they are unknown', () => {
    const arrest = { ruleId: 'CR-02', on: '10/30/26 10:30p', zone: NEW_YORK };
    expect(dates(arrest)).toEqual(['2026-11-01T21:30-05:00']);
    expect(because({ ...arrest, zone: null })).toMatch(/time zone of the place is not given/);
    expect(because({ ...arrest, on: '10/30/26' })).toMatch(/the time of this trigger is not given/);
    expect(dates({ ...arrest, zone: null, on: '10/30/26 10:30p ct' })).toEqual([
      '2026-11-01T21:30-06:00',
    ]);
  });

  test('A time that the clock skips is said at its field', () => {
    const { counted, errors } = count({
      ruleId: 'CR-02',
      on: '3/14/27 2:30 am',
      zone: NEW_YORK,
    });
    expect(counted).toBeNull();
    expect(errors['on']).not.toBe('');
    expect(Object.keys(errors)).toEqual(['on']);
  });

  test.each(['2/2025', '~5/15/25', '5/15/25-5/20/25', 'undated', 'nonsense', '1/1/1950'])(
    'What is no single day that can be counted from is said at its field: %s',
    (on) => {
      const { counted, errors } = count({ ruleId: 'CR-03', on, custody: 'detained' });
      expect(counted).toBeNull();
      expect(Object.keys(errors)).toEqual(['on']);
    },
  );

  test('Without a day nothing is wrong and nothing is counted', () => {
    expect(count({ ruleId: 'CR-03' })).toMatchObject({ counted: null, errors: {} });
    expect(countCase(emptyCase, context)).toBeNull();
    expect(countCase({ ...emptyCase, ruleId: 'ZZ-99' }, context)).toBeNull();
  });

  test('Spans are left out; one without an end, or back to front, is said at its field', () => {
    const span = { id: 'a', from: '9/10/26', to: '10/2/26', reason: '' };
    const trial = { ruleId: 'CR-07', on: '9/1/26' };
    expect(dates(trial)).toEqual(['2026-11-10']);
    expect(dates({ ...trial, exclusions: [span] })).toEqual(['2026-12-03']);
    expect(dates({ ...trial, exclusions: [{ ...span, to: '' }] })).toEqual({
      'exclusions.0.to': 'A day is needed.',
    });
    expect(dates({ ...trial, exclusions: [{ ...span, to: '9/1/26' }] })).toEqual({
      'exclusions.0.to': 'This is before the first day.',
    });
  });

  test('The court’s state and forum reach the count', () => {
    const order = { ruleId: 'TC-D', amount: '14', on: '4/6/26' };
    const mad = valueOf(courtPlace('mad'));
    expect(dates(order)).toEqual(['2026-04-20']);
    expect(dates(order, { place: mad })).toEqual(['2026-04-21']);
    const saturday = { ruleId: 'TC-X', on: '8/1/26' };
    expect(dates(saturday, { place: mad })).toEqual(['2026-08-01']);
    expect(dates(saturday, { place: valueOf(courtPlace('eoir-boston')) })).toEqual(['2026-08-03']);
  });

  test('A day on which the court was closed carries a last day on', () => {
    const order = { ruleId: 'TC-D', amount: '14', on: '8/3/26' };
    const closures = [{ id: 'a', on: '8/17/26', reason: 'flood' }];
    expect(dates({ ...order, closures })).toEqual(['2026-08-18']);
    expect(dates(order, { courtClosures: [{ on: day('2026-08-17'), reason: 'flood' }] })).toEqual([
      '2026-08-18',
    ]);
  });

  test('A rule that ships off counts only where it was asked for by name', () => {
    const arrest = { ruleId: 'ID-01', on: '3/2/26 10a', zone: NEW_YORK };
    expect(because(arrest)).toMatch(/ships switched off/);
    expect(because({ ...arrest, evenOffFor: 'IC-16' })).toMatch(/ships switched off/);
    expect(dates({ ...arrest, evenOffFor: 'ID-01' })).toContain('2026-03-04T10:00-05:00');
  });

  test('The day of the trigger decides which text counts', () => {
    const versions = ['3/2/25', '3/2/26', '3/9/26'].map(
      (on) => count({ ruleId: 'ID-04', on }).rule.version,
    );
    expect(versions).toEqual([1, 1, 2]);
  });

  test('A court that was typed and not picked is said, not dropped', () => {
    const court = { text: 'Suffolk Superior', picked: null };
    expect(dates({ ruleId: 'CR-03', on: '5/15/25', custody: 'detained', court })).toEqual({
      court: 'Pick a court from the list, or leave the field empty.',
    });
  });
});

describe('A period alone', () => {
  test.each(Object.keys(methodWords))('%s counts a period in its own units, or none', (code) => {
    const units = unitsOf(code);
    const [first = 'days'] = units;
    const { errors, counted } = count({
      ruleId: code,
      amount: '14',
      unit: first,
      on: '8/3/26 9a',
      zone: NEW_YORK,
    });
    expect(errors).toEqual({});
    expect(counted?.deadlines[0].computed).not.toBeNull();
    expect(units.length === 0).toBe(code === 'TC-X');
  });

  test('Three days are added for mail by TC-3', () => {
    expect(dates({ ruleId: 'TC-3', amount: '14', on: '8/3/26' })).toEqual(['2026-08-20']);
  });

  test.each(['', '0', '4001', '1.5', '-3', 'two'])(
    'A period that is no number is said: "%s"',
    (amount) => {
      expect(dates({ ruleId: 'TC-D', amount, on: '8/3/26' })).toEqual({
        amount: 'Write a whole number from 1 to 4000.',
      });
    },
  );
});

test('What is typed and not asked for is named', () => {
  const draft: CaseDraft = {
    ...emptyCase,
    ruleId: 'CR-12',
    zone: NEW_YORK,
    custody: 'detained',
    isByMail: true,
    exclusions: [{ id: 'a', from: '', to: '', reason: '' }],
  };
  const counted = countCase({ ...draft, on: '3/2/26' }, context);
  expect(counted?.counted?.inputs.custody).toBeNull();
  expect(counted?.counted?.inputs.service).toBeNull();
  expect(counted === null ? [] : unusedFacts(draft, counted.asked)).toEqual([
    'the time zone',
    'the custody',
    'service by mail',
    'the spans left out',
  ]);
});

test('A case that was kept is read again as it stood, and nothing else is', () => {
  const draft = { ...emptyCase, ruleId: 'CR-03', on: 'half typ', custody: 'detained' };
  expect(readCaseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(readCaseDraft({ ...draft, custody: 'maybe' })).toBeNull();
  expect(readCaseDraft(null)).toBeNull();
});
