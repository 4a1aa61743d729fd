import { isBinding } from '../model/is-binding.ts';
import { releaseBefore, releasesOf, SOON_DAYS } from '../conditions/soon-after-release.ts';
import { checkInSeriesOf, hasOwnDays, openDaysOf } from '../model/check-in-series.ts';
import type { CaseEvent } from '../model/event.ts';
import { isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { coming } from './coming.ts';
import type { FindingCheck, FindingContext, Seen } from './finding.ts';
import { quoted, record, say, sayDay } from './words.ts';

const CHECK_IN = /check.?in|\bISAP\b|\bICE\b|\bERO\b|supervision/i;

/** A check-in with an immigration officer soon after a release or an order to release. */
export const checkInAfterRelease: FindingCheck = {
  code: 'check-in-after-release',
  name: 'Check-in soon after a release',
  find: (context) =>
    releasesOf(context.view).length === 0
      ? []
      : [...ofAppointments(context), ...ofConditions(context)],
};

function ofAppointments(context: FindingContext): readonly Seen[] {
  return coming(context).flatMap(({ event, setting: { date } }) => {
    if (event.kind !== 'appointment' || !isExactDay(date)) return [];
    const { appointmentType, with: officer } = event.details;
    if (!CHECK_IN.test(`${appointmentType} ${officer} ${event.title}`)) return [];
    return seen(context, event, date.from, say(date));
  });
}

/** Of a condition that recurs its first day that is still to come. */
function ofConditions(context: FindingContext): readonly Seen[] {
  const { view, today } = context;
  return view.events.flatMap((event) => {
    if (event.kind !== 'condition' || !isBinding(event.details.status) || !hasOwnDays(event))
      return [];
    if (!CHECK_IN.test(`${event.details.category} ${event.details.reportTo} ${event.title}`))
      return [];
    const series = checkInSeriesOf(event);
    const days =
      series !== null
        ? openDaysOf(series, today, addDays(today, SOON_DAYS))
        : isExactDay(event.date) && event.date.from >= today
          ? [event.date.from]
          : [];
    const day = days.find((one) => releaseBefore(view, one) !== undefined);
    return day === undefined ? [] : seen(context, event, day, sayDay(day));
  });
}

function seen(
  { view }: FindingContext,
  event: CaseEvent,
  day: CivilDay,
  when: string,
): readonly Seen[] {
  const release = releaseBefore(view, day)?.release;
  if (release === undefined) return [];
  return [
    {
      severity: 'doubtful',
      sentence: `${quoted(event.title)} (${when}) is soon after ${quoted(release.title)} (${say(release.date)}).`,
      records: [record('events', event), record('events', release)],
      field: 'Date',
    },
  ];
}
