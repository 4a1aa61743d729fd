import { sayCheckResult } from '../checks/check-result-names.ts';
import type { DueCheck } from '../checks/due-checks.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isHeldBackOnPaper } from './held-back-on-paper.ts';
import {
  counted,
  groupOf,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

/**
 * The check round to take along: by source, with what the source asks for, boxes for what can come of
 * it and lines to write on. What is restricted is listed by its client alone, as on the screen, and what
 * the source asks for is then left out.
 *
 * @param checks in the order of the round
 */
export function checkRoundPage(checks: readonly DueCheck[], context: PageContext): ListPage {
  const sources = [...new Set(checks.map(({ source }) => source))];
  const clients = new Set(checks.map(({ view }) => view.client.id)).size;
  return listPage(context, {
    name: 'check-round',
    title: 'Check round',
    about: [
      said(
        `${counted(checks.length, 'line', 'lines')} to look up for ${counted(clients, 'client', 'clients')}`,
      ),
    ],
    warning:
      checks.length === 0
        ? ''
        : 'Confidential: names clients with their numbers and birth dates. Destroy it once the round is written down.',
    columns: [
      { title: 'Client, what', share: 0.22 },
      { title: 'Date, last check', share: 0.2 },
      { title: 'What the source asks for', share: 0.23 },
      { title: 'Result', share: 0.11 },
      { title: 'Who, when, what was found', share: 0.24 },
    ],
    groups: sources.map((source) => {
      const own = checks.filter((check) => check.source === source);
      return groupOf(
        `${source.name}: ${String(own.length)} to look up`,
        own.map((check) => rowOf(check, context)),
        [
          said(`It does not say: ${source.doesNotCarry}`),
          said(`What is known of this source: ${source.basis}`, 'muted'),
        ],
      );
    }),
    notes:
      checks.length > 0
        ? []
        : [
            'Nothing is due: every hearing that is set and every client in custody was looked up lately.',
          ],
  });
}

function rowOf(check: DueCheck, context: PageContext): ListCell[] {
  const { view, subject } = check;
  const isCustody = subject.type === 'custody';
  const isHeldBack = isHeldBackOnPaper(view, recordOf(check));
  return [
    [
      said(view.client.name, 'strong'),
      said(isHeldBack ? `${isCustody ? 'Custody' : 'A hearing'} that is restricted` : check.title),
    ],
    [
      said(isCustody ? 'now' : formatCaseDate(check.date, { style: 'table' }), 'strong'),
      lastCheck(check, context),
    ],
    isHeldBack
      ? [said('Restricted: read on the screen what to ask with.', 'muted')]
      : check.needs.map(({ label, value }) =>
          value === null
            ? said(`${label}: not recorded`, 'warning')
            : said(`${label}: ${value}`, 'plain'),
        ),
    [
      said(isCustody ? 'Same place' : 'Same date', 'box'),
      said('Changed', 'box'),
      said('Not found', 'box'),
    ],
    [{ linesToWrite: 2 }],
  ];
}

function lastCheck({ last, view, ...check }: DueCheck, { nameOf }: PageContext) {
  if (last === null) return said('never checked', 'warning');
  const who = `${formatCivilDay(last.on, 'axis')}, ${nameOf(last.by)}: ${sayCheckResult(last.result)}`;
  const isHeldBack = isHeldBackOnPaper(view, recordOf(check));
  return said(isHeldBack || last.against === '' ? who : `${who}, ${last.against}`, 'muted');
}

function recordOf({ subject }: Pick<DueCheck, 'subject'>) {
  return subject.type === 'hearing'
    ? ({ table: 'events', id: subject.event.id } as const)
    : ({ table: 'stints', id: subject.stint.id } as const);
}
