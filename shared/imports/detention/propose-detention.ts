import type { CaseDate } from '../../time/case-date.ts';
import { compareDays, daysBetween } from '../../time/civil-day.ts';
import type { ImportDoubt, ImportProblem, ImportProposal } from '../file-reading.ts';
import { proposeEvent, proposeStint, sourceInFile } from '../propose.ts';
import type { DetentionMoment } from './detention-cell.ts';
import type { DetentionRow } from './detention-rows.ts';
import { howItEnded } from './how-it-ended.ts';

/** One stint of one person, with every row that says it. */
export type FoldedStint = {
  readonly rows: readonly [DetentionRow, ...DetentionRow[]];
  readonly bookIn: DetentionMoment;
  readonly bookOut: DetentionMoment | null;
  readonly doubts: readonly ImportDoubt[];
};

/** A moment as a date of the record, as precise as the table has it and in no zone. */
export function caseDateOf({ day, time }: DetentionMoment): CaseDate {
  return time === null
    ? { kind: 'on', from: day, precision: 'day', asTyped: '' }
    : { kind: 'on', from: day, precision: 'time', time, asTyped: '' };
}

/** Earlier, later, or not to be told apart: where one has no time, the day alone is compared. */
export function compareMoments(one: DetentionMoment, other: DetentionMoment): number {
  const byDay = compareDays(one.day, other.day);
  if (byDay !== 0 || one.time === null || other.time === null) return byDay;
  return one.time < other.time ? -1 : one.time > other.time ? 1 : 0;
}

/** Turns a stint into what could be added to the record. */
export function proposeFolded(
  { rows, bookIn, bookOut, doubts }: FoldedStint,
  {
    fileName,
    subject,
    lastDay,
  }: { readonly fileName: string; readonly subject: string | null; readonly lastDay: string },
): ImportProposal {
  const [row] = rows;
  const name = row.text('facility');
  const code = row.text('code');
  const reason = row.text('reason');
  const { endedBy, doubt } = howItEnded(reason);
  const all = [...doubts, ...(doubt === null ? [] : [doubt])];
  if (bookIn.isUnsure === true || bookOut?.isUnsure === true)
    all.push({
      code: 'detention/day-order',
      text: 'Its days can be read month first or day first.',
    });
  if (bookOut === null)
    all.push({
      code: 'detention/open',
      text: `No book-out: in custody as of the extract, whose last date is ${lastDay}. What came after is not known.`,
    });
  else if (compareMoments(bookOut, bookIn) < 0)
    all.push({ code: 'detention/out-before-in', text: 'The book-out lies before the book-in.' });
  else if (bookIn.time !== null && compareMoments(bookOut, bookIn) === 0 && bookOut.time !== null)
    all.push({ code: 'detention/no-length', text: 'Book-in and book-out are the same moment.' });
  for (const [what, moment] of [
    ['book-in', bookIn],
    ['book-out', bookOut],
  ] as const)
    if (moment?.time === '00:00' || moment?.time === '00:01')
      all.push({
        code: 'detention/midnight',
        text: `The ${what} is at ${moment.time}, which tables write where the hour is not known.`,
      });
  const key = `stint-${row.key}`;
  return {
    key,
    entries: rows.map(({ entry }) => entry),
    where: row.where,
    subject,
    record: {
      table: 'stints',
      row: proposeStint({
        id: key,
        authority: 'ice',
        ...{
          facility:
            name === '' && code === ''
              ? null
              : {
                  name: name || code,
                  code,
                  city: row.text('city'),
                  state: stateOf(row.text('state')),
                },
          bookIn: caseDateOf(bookIn),
          bookOut: bookOut === null ? null : caseDateOf(bookOut),
          endedBy: bookOut === null ? null : endedBy,
          sources: [
            sourceInFile(fileName, row.where, {
              quote: [name, code, reason].filter((part) => part !== '').join(', '),
            }),
          ],
        },
      }),
    },
    doubts: all,
    ticked: all.length === 0,
  };
}

