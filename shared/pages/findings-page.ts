import type { Finding } from '../findings/finding.ts';
import { nameOfFinding } from '../findings/finding-checks.ts';
import { FINDING_HELD_BACK, type FindingLine } from '../findings/finding-line.ts';
import { severities, severityNames } from '../findings/severities.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isHeldBackOnPaper, WITHHELD } from './held-back-on-paper.ts';
import {
  counted,
  joined,
  groupOf,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';
import { nameRecord } from './name-record.ts';

type Context = PageContext & {
  /** The one matter whose findings these are; null = those of all clients. */
  readonly only: MatterView | null;
  readonly viewOf: (matterId: string) => MatterView | undefined;
};

/**
 * Findings as a page: by how sure they are, those that were accepted at the end with the reason. Of a
 * restricted record it is said that there is a finding and of what kind, and no more; across clients
 * not whose it is.
 */
export function findingsPage(lines: readonly FindingLine[], context: Context): ListPage {
  const { only } = context;
  const open = lines.filter(({ acceptance }) => acceptance === null);
  const accepted = lines.filter(({ acceptance }) => acceptance !== null);
  const groups = [
    ...severities.map((severity) => ({
      name: severityNames[severity],
      own: open.filter(({ finding }) => finding.severity === severity),
    })),
    { name: 'Accepted as they are', own: accepted },
  ].filter(({ own }) => own.length > 0);
  const shares = only === null ? [0.14, 0.2, 0.4, 0.26] : [0.24, 0.46, 0.3];
  const titles = [
    ...(only === null ? ['Client'] : []),
    'Finding',
    'What the record says',
    'Records, where to look',
  ];
  return listPage(context, {
    name: 'findings',
    title: only === null ? 'Findings of all clients' : 'Findings of one matter',
    about: [
      said(only === null ? 'All clients but the samples' : nameMatter(only), 'strong'),
      said(
        `${counted(open.length, 'finding', 'findings')}, and ${String(accepted.length)} accepted. A list of what does not fit is no proof that the other dates are right.`,
        'muted',
      ),
    ],
    warning: only?.matter.sampleNotice ?? '',
    columns: titles.map((title, index) => ({ title, share: shares[index] ?? 0.1 })),
    groups: groups.map(({ name, own }) =>
      groupOf(
        `${name}: ${counted(own.length, 'finding', 'findings')}`,
        own.map((line) => rowOf(line, context)),
      ),
    ),
    notes: lines.length > 0 ? [] : ['No findings.'],
  });
}

function nameMatter(view: MatterView): string {
  const { client, matter } = view;
  const isHeldBack = isHeldBackOnPaper(view, { table: 'matters', id: matter.id });
  return isHeldBack ? WITHHELD : `${client.name} · ${matter.title}`;
}

function rowOf(
  { finding, acceptance, client, sentence, reason }: FindingLine,
  { only, viewOf, nameOf }: Context,
): ListCell[] {
  const view = viewOf(finding.matterId);
  const isHeldBack = view === undefined || saysNothing(view, finding);
  const records = isHeldBack
    ? []
    : [...new Set(finding.records.map((record) => nameRecord(view, record)))];
  const why =
    acceptance === null
      ? ''
      : joined(
          [
            `Accepted by ${nameOf(acceptance.by)}, ${formatCivilDay(acceptance.on, 'axis')}`,
            isHeldBack ? '' : reason,
          ],
          ': ',
        );
  return [
    ...(only === null ? [[said(isHeldBack ? WITHHELD : client, 'strong')]] : []),
    [said(nameOfFinding(finding.code), 'strong'), said(finding.code, 'muted')],
    [said(isHeldBack ? FINDING_HELD_BACK : sentence), said(why, 'muted')],
    [...records.map((name) => said(name)), said(`Look at: ${finding.settleBy.field}`, 'muted')],
  ];
}

function saysNothing(view: MatterView, { restricted, records }: Finding): boolean {
  return restricted || records.some((record) => isHeldBackOnPaper(view, record));
}
