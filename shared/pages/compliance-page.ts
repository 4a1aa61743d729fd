import { nameProceeding } from '../chronology/lanes.ts';
import { type ReportMade, reportsMade } from '../conditions/reports-made.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isHeldBackOnPaper } from './held-back-on-paper.ts';
import {
  counted,
  groupOf,
  joined,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

/**
 * The compliance record of a matter as a page: per condition the reports and the check-ins that were
 * made, each with date, time and zone, to whom, how, and its proof. Nothing that was not made, nothing
 * of what a contact was about, and no condition of which nothing was made. Restricted ones stay off it.
 */
export function compliancePage(view: MatterView, context: Omit<PageContext, 'nameOf'>): ListPage {
  const { client, matter } = view;
  const all = reportsMade(view);
  const printed = all
    .filter(({ condition }) => !isHeldBack(view, condition.id))
    .map((one) => ({
      ...one,
      made: one.made.filter(({ recordId }) => !isHeldBack(view, recordId)),
    }))
    .filter(({ made }) => made.length > 0);
  const countOf = (groups: typeof all) => groups.reduce((sum, { made }) => sum + made.length, 0);
  const left = countOf(all) - countOf(printed);
  return listPage(context, {
    name: 'compliance-record',
    title: 'Compliance record',
    about: [
      said(client.name, 'strong'),
      said(matter.title),
      said(
        `${counted(countOf(printed), 'report or check-in', 'reports and check-ins')} made, as recorded on ${formatCivilDay(context.today, 'sentence')}`,
        'muted',
      ),
    ],
    warning: matter.sampleNotice,
    columns: [
      { title: 'Made', share: 0.26 },
      { title: 'What', share: 0.2 },
      { title: 'To whom', share: 0.22 },
      { title: 'How', share: 0.12 },
      { title: 'Proof', share: 0.2 },
    ],
    groups: printed.map(({ condition, made }) => {
      const docket = view.proceedings.find(({ id }) => id === condition.proceedingId);
      const about = joined(
        [
          condition.details.imposedBy === '' ? '' : `imposed by ${condition.details.imposedBy}`,
          docket === undefined ? '' : nameProceeding(docket),
          docket?.court?.name ?? '',
          docket?.docketNumber ?? '',
        ],
        ' · ',
      );
      return groupOf(condition.title, made.map(rowOf), about === '' ? [] : [said(about, 'muted')]);
    }),
    empty: 'No report or check-in is recorded as made.',
    notes: [
      ...(printed.length === 0 ? ['No report or check-in is recorded as made.'] : []),
      'Times stand on the clock of the place.',
      ...(left === 0
        ? []
        : [`Not on this page: ${counted(left, 'restricted entry', 'restricted entries')}.`]),
    ],
  });
}

function isHeldBack(view: MatterView, id: string): boolean {
  return isHeldBackOnPaper(view, { table: 'events', id });
}

function rowOf({ at, plannedFor, to, how, proof }: ReportMade): ListCell[] {
  return [
    [said(formatCaseDate(at, { style: 'table' }), 'strong')],
    [
      said(plannedFor === null ? 'Report of a contact' : 'Check-in'),
      said(plannedFor === null ? '' : `of ${formatCivilDay(plannedFor, 'table')}`, 'muted'),
    ],
    [said(to)],
    [said(how)],
    [said(proof)],
  ];
}
