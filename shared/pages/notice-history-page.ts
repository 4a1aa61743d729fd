import { nameProceeding } from '../chronology/lanes.ts';
import { noticeHistory, type NoticeLine, sayDaysOfNotice } from '../chronology/notice-history.ts';
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
  const docket = view.proceedings.find(({ id }) => id === event.proceedingId);
  const lines = noticeHistory(event);
  return listPage(context, {
    name: 'notice-history',
    title: 'Notice history',
    about: [
      said(event.title, 'strong'),
      said(
        joined(
          [
            client.name,
            docket === undefined ? matter.title : nameProceeding(docket),
            docket?.court?.name ?? '',
            docket?.docketNumber ?? '',
          ],
          ' · ',
        ),
      ),
    ],
    warning: matter.sampleNotice,
    columns: [
      { title: 'Setting', share: 0.22 },
      { title: 'Made on', share: 0.13 },
      { title: 'Notice', share: 0.2 },
      { title: 'Served', share: 0.17 },
      { title: 'Days of notice', share: 0.11 },
      { title: 'What became of it', share: 0.17 },
    ],
    groups: [groupOf('', lines.map(rowOf))],
    empty: 'No setting is recorded.',
    notes: [
      'Days run from service, or from the date of the notice where service is not recorded; the day they run from is not counted.',
    ],
  });
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
