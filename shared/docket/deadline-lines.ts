import { isBinding } from '../model/is-binding.ts';
import { bindsOthers, isBareLimit } from '../model/past-limit.ts';
import { attorneyOf, backupOf } from '../model/attorney-of.ts';
import { doubtNames } from '../model/doubt-names.ts';
import type { EventOfKind } from '../model/event.ts';
import { safeDayOf } from '../model/safe-day-of.ts';
import { isUnverified, UNVERIFIED } from '../model/verification.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf, placeInTime } from './line-of.ts';

type Deadline = EventOfKind<'deadline'>;

/**
 * Deadlines that are not done, each on the earlier of its docketed and its safe day, and the office's
 * own target where that is earlier still.
 */
export function deadlineLines(view: MatterView): readonly DocketLine[] {
  return view.events.flatMap((event) =>
    event.kind === 'deadline' && !event.archived && isOpen(event) ? linesOf(view, event) : [],
  );
}

function isOpen({ details }: Deadline): boolean {
  return isBinding(details.status);
}

function linesOf(view: MatterView, event: Deadline): readonly DocketLine[] {
  const { details } = event;
  const placed = placeInTime(event.date);
  const isBare = isBareLimit(view, event);
  const counted = safeDayOf(event);
  const safe = counted !== null && isEarlier(counted, placed.on) ? counted : null;
  const on = safe ?? placed.on;
  const common = {
    record: event,
    what: titleOf(event),
    proceedingId: event.proceedingId,
    responsible: attorneyOf(event, view.matter),
    backup: backupOf(event, view.matter),
    isVerified: !isUnverified(event),
    ruleId: details.ruleId,
  };
  const line = lineOf(view, {
    ...common,
    kind: 'deadline',
    others: !bindsOthers(event) ? null : isBare ? 'bare-limit' : 'limit',
    date: event.date,
    ...placed,
    ...(safe === null ? {} : { on: safe, last: placed.last ?? safe, instant: null }),
    // The safe day is a day of its own, whatever the docketed date is.
    ...(safe !== null && placed.certainty === 'undated' ? { certainty: 'fuzzy' as const } : {}),
    detail: [
      bindsOthers(event) ? `binds the ${details.binds}` : '',
      // What a rule asks of others is never said to be late.
      isBare ? 'the bare limit, no exclusion recorded' : '',
      details.status === 'alleged-not-met' ? 'alleged not met' : '',
      safe === null ? '' : `safe ${formatCivilDay(safe, 'table')}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  });
  const { targetOn } = details;
  if (targetOn === null || !isEarlier(targetOn, on)) return [line];
  const target = lineOf(view, {
    ...common,
    kind: 'target',
    date: { kind: 'on', from: targetOn, precision: 'day', asTyped: '' },
    detail:
      on === null
        ? ''
        : `due ${formatCivilDay(on, 'table')}${isUnverified(event) ? ` (${UNVERIFIED})` : ''}`,
    isVerified: null,
  });
  return [target, line];
}

/** A date that is not to be leaned on says so in its title. */
function titleOf({ title, details }: Deadline): string {
  const doubts = (details.count?.doubts ?? []).map((doubt) => doubtNames[doubt]);
  return doubts.length === 0 ? title : `${title} (${doubts.join(', ')})`;
}

function isEarlier(day: CivilDay, than: CivilDay | null): boolean {
  return than === null || day < than;
}
