import type { Finding } from '../findings/finding.ts';
import { nameOfFinding } from '../findings/finding-checks.ts';
import type { FindingLine } from '../findings/finding-line.ts';
import { severities, severityNames } from '../findings/severities.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isHeldBackOnPaper, WITHHELD } from './held-back-on-paper.ts';
import {
  counted,
  joined,
  type ListCell,
  type ListPage,
  type PrintStamp,
  said,
  sayPrinted,
} from './list-page.ts';
import { nameRecord } from './name-record.ts';

type Context = PrintStamp & {
  readonly today: CivilDay;
  /** The one matter whose findings these are; null = those of all clients. */
  readonly only: MatterView | null;
  readonly viewOf: (matterId: string) => MatterView | undefined;
  readonly nameOf: (reference: string) => string;
};

/**
 * Findings as a page: by how sure they are, those that were accepted at the end with the reason. Of a
 * restricted record it is said that there is a finding and of what kind, and no more.
 */
export function findingsPage(lines: readonly FindingLine[], context: Context): ListPage {
  const { only, today } = context;
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
  return {
    name: 'findings',
    orientation: 'landscape',
    title: only === null ? 'Findings of all clients' : 'Findings of one matter',
    about: [
      said(only === null ? 'All clients but the samples' : nameMatter(only), 'strong'),
      said(
        `${counted(open.length, 'finding', 'findings')}, and ${String(accepted.length)} accepted. A list of what does not fit is no proof that the other dates are right.`,
        'muted',
      ),
    ],
    warning: only?.matter.sampleNotice ?? '',
    asOf: today,
    printed: sayPrinted(context),
    columns: titles.map((title, index) => ({ title, share: shares[index] ?? 0.1 })),
    nameColumn: 0,
    groups: groups.map(({ name, own }) => ({
      heading: `${name}: ${counted(own.length, 'finding', 'findings')}`,
      about: [],
      rows: own.map((line) => rowOf(line, context)),
    })),
    empty: '',
    notes: lines.length > 0 ? [] : ['No findings.'],
  };
}

function nameMatter(view: MatterView): string {
  const { client, matter } = view;
  const isHeldBack = isHeldBackOnPaper(view, { table: 'matters', id: matter.id });
  return isHeldBack ? WITHHELD : `${client.name} · ${matter.title}`;
}

function rowOf(
  { finding, acceptance, client, sentence }: FindingLine,
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
            isHeldBack ? '' : acceptance.reason,
          ],
          ': ',
        );
  return [
    ...(only === null ? [[said(client, 'strong')]] : []),
    [said(nameOfFinding(finding.code), 'strong'), said(finding.code, 'muted')],
    [said(isHeldBack ? HELD_BACK : sentence), said(why, 'muted')],
    [...records.map((name) => said(name)), said(`Look at: ${finding.settleBy.field}`, 'muted')],
  ];
}

/** As the list of all clients says it. */
const HELD_BACK = 'The record is restricted: open the matter to read it.';

function saysNothing(view: MatterView, { restricted, records }: Finding): boolean {
  return restricted || records.some((record) => isHeldBackOnPaper(view, record));
}
