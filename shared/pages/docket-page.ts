import { daysOfLine, isLoose } from '../docket/days-of-line.ts';
import { type Docket, weekOf } from '../docket/docket.ts';
import { type DocketLine, docketKindNames } from '../docket/docket-line.ts';
import type { DocketList } from '../docket/matter-lists.ts';
import { UNVERIFIED } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatWithLocal } from '../time/format-with-local.ts';
import { WITHHELD } from './held-back-on-paper.ts';
import {
  groupOf,
  joined,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

/** What the words of a line depend on besides the line. */
export type DocketWords = Pick<PageContext, 'nameOf'> & {
  /** IANA name; null = times stand in the court's zone alone. */
  readonly laptopZone: string | null;
};

type Context = DocketWords &
  PageContext & {
    readonly span: 'day' | 'week';
    /** Whose docket it is; empty = everybody's. */
    readonly whose: string;
  };

/**
 * The page of a day or of a week: what leads, what is open and past, then the days. Samples stay off
 * it; of a restricted record only its time and who has to be there are said.
 */
export function docketPageOf(docket: Docket, context: Context): ListPage {
  const { today, span, whose } = context;
  const days = span === 'day' ? [today] : weekOf(today);
  const [first = today] = days;
  const last = days.at(-1) ?? today;
  // What lasts several days stands on each of them.
  const week = [...docket.list('today'), ...docket.list('week')];
  const sections = [
    { heading: 'Before all else', day: null, lines: docket.list('lead') },
    { heading: 'Open, and its day is past', day: null, lines: docket.list('overdue') },
    { heading: dayHeading(today), day: today, lines: docket.list('today') },
    ...(span === 'day'
      ? []
      : [
          ...days.slice(1).map((day) => ({
            heading: dayHeading(day),
            day,
            lines: week.filter((line) => daysOfLine(line).includes(day)),
          })),
          {
            heading: 'In this time, the day not known',
            day: null,
            lines: week.filter(isLoose),
          },
        ]),
  ];
  return listPage(context, {
    name: 'docket',
    title: [
      span === 'day'
        ? `Docket of ${formatCivilDay(today, 'sentence')}`
        : `Docket of ${formatCivilDay(first, 'sentence')} to ${formatCivilDay(last, 'sentence')}`,
      ...(whose === '' ? [] : [whose]),
    ].join(' · '),
    columns: [
      { title: 'When', share: 0.17 },
      { title: 'Client', share: 0.19 },
      { title: 'What', share: 0.34 },
      { title: 'Where', share: 0.21 },
      { title: 'Who', share: 0.09 },
    ],
    nameColumn: 1,
    groups: sections
      .map(({ heading, day, lines }) => ({
        heading,
        rows: lines
          .filter((line) => !line.isSample)
          .map((line) => cellsOf(docketRow(line, day, context))),
      }))
      .filter(({ heading, rows }) => rows.length > 0 || heading === dayHeading(today))
      .map(({ heading, rows }) => groupOf(heading, rows)),
    empty: 'Nothing is on the docket.',
    notes: [...notesOf(docket), ...notesOfSamples(sections.flatMap(({ lines }) => lines))],
  });
}

/** What is said on paper of samples that the screen shows. */
export function notesOfSamples(lines: readonly DocketLine[]): readonly string[] {
  return lines.some(({ isSample }) => isSample)
    ? ['Samples are not printed: this list has some on the screen.']
    : [];
}

function dayHeading(day: CivilDay): string {
  return formatCivilDay(day, 'long');
}

/** One line of the printed docket: texts with nothing in them that may not print. */
export type DocketRow = {
  readonly when: string;
  readonly client: string;
  readonly what: string;
  readonly detail: string;
  readonly where: string;
  readonly who: string;
};

/**
 * The words of one line on paper; of a restricted record only its time and who has to be there.
 *
 * @param day the day of the heading above it; null where it stands under none
 */
export function docketRow(
  line: DocketLine,
  day: CivilDay | null,
  { laptopZone, nameOf }: DocketWords,
): DocketRow {
  const named = [line.assignee || line.responsible, line.assignee === '' ? line.backup : ''];
  const who = [...new Set(named.filter((one) => one !== '').map(nameOf))].join(' or ');
  const when = whenOf(line, day, laptopZone);
  const unverified = line.isVerified === false ? UNVERIFIED : '';
  if (line.isWithheld)
    return { when, client: WITHHELD, what: unverified, detail: '', where: '', who };
  return {
    when,
    client: line.clientName,
    what: line.what,
    detail: joined([docketKindNames[line.kind], line.detail, ...marksOf(line)]),
    where: joined([line.court, line.city, line.place, line.kind === 'hearing' ? line.judge : '']),
    who,
  };
}

/** The cells of a line in the order of the docket's columns. */
export function cellsOf({ when, client, what, detail, where, who }: DocketRow): ListCell[] {
  return [
    [said(when)],
    [said(client, 'strong')],
    [said(what, 'strong'), said(detail, 'muted')],
    [said(where)],
    [said(who)],
  ];
}

function whenOf({ date }: DocketLine, day: CivilDay | null, laptopZone: string | null): string {
  const whole =
    laptopZone === null
      ? formatCaseDate(date, { style: 'table' })
      : formatWithLocal(date, laptopZone, 'table');
  if (day === null) return whole;
  const dayText = formatCivilDay(day, 'table');
  if (whole === dayText) return '';
  return whole.startsWith(`${dayText}, `) ? whole.slice(dayText.length + 2) : whole;
}

function marksOf(line: DocketLine): readonly string[] {
  return [
    line.certainty === 'control' ? 'control date' : '',
    line.certainty === 'fuzzy' ? 'not known to the day' : '',
    line.isVerified === false ? UNVERIFIED : '',
    line.needsCheck && line.check === null ? 'never checked' : '',
    line.isOfClosedMatter ? 'matter is closed' : '',
  ];
}

function notesOf(docket: Docket): string[] {
  const counted: readonly (readonly [DocketList, string, string])[] = [
    ['waiting', 'line without a date', 'lines without a date'],
    ['checks-due', 'hearing date due for a check', 'hearing dates due for a check'],
    ['unverified', 'date that no second person compared', 'dates that no second person compared'],
    [
      'custody',
      'client whose custody nobody confirmed lately',
      'clients whose custody nobody confirmed lately',
    ],
    [
      'nothing-next',
      'open proceeding without a firm date ahead',
      'open proceedings without a firm date ahead',
    ],
  ];
  const left = counted.flatMap(([list, one, many]) => {
    const count = docket.count(list);
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return left.length === 0 ? [] : [`Not on this page: ${left.join('; ')}.`];
}
