import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtPlace } from '../../../../shared/deadlines/court-place.ts';
import { computeByText, computeDeadlines } from '../../../../shared/deadlines/compute-deadlines.ts';
import { onlyDay } from '../../../../shared/deadlines/inputs.ts';
import { methodRule } from '../../../../shared/deadlines/method-rule.ts';
import { compareMoments, dayOfMoment } from '../../../../shared/deadlines/moment.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { readDays, USUAL_STANDINGS } from '../../../../shared/time/read-days.ts';
import { caseDay, codeOf, day, NEW_YORK, valueOf } from '../time/dates.ts';
import { dateOf, datesOf, text } from './compute.ts';

const noted = (rule: string, on: string, inputs = {}) =>
  dateOf(rule, on, inputs)
    .marks.map(({ says }) => says)
    .join(' ');

describe('What is missing makes a date unknown, with the reason', () => {
  test.each<[string, string, Parameters<typeof dateOf>[2], RegExp]>([
    ['CR-02', '2026-10-30', { zone: NEW_YORK }, /time of this trigger is not given/],
    ['CR-02', '2026-10-30', { time: '10:00' }, /time zone of the place is not given/],
    ['CR-02', '2026-11-01', { time: '01:30', zone: NEW_YORK }, /shows the time .* twice/],
    ['CR-03', '2025-05-15', {}, /held in custody, and that is not given/],
    ['CR-09', '2025-05-14', { custody: 'not-detained' }, /only while the person is held/],
    ['IC-03', '2026-08-04', { custody: 'detained' }, /the court or the judge sets the day/],
    ['IC-03', '2026-08-04', {}, /not given/],
    ['ID-01', '2026-10-30', { time: '10:00', zone: NEW_YORK }, /ID-01 ships switched off/],
    ['CR-03', '2005-05-15', { custody: 'detained' }, /no text of CR-03 for 2005-05-15.*2009-12-01/],
    ['CR-18', '2025-05-15', {}, /gives no number/],
  ])('%s on %s', (rule, on, inputs, because) => {
    const deadline = dateOf(rule, on, inputs);
    expect(deadline.because).toMatch(/^unknown, because /);
    expect(deadline.because).toMatch(because);
    expect([deadline.computed, deadline.safe, deadline.overdue]).toEqual([null, null, null]);
  });

  test('a date with another trigger waits for the day of that trigger', () => {
    const [, objections] = datesOf('CR-16', '2026-06-01');
    expect(objections?.because).toContain('receipt of the presentence report');
    const [, counted] = datesOf('CR-16', '2026-06-01', {
      otherDays: { 'report-received': day('2026-04-20') },
    });
    expect(text(counted?.computed ?? null)).toBe('2026-05-04');
  });
});

describe('Inputs that are wrong are refused', () => {
  const refuse = (inputs: object): string =>
    codeOf(
      computeByText(shippedPacks(), 'CR-02', {
        ...onlyDay(day('2027-03-14')),
        time: '10:00',
        zone: NEW_YORK,
        ...inputs,
      }),
    );
  test.each([
    [{ time: '02:30' }, 'court-time/skipped'],
    [{ time: '25:00' }, 'deadline/bad-time'],
    [{ zone: 'Eastern' }, 'court-time/unknown-zone'],
    [
      { exclusions: [{ from: '2026-02-02', to: '2026-02-01', reason: 'x' }] },
      'deadline/exclusion-backwards',
    ],
  ])('%j', (inputs, code) => {
    expect(refuse(inputs)).toBe(code);
  });
});

test('A rule that is switched off computes when asked for, and says that it is off', () => {
  const inputs = { time: '10:00', zone: NEW_YORK, evenOff: true };
  expect(text(dateOf('ID-01', '2026-11-20', inputs).computed)).toBe('2026-11-22T10:00-05:00');
  expect(noted('ID-01', '2026-11-20', inputs)).toContain('ships switched off');
});

