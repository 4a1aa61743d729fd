import { describe, expect, test } from 'vitest';
import { tasksOfSteps, transferSteps } from '../../../../shared/docket/transfer-steps.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';

const rows = {
  proceedings: [
    {
      id: 'crime',
      kind: 'federal-criminal',
      court: {
        name: 'D. Mass. court',
        shortName: 'D. Mass.',
        city: 'Boston',
        zone: 'America/New_York',
      },
    },
    { id: 'closed', kind: 'habeas', closedOn: '2026-01-01' },
    { id: 'removal', kind: 'removal-240' },
  ],
  stints: [stint('s', on('2026-11-25'), null)],
};
const made = {
  today: day('2026-11-26'),
  assignee: 'MQ',
  enteredBy: 'JP',
  newId: () => crypto.randomUUID(),
};

function stepsOf(more: object = {}) {
  const view = buildView({ ...rows, ...more });
  const [only] = view.stints;
  if (only === undefined) throw new Error('no stint');
  return { steps: transferSteps(view, only), only };
}

describe('the tick list of a transfer', () => {
  test('has a line for each court whose docket is open', () => {
    expect(stepsOf().steps.map(({ id }) => id)).toEqual([
      'locate',
      'call',
      'habeas',
      'court-crime',
      'court-removal',
      'appearances',
      'writ',
      'family',
    ]);
    expect(stepsOf().steps.map(({ title }) => title)).toContain('Transfer: tell D. Mass.');
  });
  test('becomes tasks for today and tomorrow with a person, each known again by its stint', () => {
    const { steps, only } = stepsOf();
    const tasks = tasksOfSteps(steps.slice(0, 4), only, made);
    expect(tasks.map(({ date }) => (date.kind === 'undated' ? '' : date.from))).toEqual([
      '2026-11-26',
      '2026-11-26',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(tasks.every(({ details }) => details.assignee === 'MQ' && details.offset === '')).toBe(
      true,
    );
    expect(tasks[3]?.proceedingId).toBe('crime');
    const again = stepsOf({ events: tasks.map(({ matterId: _matter, ...task }) => task) }).steps;
    expect(again.filter(({ task }) => task !== null).map(({ id }) => id)).toEqual([
      'locate',
      'call',
      'habeas',
      'court-crime',
    ]);
    const archived = tasks.map(({ matterId: _matter, ...task }) => ({ ...task, archived: true }));
    expect(stepsOf({ events: archived }).steps.every(({ task }) => task === null)).toBe(true);
  });
});
