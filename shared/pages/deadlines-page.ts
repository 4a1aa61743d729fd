import { nameRecord } from './name-record.ts';
import { standingNames } from '../conditions/standing.ts';
import { recountDeadline, type DeadlineEvent } from '../docketing/deadline-rows.ts';
import { type Counting, givesOtherDates } from '../docketing/dependants-of.ts';
import { excludedTimeOf } from '../docketing/excluded-time.ts';
import { knownTrigger } from '../docketing/trigger.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { TriggerPart } from '../model/rule-count.ts';
import { isUnverified, UNVERIFIED } from '../model/verification.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { countColumns, NOT_ADVICE, row, rowsOfDeadline, rowsOfRule } from './deadline-page.ts';
import {
  groupOf,
  joined,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

/** A matter on paper, the same matter whole, and what its dates are counted with. */
export type CountedMatter = {
  /** Without what is held back. */
  readonly view: MatterView;
  /** With it: a count that rests on it is not printed. */
  readonly whole: MatterView;
  readonly counting: Counting;
};

/**
 * Every deadline of a matter, earliest first: what stands on the docket and who set it, then its rule and
 * the count step by step, as the matter counts today. What is not dated comes last.
 */
export function deadlinesPage(
  matter: CountedMatter,
  context: Omit<PageContext, 'nameOf'>,
): ListPage {
  const { view } = matter;
  const deadlines = view.events
    .filter((event): event is DeadlineEvent => event.kind === 'deadline' && !event.archived)
    .toSorted(compareDeadlines);
  return listPage(context, {
    name: 'deadline-calculation',
    orientation: 'portrait',
    title: 'Deadlines with arithmetic',
    about: [said(joined([view.client.name, view.matter.title], ' · '))],
    warning: NOT_ADVICE,
    columns: [...countColumns],
    groups: deadlines.map((event) =>
      groupOf(event.title, [...docketRows(view, event), ...countRows(matter, event)]),
    ),
    notes: deadlines.length === 0 ? ['No deadline is recorded.'] : [],
  });
}

function compareDeadlines(one: DeadlineEvent, other: DeadlineEvent): number {
  if (one.date.kind === 'undated' || other.date.kind === 'undated')
    return Number(one.date.kind === 'undated') - Number(other.date.kind === 'undated');
  return compareCaseDates(one.date, other.date);
}

const setters = {
  order: 'A court’s order',
  rule: 'A rule',
  hand: 'By hand: no rule counted it',
} as const;

function docketRows(view: MatterView, event: DeadlineEvent): ListCell[][] {
  const { date, details } = event;
  const { status, setBy, editedByHand, targetOn, trigger, doneOn, proof, count, ruleId } = details;
  const docket = view.proceedings.find(({ id }) => id === event.proceedingId);
  const on = date.kind === 'undated' ? 'No day yet' : formatCaseDate(date, { style: 'table' });
  const startsWith = trigger === null ? '' : sayTrigger(view, trigger, count?.part ?? 'date');
  return [
    row(
      'On the docket',
      said(on, 'strong'),
      said(isUnverified(event) ? UNVERIFIED : '', 'warning'),
      said(date.kind === 'undated' ? date.asTyped : '', 'muted'),
    ),
    row(
      'Standing',
      said(
        joined([
          standingNames[status],
          doneOn === null ? '' : `on ${formatCivilDay(doneOn, 'table')}`,
          proof,
        ]),
      ),
    ),
    row(
      'Set by',
      said(joined([setters[setBy], count === undefined ? ruleId : ''])),
      said(editedByHand ? 'Its date was changed by hand; it follows no rule since.' : ''),
    ),
    ...(docket === undefined
      ? []
      : [row('Docket', said(joined([docket.court?.name ?? '', docket.docketNumber], ' · ')))]),
    ...(targetOn === null
      ? []
      : [row('Office’s own target', said(formatCivilDay(targetOn, 'table')))]),
    ...(startsWith === '' ? [] : [row('Counts from', said(startsWith))]),
  ];
}

/** The record and its date that a deadline counts from; empty where the copy leaves it out. */
function sayTrigger(view: MatterView, record: NamedRecord, part: TriggerPart): string {
  const trigger = knownTrigger(view, { record, part });
  if (trigger === null) return nameRecord(view, record);
  const { date, title } = trigger;
  return joined([title, date.kind === 'undated' ? '' : formatCaseDate(date, { style: 'table' })]);
}

/** The rule and the count; a sentence where there is none to print. */
function countRows({ view, whole, counting }: CountedMatter, event: DeadlineEvent): ListCell[][] {
  const { count, trigger } = event.details;
  if (count === undefined || trigger === null) return [];
  const { packs, office } = counting;
  const known = whole.events.find(({ id }) => id === event.id);
  const all = known?.kind === 'deadline' ? recountDeadline(known, whole, packs, office) : null;
  if (all === null || !all.ok || all.value === null) return [uncounted(NO_RULE)];
  const open = recountDeadline(event, view, packs, office);
  const isOpen = open.ok && open.value !== null;
  if (!isOpen || givesOtherDates(open.value.event, all.value.event)) return [uncounted(HELD_BACK)];
  const { deadline } = open.value.counted;
  const from = knownTrigger(view, { record: trigger, part: count.part });
  const docket = view.proceedings.find(({ id }) => id === (from?.proceedingId ?? ''));
  const hasExclusions = excludedTimeOf(docket ?? null, office.today).spans.length > 0;
  const differs = givesOtherDates(event, open.value.event) && !event.details.editedByHand;
  return [
    row('Rule', said(joined([deadline.rule.id, deadline.rule.title], ' '), 'strong')),
    ...rowsOfRule(deadline.rule),
    ...(differs ? [row('Look again', said(DIFFERS, 'warning'))] : []),
    ...rowsOfDeadline(deadline, hasExclusions),
  ];
}

const NO_RULE =
  'Its rule, or the record that it counts from, is not at hand, so no count can be shown.';
const HELD_BACK = 'The count rests on records that this copy leaves out, so it is not shown.';
const DIFFERS =
  'As the record stands now, the rule gives other dates than the docket has. Look at both before either is relied on.';

function uncounted(why: string): ListCell[] {
  return row('How it is counted', said(why, 'muted'));
}
