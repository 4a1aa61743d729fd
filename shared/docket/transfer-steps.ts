import { nameProceeding } from '../chronology/lanes.ts';
import type { Stint } from '../model/custody.ts';
import { taskSchema } from '../model/duty-event.ts';
import { type EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';

type Task = EventOfKind<'task'>;

/** One thing to do once a transfer is learned of. */
export type TransferStep = {
  readonly id: string;
  /** What its task is called; the task is known by it again. */
  readonly title: string;
  readonly hint: string;
  /** Days from today to its target: 0 or 1. */
  readonly inDays: 0 | 1;
  readonly proceedingId: string | null;
  /** The task that was made of it for this stint; null while there is none. */
  readonly task: Task | null;
};

/**
 * What is to be done when a transfer is learned of: find the client, call, think of the petition, tell
 * each court whose docket is open, appearances, writ, family. What was ticked before is known by its task.
 */
export function transferSteps(view: MatterView, stint: Stint): readonly TransferStep[] {
  const step = (
    id: string,
    title: string,
    hint: string,
    inDays: 0 | 1,
    proceedingId: string | null = null,
  ): TransferStep => ({
    id,
    title,
    hint,
    inDays,
    proceedingId,
    task: taskOf(view, stint, title),
  });
  const open = view.proceedings.filter(({ archived, closedOn }) => !archived && closedOn === null);
  return [
    step('locate', 'Transfer: locate the client', 'Locator, facility, officer, family', 0),
    step('call', 'Transfer: arrange a legal call', 'With the place where the client is now', 0),
    step(
      'habeas',
      'Transfer: habeas, place at filing',
      'Note day, hour and place of custody when a petition is filed, or was filed',
      0,
    ),
    ...open.map((one) =>
      step(
        `court-${one.id}`,
        `Transfer: tell ${one.court?.shortName || one.court?.name || nameProceeding(one)}`,
        nameProceeding(one),
        1,
        one.id,
      ),
    ),
    step(
      'appearances',
      'Transfer: appearances and counsel at the new place',
      'Who may appear there, and by which form',
      1,
    ),
    step(
      'writ',
      'Transfer: writ or transport for hearings that are set',
      'Production, video, or a waiver',
      1,
    ),
    step(
      'family',
      'Transfer: tell the family',
      'Only those who may be told, and what they may be told',
      0,
    ),
  ];
}

/** The tasks of the steps that were ticked, with their targets. */
export function tasksOfSteps(
  steps: readonly TransferStep[],
  stint: Stint,
  made: {
    readonly today: CivilDay;
    readonly assignee: string;
    readonly enteredBy: string;
    readonly newId: () => string;
  },
): readonly Task[] {
  return steps.map(({ title, inDays, proceedingId }) =>
    taskSchema.parse({
      id: made.newId(),
      matterId: stint.matterId,
      kind: 'task',
      title,
      date: { kind: 'on', from: addDays(made.today, inDays), precision: 'day', asTyped: '' },
      proceedingId,
      enteredBy: made.enteredBy,
      details: { assignee: made.assignee, trigger: { table: 'stints', id: stint.id }, offset: '' },
    }),
  );
}

function taskOf(view: MatterView, stint: Stint, title: string): Task | null {
  const found = view.events.find(
    (event) =>
      event.kind === 'task' &&
      !event.archived &&
      event.title === title &&
      event.details.trigger?.table === 'stints' &&
      event.details.trigger.id === stint.id,
  );
  return found?.kind === 'task' ? found : null;
}
