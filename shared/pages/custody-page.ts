import { standingNames } from '../chronology/kind-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { confirmationResultNames } from '../custody/check-results.ts';
import { sayCheckTime } from '../custody/check-time.ts';
import { countedLines, type CountedLine } from '../custody/counted-runs.ts';
import { custodyFacts } from '../custody/custody-facts.ts';
import { custodyNotes } from '../custody/custody-notes.ts';
import { asOfSentence, conventionsOf, lastWord } from '../custody/custody-sentences.ts';
import { daysByPosition } from '../custody/days-by-position.ts';
import { type CustodyDays, daysFromTo, printCount } from '../custody/day-count.ts';
import type { DayRange } from '../custody/day-range.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { filingsOf } from '../custody/filings.ts';
import { placeThen } from '../custody/place-then.ts';
import { printDayRange } from '../custody/print-day-range.ts';
import { sayRun, sayStay, sayTotal } from '../custody/say-arithmetic.ts';
import { sayBookOut } from '../custody/say-book-out.ts';
import { sentenceCredits } from '../custody/sentence-credits.ts';
import type { CustodySummary } from '../custody/summary.ts';
import { unsureOfStint } from '../custody/unsure-of-stint.ts';
import { notCountedWords } from '../custody/why-not-counted.ts';
import { citeSource } from '../model/cite-source.ts';
import type { Confirmation, Stint } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { WITHHELD } from './held-back-on-paper.ts';
import {
  counted,
  groupOf,
  joined,
  type ListCell,
  type ListGroup,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';
import { WORK_PRODUCT } from './work-product.ts';

type Context = PageContext & {
  /** `working` adds positions, days by position and the court that could release. */
  readonly kind: 'summary' | 'working';
  /** As the copy counts it, as of the day that was asked. */
  readonly custody: CustodySummary;
  readonly asOf: PageContext['today'];
  /** Records that stay out of the copy, as `leftOutOfCustody` counts them. */
  readonly leftOut: number;
  readonly wholeMatter: boolean;
};

/**
 * Custody of one matter as a page: days with their arithmetic, stints, transfers and gaps, the place at
 * each filing, checks. Days by position stand on the working copy alone.
 *
 * @param view what of the matter may be printed, as `copyOfMatter` gives it
 */
export function custodyPage(view: MatterView, context: Context): ListPage {
  const { custody, kind, asOf, leftOut, wholeMatter } = context;
  const { client, matter } = view;
  return listPage(context, {
    name: 'custody',
    title: kind === 'working' ? 'Custody, working copy' : 'Custody: summary of records',
    about: [
      said(wholeMatter ? WITHHELD : `${client.name} · ${matter.title}`, 'strong'),
      said(asOfSentence(custody, asOf)),
      said(lastWord(custody), 'strong'),
      ...(leftOut === 0
        ? []
        : [
            said(
              `${counted(leftOut, 'restricted record is', 'restricted records are')} left out, and in no number.`,
              'strong',
            ),
          ]),
      said(
        custodyNotes(custody)
          .map(({ text }) => text)
          .join(' '),
        'warning',
      ),
    ],
    warning: joined([WORK_PRODUCT, matter.sampleNotice], '. '),
    asOf: custody.limit,
    columns: [
      { title: 'Record', share: 0.27 },
      { title: 'From', share: 0.14 },
      { title: 'To', share: 0.15 },
      { title: 'Days, elapsed', share: 0.08 },
      { title: 'Days, both ends', share: 0.08 },
      { title: 'How counted, sources, what is not sure', share: 0.28 },
    ],
    groups: [
      groupOf('Days in custody', daysRows(custody)),
      groupOf(
        'The arithmetic',
        countedLines(custody).flatMap((line) => arithmetic(line, custody)),
      ),
      groupOf('Stints', stintRows(custody)),
      groupOf('Transfers, places, gaps and orders', factRows(custody)),
      ...optional('Where the client was at each filing', placeRows(view, custody)),
      ...optional('Checks of where the client is', checkRows(view, context)),
      ...optional(
        'Sentence credit, as records say: not computed, and not in any number above',
        credits(view),
      ),
      ...(kind === 'working' ? workingGroups(view, context) : []),
    ],
    empty: 'Nothing is recorded.',
    notes: [...conventionsOf(custody)],
  });
}

function daysRows(custody: CustodySummary): ListCell[][] {
  const { byAuthority, immigration, criminal, total } = custody;
  const isMore = ({ bothEnds }: CustodyDays) => bothEnds.max !== 0;
  return [
    ...byAuthority.map(({ authority, days }) => days1(authorityNames[authority], days)),
    ...(isMore(immigration) ? [days1('CBP, ICE and ORR together', immigration)] : []),
    ...(isMore(criminal) ? [days1('USMS, BOP, state and county together', criminal)] : []),
    days1('In all', total),
  ];
}

function days1(name: string, { elapsed, bothEnds }: CustodyDays): ListCell[] {
  return row(said(name, 'strong'), '', '', printCount(elapsed), printCount(bothEnds));
}

function arithmetic(line: CountedLine, { spans }: CustodySummary): ListCell[][] {
  const name = line.authority === null ? 'In all' : authorityNames[line.authority];
  const sum = sayTotal(line);
  return [
    ...line.runs.map(({ run, days, stints }, index) =>
      row(
        said(
          `${name}${line.runs.length > 1 ? `, run ${String(index + 1)}` : ''}: ${stints.length === 1 ? 'stint' : 'stints'} ${stints.join(', ')}`,
        ),
        printDayRange(run.start, 'table'),
        run.openAtLimit
          ? `counted to ${formatCivilDay(run.to, 'table')}`
          : printDayRange(run.end, 'table'),
        printCount(days.elapsed),
        printCount(days.bothEnds),
        [
          ...sayRun({ run, days, stints }),
          ...(line.authority === null ? [sayStay(run, spans)] : []),
        ],
      ),
    ),
    ...(sum.length === 0 ? [] : [row(said(`${name}: the sum`), '', '', '', '', sum)]),
  ];
}

function stintRows({ spans, notCounted }: CustodySummary): ListCell[][] {
  const record = (stint: Stint, number: string): ListCell => [
    said(joined([number, authorityNames[stint.authority]], '. '), 'strong'),
    said(nameFacility(stint.facility)),
    said(stint.operator === '' ? '' : `operated by ${stint.operator}`, 'muted'),
  ];
  return [
    ...spans.map((span, index) => {
      const unsure = unsureOfStint(span);
      return [
        record(span.stint, String(index + 1)),
        ...row(
          said(''),
          date(span.stint.bookIn),
          sayBookOut(span),
          printCount(daysFromTo(span.start, span.end)),
          '',
          [
            ...cited(span.stint.sources),
            unsure.length === 0 ? '' : `Not sure: ${unsure.join('; ')}`,
          ],
        ).slice(1),
      ];
    }),
    ...notCounted.map(({ stint, why }) => [
      record(stint, ''),
      ...row(
        said(''),
        date(stint.bookIn),
        stint.bookOut === null ? 'no end recorded' : date(stint.bookOut),
        'not counted',
        '',
        [notCountedWords[why], ...cited(stint.sources)],
      ).slice(1),
    ]),
  ];
}

function factRows(custody: CustodySummary): ListCell[][] {
  return custodyFacts(custody).map(({ what, note, stretch }) =>
    stretch === null
      ? row(said(what), '', '', '', '', [note])
      : row(
          said(what, 'strong'),
          edge(stretch.start),
          edge(stretch.end),
          printCount(stretch.days),
          '',
          [note],
        ),
  );
}

function placeRows(view: MatterView, custody: CustodySummary): ListCell[][] {
  return filingsOf(view.events).map((filing) => {
    const { sentence, also } = placeThen(custody, filing.date);
    return row(said(filing.title), date(filing.date), '', '', '', [sentence, ...also]);
  });
}

function checkRows({ confirmations }: MatterView, { nameOf, custody }: Context): ListCell[][] {
  return confirmations
    .filter(({ archived, on }) => !archived && on <= custody.limit)
    .toSorted((a, b) => (moment(a) < moment(b) ? 1 : -1))
    .map((check) =>
      row(said(confirmationResultNames[check.result]), sayCheckTime(check), '', '', '', [
        joined([
          check.against,
          check.authority === null ? '' : authorityNames[check.authority],
          check.facility === null ? '' : nameFacility(check.facility),
          check.by === '' ? '' : `by ${nameOf(check.by)}`,
        ]),
      ]),
    );
}

function credits({ events }: MatterView): ListCell[][] {
  return sentenceCredits(events).map(({ charge, text }) =>
    row(said(charge.title), date(charge.date), '', '', '', [text, ...cited(charge.sources)]),
  );
}

function workingGroups(view: MatterView, { custody, nameOf }: Context): ListGroup[] {
  const { releaseForum } = view.matter;
  return [
    ...optional(
      'Positions on the legal basis: who asserts what, and days while it is asserted; not for any other copy',
      daysByPosition(view, custody).map(({ position, days }) =>
        row(
          said(`${position.assertedBy}: ${position.basis}`),
          date(position.from),
          position.to === null ? 'no end recorded' : date(position.to),
          days === null ? 'not counted' : printCount(days.elapsed),
          days === null ? 'not counted' : printCount(days.bothEnds),
          [
            joined([authorityNames[position.authority], standingNames[position.standing]]),
            ...cited(position.sources),
          ],
        ),
      ),
    ),
    ...optional(
      'Which court could order release, as an attorney entered it',
      releaseForum === null
        ? []
        : [
            row(said(releaseForum.text), formatCivilDay(releaseForum.on, 'table'), '', '', '', [
              `entered by ${nameOf(releaseForum.by)}`,
            ]),
          ],
    ),
  ];
}

/** A group that is not there where it has no rows. */
function optional(heading: string, rows: ListCell[][]): ListGroup[] {
  return rows.length === 0 ? [] : [groupOf(heading, rows)];
}

function row(
  what: ReturnType<typeof said>,
  from: string,
  to: string,
  elapsed: string,
  bothEnds: string,
  notes: readonly string[] = [],
): ListCell[] {
  return [
    [what],
    [said(from)],
    [said(to)],
    [said(elapsed)],
    [said(bothEnds)],
    notes.map((note) => said(note)),
  ];
}

function cited(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ restricted = [] }) => restricted.length === 0).map(citeSource);
}

function edge(range: DayRange): string {
  return printDayRange(range, 'table');
}

function date(one: CaseDate): string {
  return formatCaseDate(one, { style: 'table' });
}

function moment({ on, time = '' }: Confirmation): string {
  return `${on} ${time}`;
}
