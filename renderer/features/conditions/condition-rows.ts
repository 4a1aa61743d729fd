import { nextCheckInOf } from '../../../shared/conditions/check-ins.ts';
import {
  type Condition,
  type Contact,
  type ReactionClock,
  reactionClockOf,
} from '../../../shared/conditions/reaction-clock.ts';
import { type DaysAfter, releaseBefore } from '../../../shared/conditions/soon-after-release.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { earliestDay } from '../../../shared/time/date-bounds.ts';
import type { HeadingRow } from '../../ui/line-rows.ts';

/** A condition as the list shows it. */
export type ConditionRow = {
  readonly type: 'line';
  readonly of: 'condition';
  readonly key: string;
  readonly condition: Condition;
  /** The next check-in; null where none is known. */
  readonly next: CivilDay | null;
  /** Days since the release that its next check-in follows soon; null where it does not. */
  readonly soon: DaysAfter | null;
};
/** A contact as the list shows it. */
export type ContactRow = {
  readonly type: 'line';
  readonly of: 'contact';
  readonly key: string;
  readonly contact: Contact;
  /** Null where it starts none. */
  readonly clock: ReactionClock | null;
};
export type ListRow = ConditionRow | ContactRow;

/** The conditions of a matter, those that bind first, then its contacts, the newest first. */
export function rowsOfMatter(view: MatterView, today: CivilDay): readonly (ListRow | HeadingRow)[] {
  const conditions = view.events
    .filter((event): event is Condition => event.kind === 'condition' && !event.archived)
    .toSorted(
      (one, other) =>
        Number(isOver(one)) - Number(isOver(other)) ||
        compareDates(one.date, other.date) ||
        one.title.localeCompare(other.title),
    )
    .map((condition): ConditionRow => {
      const next = nextCheckInOf(condition, today);
      const soon = next === null ? null : (releaseBefore(view, next)?.days ?? null);
      return { type: 'line', of: 'condition', key: condition.id, condition, next, soon };
    });
  const contacts = view.events
    .filter((event): event is Contact => event.kind === 'contact' && !event.archived)
    .toSorted((one, other) => compareDates(other.date, one.date))
    .map((contact): ContactRow => {
      const clock = reactionClockOf(view, contact);
      return { type: 'line', of: 'contact', key: contact.id, contact, clock };
    });
  return [...headed('Conditions', conditions), ...headed('Contacts and their reports', contacts)];
}

function headed(text: string, rows: readonly ListRow[]): readonly (ListRow | HeadingRow)[] {
  return rows.length === 0 ? [] : [{ type: 'heading', key: text, text }, ...rows];
}

function isOver({ details: { status } }: Condition): boolean {
  return status === 'done' || status === 'excused' || status === 'lifted';
}

function compareDates(one: CaseDate, other: CaseDate): number {
  const [first, second] = [one, other].map((date) =>
    date.kind === 'undated' ? '9999' : `${earliestDay(date)} ${date.time ?? ''}`,
  ) as [string, string];
  return first === second ? 0 : first < second ? -1 : 1;
}
