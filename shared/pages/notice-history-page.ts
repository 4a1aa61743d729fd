import { nameProceeding } from '../chronology/lanes.ts';
import { noticeHistory, type NoticeLine, sayDaysOfNotice } from '../chronology/notice-history.ts';
import { compareText } from '../model/compare-text.ts';
import type { EventOfKind } from '../model/event.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import {
  groupOf,
  joined,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
  type Said,
} from './list-page.ts';

/** What the page of one hearing and that of all have in common. */
const shared = {
  name: 'notice-history',
  columns: [
    { title: 'Setting', share: 0.22 },
    { title: 'Made on', share: 0.13 },
    { title: 'Notice', share: 0.2 },
    { title: 'Served', share: 0.17 },
    { title: 'Days of notice', share: 0.11 },
    { title: 'What became of it', share: 0.17 },
  ],
  empty: 'No setting is recorded.',
  notes: [
    'Days run from service, or from the date of the notice where service is not recorded; the day they run from is not counted.',
  ],
} satisfies Partial<ListPage>;

/**
 * How notice was given of every setting of one hearing, as a page. Only for a hearing of which words
 * may stand on paper.
 */
export function noticeHistoryPage(
  view: MatterView,
  event: AttendedEvent,
  context: Omit<PageContext, 'nameOf'>,
): ListPage {
  const { client, matter } = view;
  const docket = docketTexts(view, event);
  return listPage(context, {
    ...shared,
    title: 'Notice history',
    about: [
      said(event.title, 'strong'),
      said(joined([client.name, ...(docket.length === 0 ? [matter.title] : docket)], ' · ')),
    ],
    warning: matter.sampleNotice,
    groups: [groupOf('', noticeHistory(event).map(rowOf))],
  });
}

/** The same of every hearing of a matter, the one that was set first leading. */
export function noticeHistoriesPage(
  view: MatterView,
  context: Omit<PageContext, 'nameOf'>,
): ListPage {
  const { client, matter } = view;
  const hearings = view.events
    .filter((event): event is EventOfKind<'hearing'> => event.kind === 'hearing' && !event.archived)
    .toSorted((one, other) => compareText(firstDayIn(one), firstDayIn(other)));
  return listPage(context, {
    ...shared,
    title: 'Notice history',
    about: [said(joined([client.name, matter.title], ' · '))],
    warning: matter.sampleNotice,
    groups: hearings.map((event) =>
      groupOf(event.title, noticeHistory(event).map(rowOf), [
        said(joined(docketTexts(view, event), ' · '), 'muted'),
      ]),
    ),
    notes: hearings.length === 0 ? ['No hearing is recorded.'] : shared.notes,
  });
}

function docketTexts(view: MatterView, event: AttendedEvent): readonly string[] {
  const docket = view.proceedings.find(({ id }) => id === event.proceedingId);
  if (docket === undefined) return [];
  return [nameProceeding(docket), docket.court?.name ?? '', docket.docketNumber];
}

/** The earliest day of any setting; those without one come last. */
function firstDayIn({ details }: AttendedEvent): string {
  const days = details.settings.flatMap(({ date }) =>
    date.kind === 'undated' ? [] : [`${date.from} ${date.time ?? ''}`],
  );
  return days.toSorted()[0] ?? '9999';
}

function rowOf(line: NoticeLine): ListCell[] {
  return [
    [
      said(line.setting, line.isStruck ? 'struck' : 'strong'),
      said(line.form === 'control' ? 'control date' : '', 'muted'),
      said(line.asTyped === '' ? '' : `typed as “${line.asTyped}”`, 'muted'),
    ],
    [orNot(line.madeOn)],
    [orNot(line.notice), said(line.noticeDated === '' ? '' : `dated ${line.noticeDated}`, 'muted')],
    [orNot(joined([line.servedHow, line.servedOn]))],
    [said(sayDaysOfNotice(line.days))],
    [said(line.status), said(line.reason, 'muted')],
  ];
}

function orNot(text: string): Said {
  return text === '' ? said('not recorded', 'muted') : said(text);
}
