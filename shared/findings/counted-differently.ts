import type { DeadlineEvent, Recounted } from '../docketing/deadline-rows.ts';
import { recountDeadline } from '../docketing/deadline-rows.ts';
import { givesOtherDates, whyStays } from '../docketing/dependants-of.ts';
import { saySafety } from '../docketing/say-deadline.ts';
import type { FindingCheck, FindingContext, Seen } from './finding.ts';
import { quoted, record, say } from './words.ts';

/**
 * An open deadline whose rule gives other dates today than those on record: a fact, a closed day, a
 * counted holiday or a text of the rule is another one since. What was dated by hand stays unsaid.
 */
export const countedDifferently: FindingCheck = {
  code: 'counted-differently',
  name: 'Counted differently now',
  find: (context) =>
    context.view.events.flatMap((event) =>
      event.kind === 'deadline' && event.details.count !== undefined && whyStays(event) === null
        ? ofDeadline(event, context)
        : [],
    ),
};

function ofDeadline(event: DeadlineEvent, { view, counting }: FindingContext): readonly Seen[] {
  if (counting === null) return [];
  const found = recountDeadline(event, view, counting.packs(), counting.office);
  if (!found.ok || found.value === null || !givesOtherDates(event, found.value.event)) return [];
  const { trigger } = event.details;
  return [
    {
      severity: 'doubtful',
      sentence: `${quoted(event.title)} stands on the docket for ${sayDates(event)}; ${sayNow(event, found.value)}.`,
      // What it counts from may be restricted though the deadline is not.
      records: [record('events', event), ...(trigger === null ? [] : [trigger])],
      field: 'Date',
    },
  ];
}

function sayNow(event: DeadlineEvent, { event: now, counted }: Recounted): string {
  const isOtherText = event.details.count?.ruleVersion !== now.details.count?.ruleVersion;
  const by = isOtherText
    ? `today’s text of ${now.details.ruleId}`
    : `${now.details.ruleId}, as the record stands now,`;
  if (now.date.kind === 'undated')
    return `${by} gives no day: ${counted.deadline.because ?? 'what it counts from has none'}`;
  return sayDates(now) === sayDates(event)
    ? `${by} gives other hours of the same day`
    : `${by} gives ${sayDates(now)}`;
}

function sayDates(event: DeadlineEvent): string {
  const safety = saySafety(event);
  return `${say(event.date)}${safety === '' ? '' : ` (${safety})`}`;
}
