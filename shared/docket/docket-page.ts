import { z } from 'zod';
import { UNVERIFIED } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { formatWithLocal } from '../time/format-with-local.ts';
import { daysOfLine, isLoose } from './days-of-line.ts';
import { type Docket, weekOf } from './docket.ts';
import { type DocketLine, docketKindNames } from './docket-line.ts';
import type { DocketList } from './matter-lists.ts';

const textSchema = z.string().max(6_000);

/** One line of the printed docket: texts as they print, with nothing in them that may not. */
export const docketRowSchema = z.strictObject({
  when: textSchema,
  client: textSchema,
  what: textSchema,
  detail: textSchema,
  where: textSchema,
  who: textSchema,
});

/** A docket as it prints: a day or a week, in sections. */
export const docketPageSchema = z.strictObject({
  title: textSchema,
  /** When it was printed, and since when it may be out of step with other laptops. */
  printed: textSchema,
  sections: z
    .array(z.strictObject({ heading: textSchema, rows: z.array(docketRowSchema).max(5_000) }))
    .max(100),
  /** What is not on the page. */
  notes: z.array(textSchema).max(20),
});
export type DocketPage = z.infer<typeof docketPageSchema>;

type Context = {
  readonly today: CivilDay;
  readonly span: 'day' | 'week';
  /** Whose docket it is; empty = everybody's. */
  readonly whose: string;
  /** As the laptop's clock says it: "Tue 05/26/2026, 7:40 AM". */
  readonly printedAt: string;
  readonly laptopZone: string;
  readonly nameOf: (reference: string) => string;
};

/** What a restricted record prints as: the office knows that time is taken, and no more. */
export const WITHHELD = 'Restricted matter';

/**
 * The page of a day or of a week: what leads, what is open and past, then the days. Samples stay off
 * it; of a restricted record only its time and who has to be there are said.
 */
export function docketPageOf(docket: Docket, context: Context): DocketPage {
  const { today, span, whose, printedAt } = context;
  const rowsOf = (lines: readonly DocketLine[], day: CivilDay | null) =>
    lines.filter((line) => !line.isSample).map((line) => rowOf(line, day, context));
  const days = span === 'day' ? [today] : weekOf(today);
  const [first = today] = days;
  const last = days.at(-1) ?? today;
  // What lasts several days stands on each of them.
  const week = [...docket.list('today'), ...docket.list('week')];
  const sections = [
    { heading: 'Before all else', rows: rowsOf(docket.list('lead'), null) },
    { heading: 'Open, and its day is past', rows: rowsOf(docket.list('overdue'), null) },
    { heading: dayHeading(today), rows: rowsOf(docket.list('today'), today) },
    ...(span === 'day'
      ? []
      : [
          ...days.slice(1).map((day) => ({
            heading: dayHeading(day),
            rows: rowsOf(
              week.filter((line) => daysOfLine(line).includes(day)),
              day,
            ),
          })),
          {
            heading: 'In this time, the day not known',
            rows: rowsOf(week.filter(isLoose), null),
          },
        ]),
  ];
  return {
    title: [
      span === 'day'
        ? `Docket of ${formatCivilDay(today, 'sentence')}`
        : `Docket of ${formatCivilDay(first, 'sentence')} to ${formatCivilDay(last, 'sentence')}`,
      ...(whose === '' ? [] : [whose]),
    ].join(' · '),
    printed: `Printed ${printedAt} · last merged: never`,
    sections: sections.filter(
      ({ heading, rows }) => rows.length > 0 || heading === dayHeading(today),
    ),
    notes: notesOf(docket),
  };
}

function dayHeading(day: CivilDay): string {
  return formatCivilDay(day, 'long');
}

function rowOf(
  line: DocketLine,
  day: CivilDay | null,
  { laptopZone, nameOf }: Context,
): z.infer<typeof docketRowSchema> {
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

function whenOf({ date }: DocketLine, day: CivilDay | null, laptopZone: string): string {
  const whole = formatWithLocal(date, laptopZone, 'table');
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
    ['nothing-next', 'open proceeding with nothing next', 'open proceedings with nothing next'],
  ];
  const left = counted.flatMap(([list, one, many]) => {
    const count = docket.count(list);
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return left.length === 0 ? [] : [`Not on this page: ${left.join('; ')}.`];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
