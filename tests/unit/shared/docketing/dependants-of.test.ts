import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyRows,
  type ChangedRow,
  dependantsOf,
  markEditedByHand,
} from '../../../../shared/docketing/dependants-of.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { recordReset } from '../../../../shared/model/record-reset.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { buildView, day, on, undated } from '../../../builders/matter-view.ts';
import { office, own, packs, withDeadline } from './case.ts';

const base = buildView({
  proceedings: [
    { id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } },
    { id: 'hab', kind: 'habeas', court: { id: 'vtd', name: 'D. Vt.' } },
  ],
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'crim', date: on('2026-05-04') },
    { id: 'other', kind: 'note', title: 'Note', date: on('2026-05-04') },
    { id: 'report', kind: 'filing', title: 'Report filed', proceedingId: 'crim', date: undated },
    {
      id: 'sentencing',
      kind: 'hearing',
      title: 'Sentencing',
      proceedingId: 'crim',
      details: { settings: [{ id: 's1', date: on('2026-09-15') }] },
    },
  ],
});

function eventOf(view: MatterView, id: string): CaseEvent {
  const event = view.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`No ${id}`);
  return event;
}

function dayOf({ date }: Extract<CaseEvent, { kind: 'deadline' }>): string {
  return date.kind === 'undated' ? '' : date.from;
}

function change(row: CaseEvent): readonly ChangedRow[] {
  return [{ table: 'events', row }];
}

function dated(view: MatterView, id: string, date: object): readonly ChangedRow[] {
  const event = eventOf(view, id);
  return change({ ...event, date: caseDateSchema.parse(date) } as CaseEvent);
}

function ask(changed: readonly ChangedRow[], view: MatterView) {
  return dependantsOf(changed, view, packs, office);
}

const { view: indictBy } = withDeadline(base, own('arrest'), 'CR-06');
const { view: objectBy } = withDeadline(base, own('report'), 'CR-17');
const { view: reportBy } = withDeadline(base, own('sentencing'), 'CR-16');

