import type { CaseEvent } from '../model/event.ts';
import { isExactDay } from '../time/case-date.ts';
import { daysBetween } from '../time/civil-day.ts';
import { coming } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** Days after a release in which a check-in is marked. */
const SOON_DAYS = 14;
const CHECK_IN = /check.?in|\bISAP\b|\bICE\b|\bERO\b|supervision/i;

/** A check-in with an immigration officer soon after a release or an order to release. */
export const checkInAfterRelease: FindingCheck = {
  code: 'check-in-after-release',
  name: 'Check-in soon after a release',
  find: (context) => {
    const releases = context.view.events.filter(isRelease);
    if (releases.length === 0) return [];
    return coming(context).flatMap(({ event, setting: { date } }) => {
      if (event.kind !== 'appointment' || !isExactDay(date)) return [];
      const { appointmentType, with: officer } = event.details;
      if (!CHECK_IN.test(`${appointmentType} ${officer} ${event.title}`)) return [];
      const release = releases.find((one) => {
        if (!('date' in one) || !isExactDay(one.date)) return false;
        const days = daysBetween(one.date.from, date.from);
        return days >= 0 && days <= SOON_DAYS;
      });
      if (release === undefined || !('date' in release)) return [];
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} (${say(date)}) is soon after ${quoted(release.title)} (${say(release.date)}).`,
          records: [record('events', event), record('events', release)],
          field: 'Date',
        },
      ];
    });
  },
};

function isRelease(event: CaseEvent): boolean {
  return (
    event.kind === 'release' ||
    (event.kind === 'order' &&
      (event.details.orderType === 'release' || event.details.orderType === 'bail'))
  );
}