function stateOf(text: string): string {
  return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : '';
}

/** Bond, final order and departure of the rows of one person, each once; none is ticked. */
export function proposeEvents(
  rows: readonly DetentionRow[],
  { fileName, subject }: { readonly fileName: string; readonly subject: string | null },
): readonly ImportProposal[] {
  const found = new Map<
    string,
    {
      readonly rows: DetentionRow[];
      readonly make: (id: string, row: DetentionRow) => ImportProposal['record'];
    }
  >();
  const add = (
    key: string,
    row: DetentionRow,
    make: (id: string, row: DetentionRow) => ImportProposal['record'],
  ) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, { rows: [row], make });
    else known.rows.push(row);
  };
  const sourcesOf = (row: DetentionRow, quote: string) => [
    sourceInFile(fileName, row.where, { quote }),
  ];
  for (const row of rows) {
    for (const [step, title, on, amount] of [
      ['set', 'Bond set', 'bond-set-on', 'bond-set'],
      ['posted', 'Bond posted', 'bond-posted-on', 'bond-posted'],
    ] as const) {
      const moment = row.moment(on) || null;
      const usd = amountOf(row.text(amount));
      if (moment === null && usd === null) continue;
      const date: CaseDate =
        moment === null ? { kind: 'undated', asTyped: '' } : caseDateOf(moment);
      add(`${step} ${moment?.day ?? ''} ${String(usd ?? '')}`, row, (id, first) => ({
        table: 'events',
        row: proposeEvent({
          id,
          kind: 'bond',
          ...{
            title,
            date,
            details: { step, amountUsd: usd },
            sources: sourcesOf(first, `${title} ${first.text(amount)}`),
          },
        }),
      }));
    }
    const order = row.moment('final-order-on') || null;
    if (order !== null)
      add(`order ${order.day}`, row, (id, first) => ({
        table: 'events',
        row: proposeEvent({
          id,
          kind: 'order',
          ...{
            title: 'Final order of removal',
            date: caseDateOf(order),
            details: { orderType: 'removal' },
            sources: sourcesOf(first, 'Final order date'),
          },
        }),
      }));
    const left = row.moment('departed-on') || null;
    const country = row.text('departed-to');
    if (left !== null)
      add(`departed ${left.day}`, row, (id, first) => ({
        table: 'events',
        row: proposeEvent({
          id,
          kind: 'note',
          ...{
            title: country === '' ? 'Departed' : `Departed to ${country}`,
            date: caseDateOf(left),
            sources: sourcesOf(first, `Departed date ${country}`.trim()),
          },
        }),
      }));
  }
  return [...found].flatMap(([key, { rows: same, make }]) => {
    const [first] = same;
    if (first === undefined) return [];
    const id = `${key.split(' ')[0] ?? ''}-${first.key}`;
    return [
      {
        key: id,
        entries: [...new Set(same.map(({ entry }) => entry))],
        where: first.where,
        subject,
        record: make(id, first),
        doubts: [],
        ticked: false,
      },
    ];
  });
}

function amountOf(text: string): number | null {
  const digits = text.replace(/[$,\s]/g, '');
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}

/** Holes between the stints of one person where the table says that custody went on. */
export function gapsOf(stints: readonly FoldedStint[]): readonly ImportProblem[] {
  return stints.flatMap((stint, index) => {
    const next = stints[index + 1];
    const { bookOut } = stint;
    const [row] = stint.rows;
    if (
      next === undefined ||
      bookOut === null ||
      howItEnded(row.text('reason')).endedBy !== 'transfer'
    )
      return [];
    const days = daysBetween(bookOut.day, next.bookIn.day);
    if (days < 1) return [];
    return [
      {
        where: next.rows[0].where,
        entry: next.rows[0].entry,
        code: 'detention/gap',
        text: `Transferred on ${bookOut.day}, booked in again on ${next.bookIn.day}: where the ${String(days)} ${days === 1 ? 'day' : 'days'} between were spent the table does not say.`,
      },
    ];
  });
}