describe('A judge’s order', () => {
  test('wins over the rule, whose date and arithmetic stay beside it', () => {
    const deadline = dateOf('HB-01', '2026-11-23', { orderedOn: day('2026-12-20') });
    expect(text(deadline.computed)).toBe('2026-12-20');
    expect(deadline.alternatives.map(({ on }) => text(on))).toContain('2026-11-27');
    expect(deadline.arithmetic.join(' ')).toContain('By the rule alone: ');
    expect(text(deadline.overdue?.mayBeFrom ?? null)).toBe('2026-12-21');
  });
  test('of an immigration judge rolls, of a federal court does not', () => {
    const sunday = { orderedOn: day('2026-12-20') };
    expect(text(dateOf('IC-06', '2026-11-23', sunday).computed)).toBe('2026-12-21');
    expect(text(dateOf('CR-12', '2026-11-23', sunday).computed)).toBe('2026-12-20');
    expect(text(dateOf('CR-12', '2026-11-23', sunday).safe)).toBe('2026-12-18');
  });
  test('gives a date where the rule alone is unknown', () => {
    expect(text(dateOf('CR-02', '2026-11-23', { orderedOn: day('2026-11-24') }).computed)).toBe(
      '2026-11-24',
    );
  });
  test('that the text does not allow is marked, not refused', () => {
    expect(noted('CR-15', '2026-11-23', { orderedOn: day('2027-01-04') })).toContain('45(b)(2)');
  });
});

describe('Exclusions', () => {
  const exclusions = [{ from: day('2025-05-20'), to: day('2025-05-31'), reason: 'motion' }];
  test('carry the date on by the days of their union, and the arithmetic shows them', () => {
    const deadline = dateOf('CR-06', '2025-05-14', { exclusions });
    expect(text(deadline.computed)).toBe('2025-06-25');
    expect(deadline.arithmetic.join(' ')).toContain('left out, 12 days: motion');
  });
  test('do not touch a clock that leaves nothing out, and that is said', () => {
    const inputs = { exclusions, custody: 'detained' as const };
    expect(text(dateOf('CR-03', '2025-05-15', inputs).computed)).toBe('2025-05-29');
    expect(noted('CR-03', '2025-05-15', inputs)).toContain('were not used');
  });
  test('that are not recorded are asked for', () => {
    expect(noted('CR-06', '2025-05-14')).toContain('no exclusion is recorded');
  });
});

describe('Service', () => {
  test('by mail adds three days that roll again; electronically none since December 1, 2016', () => {
    expect(text(dateOf('CR-17', '2026-11-04', { service: 'mail' }).computed)).toBe('2026-11-23');
    const electronic = { service: 'electronic' } as const;
    expect(text(dateOf('CR-17', '2026-11-04', electronic).computed)).toBe('2026-11-18');
    expect(text(dateOf('CR-17', '2016-11-30', electronic).computed)).toBe('2016-12-19');
    expect(text(dateOf('CR-17', '2016-12-01', electronic).computed)).toBe('2016-12-15');
  });
  test('is said to add nothing where the clock does not start with it', () => {
    expect(noted('HB-04', '2026-05-04', { service: 'mail' })).toContain('no days were added');
  });
});

describe('What was given and changed nothing is said', () => {
  const closures = [{ on: day('2026-11-24'), reason: 'snow' }];
  test('closed days, where the clock does not roll', () => {
    expect(noted('ID-07', '2026-08-26', { closures })).toContain('changed nothing');
    expect(noted('CR-12', '2026-11-10', { closures })).not.toContain('changed nothing');
  });
  test('a release, where it stops nothing or comes before the start', () => {
    const stoppedOn = day('2025-05-01');
    expect(noted('CR-06', '2025-05-14', { stoppedOn })).toContain('does not stop this clock');
    expect(noted('CR-09', '2025-05-14', { stoppedOn })).toContain('before the start');
    expect(text(dateOf('CR-09', '2025-05-14', { stoppedOn }).computed)).toBe('2025-08-12');
  });
  test('an immigration court, where a state’s holidays would count', () => {
    expect(noted('CR-12', '2026-04-06', { court: valueOf(courtPlace('eoir-boston')) })).toContain(
      'immigration court',
    );
  });
});

test('A period that mail lengthens keeps its shorter end as an alternative, and safe heeds that', () => {
  const byMail = dateOf('IC-19', '2026-11-06', { service: 'mail' });
  expect([text(byMail.computed), text(byMail.safe)]).toEqual(['2026-12-09', '2026-12-04']);
  expect(byMail.alternatives.map(({ on }) => text(on))).toEqual(['2026-12-07', '2026-11-23']);
  expect(text(dateOf('IC-19', '2026-11-06', { service: 'electronic' }).computed)).toBe(
    '2026-12-07',
  );
});

test('Safe is never a day before the trigger', () => {
  const [one] = valueOf(
    computeDeadlines(
      valueOf(methodRule('TC-D', { amount: 1, unit: 'days' }, 'court')),
      onlyDay(day('2026-05-24')),
    ),
  );
  expect([text(one.computed), text(one.safe)]).toEqual(['2026-05-26', '2026-05-25']);
});

