import { expect, test } from 'vitest';
import { officeFacts } from '../../../../shared/docketing/office-facts.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { findIn } from '../../../../shared/findings/find-in.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { buildView, on, undated } from '../../../builders/matter-view.ts';
import { own, packs, withDeadline } from '../docketing/case.ts';
import { office, TODAY } from './found.ts';

const { view } = withDeadline(
  buildView({
    proceedings: [{ id: 'p', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
    events: [
      { id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'p', date: on('2026-11-05') },
    ],
  }),
  own('arrest'),
  'CR-06',
);

function said(matter: MatterView, more: object = {}): readonly string[] {
  return findIn(matter, { ...office, ...more })
    .filter(({ code }) => code === 'counted-differently')
    .map(({ severity, sentence }) => `${severity}: ${sentence}`);
}

function changed(id: string, change: (event: CaseEvent) => CaseEvent): MatterView {
  return { ...view, events: view.events.map((one) => (one.id === id ? change(one) : one)) };
}

const dated = (date: object) =>
  changed('arrest', (event) => ({ ...event, date: caseDateSchema.parse(date) }) as CaseEvent);

test('A deadline that counts as it stands on the docket says nothing', () => {
  expect(said(view)).toEqual([]);
});

test('Another day of what it counts from is told with both dates; settling opens the deadline', () => {
  expect(said(dated(on('2026-11-09')))).toEqual([
    'doubtful: “Indictment or information filed” stands on the docket for Dec 7, 2026 (safe Sat 12/05/2026); CR-06, as the record stands now, gives Dec 9, 2026.',
  ]);
  const [finding] = findIn(dated(on('2026-11-09')), office).filter(
    ({ code }) => code === 'counted-differently',
  );
  expect(finding?.settleBy.record).toEqual({ table: 'events', id: 'deadline-CR-06' });
  expect(finding?.records).toContainEqual({ table: 'events', id: 'arrest' });
});

test('Where what it counts from lost its day, it says that no day is given', () => {
  expect(said(dated(undated))[0]).toMatch(/gives no day: .*has no day yet\.$/);
});

test('A closed day of the court, and another text of the rule, count too', () => {
  const mad = newRow('courts', {
    id: 'mad',
    court: { id: 'mad', name: 'D. Mass.' },
    closures: [{ from: '2026-12-07', to: '2026-12-07', reason: 'storm' }],
  });
  const facts = officeFacts([mad], office.settings.countedTiers, TODAY);
  expect(said(view, { counting: { packs: () => packs, office: facts } })[0]).toContain(
    'gives Dec 8, 2026',
  );
  const other = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.id === 'CR-06'
        ? { ...rule, version: 9, dates: rule.dates.map((date) => ({ ...date, amount: 20 })) }
        : rule,
    ),
  }));
  const counting = { packs: () => other, office: officeFacts([], [], TODAY) };
  expect(said(view, { counting })[0]).toContain('today’s text of CR-06 gives Nov 25, 2026');
});

test('One that was dated by hand, or is done, and any before the office is read, is left alone', () => {
  const moved = dated(on('2026-11-09'));
  const deadline = (details: object): MatterView => ({
    ...moved,
    events: moved.events.map((event) =>
      event.kind === 'deadline' ? { ...event, details: { ...event.details, ...details } } : event,
    ),
  });
  expect(said(deadline({ editedByHand: true }))).toEqual([]);
  expect(said(deadline({ status: 'done', doneOn: '2026-11-20' }))).toEqual([]);
  expect(said(deadline({ status: 'alleged-not-met' }))).toHaveLength(1);
  expect(said(moved, { counting: null })).toEqual([]);
});
