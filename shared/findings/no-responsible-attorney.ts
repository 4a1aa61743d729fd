import { attorneyOf } from '../model/attorney-of.ts';
import { bindsOthers } from '../model/past-limit.ts';
import { comingHearings } from './coming.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { quoted, record } from './words.ts';

/** A coming hearing or an open deadline for which nobody answers. */
export const noResponsibleAttorney: FindingCheck = {
  code: 'no-responsible-attorney',
  name: 'No responsible attorney',
  find: (context) =>
    [...comingHearings(context).map(({ event }) => event), ...openDeadlines(context)]
      .filter((event) => attorneyOf(event, context.view.matter) === '')
      .map((event) => ({
        severity: 'missing',
        sentence: `${quoted(event.title)} has no responsible attorney, and neither has the matter.`,
        records: [record('events', event)],
        field: 'Responsible attorney',
      })),
};

function openDeadlines({ view }: FindingContext) {
  return view.events.filter(
    (event) => event.kind === 'deadline' && event.details.status === 'open' && !bindsOthers(event),
  );
}