describe('The state of the court', () => {
  const at = (id: string) => ({ court: valueOf(courtPlace(id)) });
  test('has its holidays counted forward in a federal court', () => {
    expect(text(dateOf('CR-12', '2026-04-06', at('mad')).computed)).toBe('2026-04-21');
    expect(text(dateOf('CR-12', '2026-04-06', at('vtd')).computed)).toBe('2026-04-20');
    expect(text(dateOf('CR-12', '2026-04-06', at('ca1')).computed)).toBe('2026-04-21');
  });
  test('has them not counted in immigration court', () => {
    expect(text(dateOf('IC-06', '2026-03-21', at('mad')).computed)).toBe('2026-04-20');
  });
  test('gives an alternative where a statute leaves "legal holidays" out', () => {
    const deadline = dateOf('CR-04b', '2026-04-16', at('mad'));
    expect(text(deadline.computed)).toBe('2026-04-21');
    expect(deadline.alternatives.map(({ on }) => text(on))).toEqual(['2026-04-22']);
  });
  test('is said to be missing where it has no table or no court was named', () => {
    expect(noted('CR-12', '2026-04-06', at('lawd'))).toContain('LA are not in the table');
    expect(noted('CR-12', '2026-04-06')).toContain('No court is named');
    expect(noted('CR-19', '2026-04-06')).toContain('No court is named');
    expect(noted('IC-01', '2026-04-06')).not.toContain('No court is named');
  });
});

test('A tier that the user switches off gives no alternative any more', () => {
  const standings = { ...USUAL_STANDINGS, T3: 'workday' } as const;
  expect(dateOf('HB-04', '2026-05-04', { standings }).alternatives).toEqual([]);
  expect(text(dateOf('HB-04', '2026-05-04', { standings }).safe)).toBe('2026-07-03');
});

describe('Every rule, for any day', () => {
  const inputs = { time: '10:00', zone: 'America/Chicago', evenOff: true } as const;
  const all = shippedPacks().flatMap(({ rules }) => rules.map(({ id }) => id));
  const closedOnAny = readDays({ state: null, own: [] }, USUAL_STANDINGS, 'most');
  const anyCustody = fc.constantFrom('detained', 'not-detained');

  test('safe is never later than computed, and a day on which every office is open', () => {
    fc.assert(
      fc.property(caseDay, fc.constantFrom(...all), anyCustody, (on, id, custody) => {
        for (const { computed, safe, date } of datesOf(id, on, { ...inputs, custody })) {
          if (computed === null || safe === null || date === null) continue;
          expect(compareMoments(safe, computed)).toBeLessThanOrEqual(0);
          const usersDay = ['defense', 'respondent', 'petitioner'].some((bound) =>
            date.binds.some((one) => one === bound),
          );
          if (usersDay && date.needsOffice && safe.kind === 'day')
            expect(closedOnAny(dayOfMoment(safe))).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what may be overdue is never sure to be overdue before', () => {
    fc.assert(
      fc.property(caseDay, fc.constantFrom(...all), anyCustody, (on, id, custody) => {
        for (const { computed, overdue } of datesOf(id, on, { ...inputs, custody })) {
          if (computed === null || overdue === null) continue;
          const { mayBeFrom, onAnyReadingFrom } = overdue;
          expect(compareMoments(mayBeFrom, onAnyReadingFrom)).toBeLessThanOrEqual(0);
          expect(compareMoments(computed, onAnyReadingFrom)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a later trigger never gives an earlier safe day, within one text', () => {
    fc.assert(
      fc.property(caseDay, fc.constantFrom(...all), anyCustody, (on, id, custody) => {
        const [first] = datesOf(id, on, { ...inputs, custody });
        const [second] = datesOf(id, addDays(on, 1), { ...inputs, custody });
        if (first?.rule.version !== second?.rule.version) return;
        const [before, after] = [first?.safe ?? null, second?.safe ?? null];
        if (before === null || after === null) return;
        expect(compareMoments(before, after)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is ever said twice, and nobody is said to have violated anything', () => {
    fc.assert(
      fc.property(caseDay, fc.constantFrom(...all), anyCustody, (on, id, custody) => {
        for (const deadline of datesOf(id, on, { ...inputs, custody })) {
          const days = [deadline.computed, ...deadline.alternatives.map((one) => one.on)]
            .map(text)
            .filter((one) => one !== null);
          expect(new Set(days).size).toBe(days.length);
          const { arithmetic, alternatives, because } = deadline;
          expect(JSON.stringify({ arithmetic, alternatives, because })).not.toMatch(/violat/i);
        }
      }),
      { numRuns: 300 },
    );
  });
});