describe('what follows when a trigger changes', () => {
  test('another day is listed with the date before and after', () => {
    const [one, ...others] = ask(dated(indictBy, 'arrest', on('2026-05-06')), indictBy);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      event: { date: { from: '2026-06-03' } },
      after: { date: { from: '2026-06-05' }, details: { computed: '2026-06-05' } },
      stays: null,
    });
  });

  test('a reset moves what is counted back from a hearing', () => {
    const hearing = eventOf(reportBy, 'sentencing');
    if (!isAttended(hearing)) throw new Error('Not a hearing');
    const after = recordReset(hearing, {
      as: 'continued',
      reason: '',
      newSettingId: 's2',
      date: caseDateSchema.parse(on('2026-10-15')),
      form: 'exact',
      notice: null,
      enteredBy: 'MQ',
    });
    expect(ask(change(after), reportBy)).toMatchObject([
      { event: { date: { from: '2026-08-11' } }, after: { date: { from: '2026-09-10' } } },
    ]);
  });

  test('an archived trigger leaves it without a day; a restored one gives it back', () => {
    const gone = { ...eventOf(indictBy, 'arrest'), archived: true };
    const [lost] = ask(change(gone), indictBy);
    expect(lost?.after.date).toMatchObject({ kind: 'undated', asTyped: '30 days after ‘Arrest’' });
    const without = applyRows(indictBy, change({ ...gone, archived: true }));
    const waiting = applyRows(without, lost === undefined ? [] : change(lost.after));
    const [back] = ask(change({ ...gone, archived: false }), waiting);
    expect(back?.after.date).toMatchObject({ from: '2026-06-03' });
  });

  test('what waits gets its day when the trigger does', () => {
    const [one] = ask(dated(objectBy, 'report', on('2026-05-04')), objectBy);
    expect(one).toMatchObject({
      event: { date: { kind: 'undated', asTyped: '14 days after ‘Report filed’' } },
      after: { date: { from: '2026-05-18' } },
    });
  });

  test('a fact of the docket that it used counts: time left out, and the court', () => {
    const docket = indictBy.proceedings[0];
    if (docket === undefined) throw new Error('No docket');
    const excluded = [
      {
        from: caseDateSchema.parse(on('2026-05-10')),
        to: caseDateSchema.parse(on('2026-05-14')),
        reason: 'motion',
        sources: [],
      },
    ];
    const [one] = ask([{ table: 'proceedings', row: { ...docket, excluded } }], indictBy);
    expect(one?.after.date).toMatchObject({ from: '2026-06-08' });
  });

  test('one that was edited by hand, or is done, is listed and stays', () => {
    const known = indictBy.events.at(-1);
    if (known?.kind !== 'deadline') throw new Error('No deadline');
    const as = (details: object): MatterView =>
      applyRows(indictBy, change({ ...known, details: { ...known.details, ...details } }));
    const byHand = as({ editedByHand: true });
    expect(ask(dated(byHand, 'arrest', on('2026-05-06')), byHand)[0]?.stays).toBe('by-hand');
    const done = as({ status: 'done', doneOn: day('2026-05-20') });
    expect(ask(dated(done, 'arrest', on('2026-05-06')), done)[0]?.stays).toBe('done');
  });

  test('a date that is taken away, and a record that becomes another kind, leave it without a day', () => {
    const filed = applyRows(
      base,
      change({
        ...eventOf(base, 'report'),
        details: { document: '', filedBy: 'court', enteredOn: day('2026-05-04'), served: '' },
      } as CaseEvent),
    );
    const entered = { record: { table: 'events', id: 'report' }, part: 'entered' } as const;
    const { view } = withDeadline(filed, entered, 'CR-14');
    const report = eventOf(view, 'report');
    const cleared = { ...report, details: { ...report.details, enteredOn: null } } as CaseEvent;
    expect(ask(change(cleared), view)[0]?.after.date.kind).toBe('undated');
    const note = { ...report, kind: 'note', details: { text: '' } } as CaseEvent;
    expect(ask(change(note), view)[0]?.after.date.kind).toBe('undated');
  });

  test('an archived deadline is not listed', () => {
    const known = eventOf(indictBy, 'deadline-CR-06');
    const view = applyRows(indictBy, change({ ...known, archived: true }));
    expect(ask(dated(view, 'arrest', on('2026-05-06')), view)).toEqual([]);
  });

  test('one that comes back from the archive, or is open again, is asked about with what its rule gives now', () => {
    const known = eventOf(indictBy, 'deadline-CR-06');
    const away = applyRows(indictBy, change({ ...known, archived: true }));
    const later = applyRows(away, dated(away, 'arrest', on('2026-05-06')));
    const back = ask(change(known), later);
    expect(back.map(({ event, after }) => [dayOf(event), dayOf(after)])).toEqual([
      ['2026-06-03', '2026-06-05'],
    ]);
    expect(ask(change(known), away)).toEqual([]);
    const done = { ...known, details: { ...known.details, status: 'done' } } as CaseEvent;
    const settled = applyRows(later, change(done));
    expect(ask(change(known), settled)).toHaveLength(1);
  });

  test('a deadline may count from the day on which another one is done', () => {
    const osc = buildView({
      proceedings: [{ id: 'hab', kind: 'habeas', court: { id: 'vtd', name: 'D. Vt.' } }],
      events: [
        {
          id: 'osc',
          kind: 'order',
          title: 'Show cause',
          proceedingId: 'hab',
          date: on('2026-05-04'),
        },
      ],
    });
    const { view: withReturn, deadline } = withDeadline(osc, own('osc'), 'HB-01');
    const ref = { record: { table: 'events', id: deadline.id }, part: 'done' } as const;
    const { view } = withDeadline(withReturn, ref, 'HB-02');
    const waits = eventOf(view, 'deadline-HB-02');
    expect(waits).toMatchObject({ date: { kind: 'undated' } });
    const done: CaseEvent = {
      ...deadline,
      details: { ...deadline.details, status: 'done', doneOn: day('2026-05-06') },
    };
    expect(ask(change(done), view)).toMatchObject([{ after: { date: { from: '2026-05-11' } } }]);
  });

  test('an act that touches neither trigger nor facts lists nothing', () => {
    const note = eventOf(indictBy, 'other');
    expect(ask(change({ ...note, title: 'Another' }), indictBy)).toEqual([]);
    const arrest = eventOf(indictBy, 'arrest');
    expect(ask(change({ ...arrest, title: 'Arrest at home' }), indictBy)).toEqual([]);
  });

  test('once everything listed was taken over, asking again lists nothing, whatever the day was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const moved = dated(indictBy, 'arrest', on(addDays(day('2026-05-04'), days)));
        const followed = ask(moved, indictBy).map(
          ({ after }) => ({ table: 'events', row: after }) as const,
        );
        const now = applyRows(indictBy, [...moved, ...followed]);
        expect(ask(moved, now)).toEqual([]);
        // And back again gives the very dates that were there before.
        const back = dated(indictBy, 'arrest', on('2026-05-04'));
        const restored = ask(back, now).map(
          ({ after }) => ({ table: 'events', row: after }) as const,
        );
        const end = eventOf(applyRows(now, [...back, ...restored]), 'deadline-CR-06');
        expect(end).toEqual(eventOf(indictBy, 'deadline-CR-06'));
      }),
      { numRuns: 30 },
    );
  });

  test('whatever changes, a date that was edited by hand is never among those that move', () => {
    const known = eventOf(indictBy, 'deadline-CR-06');
    if (known.kind !== 'deadline') throw new Error('No deadline');
    const view = applyRows(
      indictBy,
      change({ ...known, details: { ...known.details, editedByHand: true } }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (days, archived) => {
        const moved = dated(view, 'arrest', on(addDays(day('2026-05-04'), days)));
        const acts = moved.map(({ row }): ChangedRow => ({
          table: 'events',
          row: { ...row, archived },
        }));
        expect(ask(acts, view).filter(({ stays }) => stays === null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a date that is set by hand', () => {
  const known = eventOf(indictBy, 'deadline-CR-06');
  const marked = (row: CaseEvent) => {
    const after = markEditedByHand(row, known);
    return after.kind === 'deadline' && after.details.editedByHand;
  };

  test('another date with the same count is marked', () => {
    const row = { ...known, date: caseDateSchema.parse(on('2026-06-01')) } as CaseEvent;
    expect(marked(row)).toBe(true);
  });

  test('a recount, another title and another way of typing are not', () => {
    const [one] = ask(dated(indictBy, 'arrest', on('2026-05-06')), indictBy);
    expect(one === undefined ? null : marked(one.after)).toBe(false);
    expect(marked({ ...known, title: 'Indict' })).toBe(false);
    const retyped = { ...caseDateSchema.parse(on('2026-06-03')), asTyped: 'jun 3' };
    expect(marked({ ...known, date: retyped } as CaseEvent)).toBe(false);
  });

  test('a deadline that no rule counted is none of this', () => {
    const plain = eventOf(
      buildView({ events: [{ id: 'd', kind: 'deadline', title: 'Own', date: on('2026-05-04') }] }),
      'd',
    );
    const moved = { ...plain, date: caseDateSchema.parse(on('2026-05-06')) } as CaseEvent;
    expect(markEditedByHand(moved, plain)).toBe(moved);
  });
});
