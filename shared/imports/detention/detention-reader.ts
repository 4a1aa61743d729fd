import { splitDay } from '../../time/civil-day.ts';
import { ok } from '../../result/result.ts';
import type { ImportProblem, ImportProposal } from '../file-reading.ts';
import type { ImportReader } from '../import-reader.ts';
import type { DetentionMoment } from './detention-cell.ts';
import { type DetentionRow, detentionRows, holdsDetention, sheetsOf } from './detention-rows.ts';
import {
  compareMoments,
  type FoldedStint,
  gapsOf,
  proposeEvents,
  proposeFolded,
} from './propose-detention.ts';
import { stayProblems } from './stay-columns.ts';

/**
 * Reads ICE's detention tables in the column names of every release. One stint is one proposal, however
 * often joins and bonds repeat its row; stays are never read but follow from the stints.
 */
export const detentionReader: ImportReader = {
  format: 'detention-table',
  recognises: (file) => {
    const sheets = sheetsOf(file, true);
    return sheets !== null && holdsDetention(sheets.sheets);
  },
  read: (file, { fileName, today, answers }) => {
    const epoch = file.type === 'workbook' ? file.epoch : 1900;
    const { sheets, notes } = sheetsOf(file, false) ?? { sheets: [], notes: [] };
    const { rows, entries, isOfStays, otherSheets, around, questions } = detentionRows(sheets, {
      epoch,
      thisYear: splitDay(today).year,
      dayFirst: answers.sheet?.dayFirst ?? {},
    });
    const problems: ImportProblem[] = [];
    const repeats: number[] = [];
    const proposals: ImportProposal[] = [];
    const say = (code: string, text: string) =>
      problems.push({ where: '', entry: null, code, text });
    for (const note of notes) say('detention/unread', note);
    if (otherSheets.length > 0)
      say(
        'detention/other-sheets',
        `Sheets without stints were left out: ${otherSheets.slice(0, 20).join(', ')}.`,
      );
    if (rows.length === 0) say('detention/no-rows', 'There are headings, and no row below them.');
    problems.push(...around);
    if (isOfStays) problems.push(...untoldStints(rows));
    const byPerson = new Map<string, DetentionRow[]>();
    for (const row of rows) {
      const list = byPerson.get(row.person);
      if (list === undefined) byPerson.set(row.person, [row]);
      else list.push(row);
    }
    const isOfSeveral = byPerson.size > 1 || rows.some(({ person }) => person !== '');
    const folded = [...byPerson].map(([person, own]) => ({
      person,
      own,
      stints: fold(own, problems, repeats),
    }));
    const all = folded.flatMap(({ stints }) => stints);
    const lastDay = all.reduce((last, { bookIn, bookOut }) => {
      const day = bookOut?.day ?? bookIn.day;
      return day > last ? day : last;
    }, '');
    for (const { person, own, stints } of folded) {
      const subject = isOfSeveral ? person : null;
      for (const stint of stints)
        proposals.push(proposeFolded(stint, { fileName, subject, lastDay }));
      proposals.push(...proposeEvents(own, { fileName, subject }));
      problems.push(...gapsOf(stints));
    }
    problems.push(...stayProblems(all));
    return ok({
      format: 'detention-table',
      header: null,
      entries,
      subjects: isOfSeveral
        ? folded.map(({ person, stints }) => ({
            key: person,
            label: person === '' ? 'Nobody named' : person,
            count: stints.length,
          }))
        : [],
      proposals,
      problems,
      repeats: repeats.sort((one, other) => one - other),
      questions,
      sheet: null,
    });
  },
};

/** A table of stays tells of three stints of each at most; which stays had more is said. */
function untoldStints(rows: readonly DetentionRow[]): readonly ImportProblem[] {
  const byEntry = new Map<number, DetentionRow[]>();
  for (const row of rows) byEntry.set(row.entry, [...(byEntry.get(row.entry) ?? []), row]);
  return [
    {
      where: '',
      entry: null,
      code: 'detention/stays',
      text: 'Its rows are whole stays: of each the first, the longest and the last stint were read. The table of stints holds the others.',
    },
    ...[...byEntry.values()].flatMap(([row, ...more]) => {
      const said = Number(row?.text('stints') ?? '');
      const left = said - more.length - 1;
      return row === undefined || !Number.isInteger(said) || left <= 0
        ? []
        : [
            {
              where: row.where,
              entry: row.entry,
              code: 'detention/stints-untold',
              text: `The stay had ${String(said)} stints; ${String(left)} of them ${left === 1 ? 'is' : 'are'} not told.`,
            },
          ];
    }),
  ];
}

/** The stints of one person in their order, each once. */
function fold(
  rows: readonly DetentionRow[],
  problems: ImportProblem[],
  repeats: number[],
): readonly FoldedStint[] {
  const stints = new Map<
    string,
    {
      rows: [DetentionRow, ...DetentionRow[]];
      bookIn: DetentionMoment;
      bookOut: DetentionMoment | null;
    }
  >();
  for (const row of rows) {
    const bookIn = row.moment('book-in');
    const bookOut = row.moment('book-out');
    if (bookIn === null || bookIn === false || bookOut === false) {
      problems.push({
        where: row.where,
        entry: row.entry,
        code: bookIn === null ? 'detention/no-book-in' : 'detention/no-date',
        text:
          bookIn === null
            ? `Left out: it has no book-in${row.text('facility') === '' ? '' : ` at ${row.text('facility')}`}.`
            : `Left out: “${row.text(bookIn === false ? 'book-in' : 'book-out').slice(0, 80)}” is no date that exists.`,
      });
      continue;
    }
    const key = JSON.stringify([
      bookIn,
      bookOut,
      row.text('code') || row.text('facility').toLowerCase(),
    ]);
    const known = stints.get(key);
    if (known === undefined) stints.set(key, { rows: [row], bookIn, bookOut });
    else {
      known.rows.push(row);
      repeats.push(row.entry);
    }
  }
  const sorted = [...stints.values()].sort(
    (one, other) =>
      compareMoments(one.bookIn, other.bookIn) || compareEnds(one.bookOut, other.bookOut),
  );
  let latest: DetentionMoment | null | undefined;
  return sorted.map((stint): FoldedStint => {
    // An open stint before another one runs into it as well.
    const overlaps =
      latest !== undefined && (latest === null || compareMoments(stint.bookIn, latest) < 0);
    if (latest === undefined || compareEnds(stint.bookOut, latest) > 0) latest = stint.bookOut;
    return {
      ...stint,
      doubts: overlaps
        ? [
            {
              code: 'detention/overlap',
              text: 'It overlaps another stint of the same person: one person cannot be in two places.',
            },
          ]
        : [],
    };
  });
}

function compareEnds(one: DetentionMoment | null, other: DetentionMoment | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareMoments(one, other);
}
