import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfMoment } from '../../../../shared/deadlines/moment.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';
import { counted, own, packs, withDeadline } from './case.ts';

const mad = { id: 'mad', name: 'District of Massachusetts', zone: 'America/New_York' };

function first(date: object, more: object = {}, rows: object = {}) {
  return buildView({
    proceedings: [{ id: 'crim', kind: 'federal-criminal', court: mad }],
    stints: [stint('s', on('2026-01-01'), null, { authority: 'usms' })],
    events: [
      {
        id: 'e',
        kind: 'hearing',
        title: 'Initial appearance',
        proceedingId: 'crim',
        details: { settings: [{ id: 'set', date, ...more }] },
      },
    ],
    matter: { factsCurrentThrough: '2026-06-01' },
    ...rows,
  });
}

describe('counting a rule from a record', () => {
  test('takes custody, court and day from the record', () => {
    const [one] = counted(first(on('2026-05-15')), own('e'), 'CR-03');
    expect(one).toMatchObject({
      dateKey: 'detained',
      deadline: { computed: { day: '2026-05-29' } },
    });
  });

  test('custody that the file does not know gives no date to docket, and both under their ifs', () => {
    const [one, ...others] = counted(
      first(on('2026-05-15'), {}, { stints: [] }),
      own('e'),
      'CR-03',
    );
    expect([one?.dateKey, others]).toEqual([null, []]);
    expect(one?.deadline.alternatives).toHaveLength(2);
  });

  test('hours without a time wait', () => {
    const [one] = counted(first(on('2026-05-15')), own('e'), 'CR-02');
    expect(one).toMatchObject({
      dateKey: 'probable-cause',
      deadline: { computed: null, safe: null },
    });
    expect(one?.deadline.because).toContain('time of this trigger is not given');
  });

  test('hours run on the wall clock of the record', () => {
    const { deadline } = withDeadline(
      first(on('2026-10-30', '22:30', 'America/New_York')),
      own('e'),
      'CR-02',
    );
    expect(deadline.date).toMatchObject({
      from: '2026-11-01',
      time: '21:30',
      zone: 'America/New_York',
    });
    expect(deadline.details.count?.computedAt).toBe('2026-11-01T21:30-05:00');
  });

  test('a fuzzy day is unknown, with what both ends give and the earliest as safe', () => {
    const [one] = counted(first(between('2026-05-13', '2026-05-15')), own('e'), 'CR-03');
    expect(one?.deadline).toMatchObject({ computed: null, safe: { day: '2026-05-27' } });
    expect(one?.deadline.alternatives.map(({ reason }) => reason)).toEqual([
      'if it was on Wed, May 13, 2026',
      'if it was on Fri, May 15, 2026',
    ]);
    expect(one?.deadline.arithmetic[0]).toContain('earliest day that the date can mean');
    expect(one?.doubts).toContain('trigger-not-exact');
  });

  test.each([
    ['around a day', around('2026-05-15'), null],
    ['before a day', before('2026-05-15'), null],
    ['no day', undated, null],
    ['after a day', after('2026-05-14'), '2026-05-29'],
  ])('%s: safe only where there is an earliest day', (_name, date, safe) => {
    const more = date === undated ? { form: 'to-be-determined' } : {};
    const [one] = counted(first(date, more), own('e'), 'CR-03', { custody: 'detained' });
    const at = one?.deadline.safe ?? null;
    expect(at === null ? null : dayOfMoment(at)).toBe(safe);
    expect(one?.deadline.because).toMatch(/^unknown, because /);
  });

  test('of a wait the earlier day is not the safer one', () => {
    const [one] = counted(first(between('2026-05-13', '2026-05-15')), own('e'), 'CR-08');
    expect(one?.deadline).toMatchObject({ computed: null, safe: null });
    expect(one?.deadline.alternatives).toHaveLength(2);
  });

  test('whatever day a fuzzy date turns out to be, its safe day was no later', () => {
    const rules = ['CR-06', 'CR-07', 'CR-12', 'CR-14', 'IC-05', 'ID-04', 'IC-09', 'HB-04'];
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (rule, start, length, at) => {
          const from = addDays(day('2024-11-01'), start);
          const to = addDays(from, length);
          const real = addDays(from, Math.min(at, length));
          const safeOf = (date: object) =>
            counted(first(date), own('e'), rule).map(({ deadline: { safe } }) =>
              safe === null ? null : dayOfMoment(safe),
            );
          const fuzzy = safeOf(between(from, to));
          const exact = safeOf(on(real));
          fuzzy.forEach((safe, index) => {
            expect(safe).not.toBeNull();
            expect((safe ?? '') <= (exact[index] ?? '')).toBe(true);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a deadline as it is docketed', () => {
  test('stands on its safe date where the user’s side is bound, with all that the rule gave', () => {
    // 14 days after May 2, 2026 is Saturday May 16.
    const { deadline } = withDeadline(first(on('2026-05-02')), own('e'), 'CR-14');
    expect(deadline).toMatchObject({
      title: expect.stringContaining('ppeal') as string,
      date: { kind: 'on', from: '2026-05-15' },
      proceedingId: 'crim',
      verifiedBy: null,
      details: {
        setBy: 'rule',
        binds: 'us',
        ruleId: 'CR-14',
        packVersion: `criminal ${String(packs.find(({ id }) => id === 'criminal')?.version)}`,
        trigger: { table: 'events', id: 'e' },
        computed: '2026-05-18',
        safe: '2026-05-15',
        targetOn: '2026-05-12',
        editedByHand: false,
      },
    });
  });

  test('stands on the last day of the text where the government or the court is bound', () => {
    const { deadline } = withDeadline(first(on('2026-05-02')), own('e'), 'CR-03');
    expect(deadline).toMatchObject({
      date: { from: '2026-05-18' },
      details: { binds: 'court', computed: '2026-05-18', safe: '2026-05-18' },
    });
  });

  test('stands on the first permitted day of a wait', () => {
    const { deadline } = withDeadline(first(on('2026-05-02')), own('e'), 'CR-08');
    expect(deadline).toMatchObject({ date: { from: '2026-06-01' }, details: { safe: null } });
  });

  test('waits in the tray while its trigger has no day, and says for what', () => {
    const view = first(undated, { form: 'to-be-determined' });
    const { deadline } = withDeadline(view, own('e'), 'CR-12');
    expect(deadline.date).toEqual({
      kind: 'undated',
      asTyped: '14 days after ‘Initial appearance’',
    });
    expect(deadline.details.targetOn).toBeNull();
  });

  test('keeps what was told by hand, so that it is counted with it again', () => {
    const view = first(on('2026-05-15'), {}, { stints: [] });
    const { deadline } = withDeadline(view, own('e'), 'CR-03', { custody: 'not-detained' });
    expect(deadline.details.count).toMatchObject({
      dateKey: 'not-detained',
      given: { custody: 'not-detained' },
      doubts: ['disputed'],
    });
  });
});
