import { expect, test } from 'vitest';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { deadlinesPage } from '../../../../shared/pages/deadlines-page.ts';
import { buildView, day, on, undated } from '../../../builders/matter-view.ts';
import { office, own, packs, withDeadline } from '../docketing/case.ts';
import { readGroups, stamp } from './read-page.ts';

const base = buildView({
  proceedings: [{ id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'crim', date: on('2026-05-04') },
    { id: 'late', kind: 'deadline', title: 'Waits', date: undated },
    {
      id: 'order',
      kind: 'deadline',
      title: 'Brief',
      date: on('2026-04-01'),
      details: { setBy: 'order', status: 'done', doneOn: '2026-03-31', proof: 'ECF 12' },
    },
  ],
});
const { view: counted, deadline } = withDeadline(base, own('arrest'), 'CR-06', {});

const pageOf = (view: MatterView, whole = view) =>
  deadlinesPage(
    { view, whole, counting: { packs, office } },
    { ...stamp, today: day('2026-06-01') },
  );
const groupsOf = (view: MatterView, whole = view) => readGroups(pageOf(view, whole));
const saysOf = (view: MatterView, title: string, label: string, whole = view) =>
  groupsOf(view, whole)
    .filter(({ heading }) => heading === title)
    .flatMap(({ rows }) => rows.filter(([name]) => name === label).map(([, text]) => text));

test('Deadlines stand earliest first, what has no day last', () => {
  expect(groupsOf(counted).map(({ heading }) => heading)).toEqual([
    'Brief',
    deadline.title,
    'Waits',
  ]);
});

test('One that a rule counted shows its rule, what it counts from, and the count step by step', () => {
  const { title } = deadline;
  expect(saysOf(counted, title, 'Counts from')).toEqual(['Arrest, Mon 05/04/2026']);
  expect(saysOf(counted, title, 'Rule')[0]).toContain('CR-06');
  expect(saysOf(counted, title, 'Authority')).toHaveLength(1);
  expect(saysOf(counted, title, 'How it is counted')[0]).toMatch(/^1\. /);
  expect(saysOf(counted, title, 'Look again')).toEqual([]);
});

test('One that an order set says so, and how it was met', () => {
  expect(saysOf(counted, 'Brief', 'Set by')).toEqual(['A court’s order']);
  expect(saysOf(counted, 'Brief', 'Standing')).toEqual(['Done, on Tue 03/31/2026, ECF 12']);
  expect(saysOf(counted, 'Brief', 'How it is counted')).toEqual([]);
});

test('Where the rule now gives other dates than the docket has, the page asks to look', () => {
  const moved = {
    ...counted,
    events: counted.events.map((event) =>
      event.id === deadline.id && event.kind === 'deadline'
        ? { ...event, date: { ...event.date, from: day('2026-08-01') } as typeof event.date }
        : event,
    ),
  };
  expect(saysOf(moved, deadline.title, 'Look again')[0]).toMatch(/other dates than the docket/);
});

test('A count that rests on what is left out is not shown, and neither is its record', () => {
  const open = { ...counted, events: counted.events.filter(({ id }) => id !== 'arrest') };
  expect(saysOf(open, deadline.title, 'How it is counted', counted)).toEqual([
    'The count rests on records that this copy leaves out, so it is not shown.',
  ]);
  expect(JSON.stringify(pageOf(open, counted))).not.toContain('Arrest');
});

test('A rule that is not at hand is said', () => {
  const page = deadlinesPage(
    { view: counted, whole: counted, counting: { packs: [], office } },
    { ...stamp, today: day('2026-06-01') },
  );
  expect(JSON.stringify(page)).toContain('is not at hand, so no count can be shown');
});

test('A matter without deadlines says so', () => {
  expect(pageOf(buildView({})).notes).toEqual(['No deadline is recorded.']);
});
