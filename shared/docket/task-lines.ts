import type { EventOfKind } from '../model/event.ts';
import { attorneyOf, backupOf } from '../model/attorney-of.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { DocketLine } from './docket-line.ts';
import { recountsOf } from './due-of.ts';
import { lineOf, placeInTime } from './line-of.ts';

/**
 * Open tasks on the date that they keep. Where the trigger gives another day now, the line says so and
 * stands on the earlier of the two, so that nothing is late because nobody recounted.
 */
export function taskLines(view: MatterView): readonly DocketLine[] {
  const recounts = new Map(recountsOf(view).map((one) => [one.task.id, one.after]));
  return view.events.flatMap((event) => {
    if (event.kind !== 'task' || event.archived || event.details.status !== 'open') return [];
    return [lineOfTask(view, event, recounts.get(event.id))];
  });
}

function lineOfTask(
  view: MatterView,
  event: EventOfKind<'task'>,
  after: EventOfKind<'task'>['date'] | undefined,
): DocketLine {
  const kept = placeInTime(event.date);
  const now = after === undefined ? null : placeInTime(after);
  const isEarlier = now !== null && now.on !== null && (kept.on === null || now.on < kept.on);
  return lineOf(view, {
    kind: 'task',
    record: event,
    what: event.title,
    date: event.date,
    ...kept,
    ...(isEarlier ? { on: now.on, last: kept.last ?? now.last, instant: null } : {}),
    ...(isEarlier && kept.certainty === 'undated' ? { certainty: 'fuzzy' as const } : {}),
    proceedingId: event.proceedingId,
    assignee: event.details.assignee,
    recount: after ?? null,
    responsible: attorneyOf(event, view.matter),
    backup: backupOf(event, view.matter),
    detail:
      after === undefined
        ? ''
        : after.kind === 'undated'
          ? 'what it counts from has no exact day now'
          : `what it counts from now gives ${formatCaseDate(after, { style: 'table' })}`,
  });
}
