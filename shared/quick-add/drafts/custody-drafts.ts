import { newRow } from '../../model/new-row.ts';
import { invariant } from '../../result/invariant.ts';
import { type CaseDate, isExactDay, precisionOf } from '../../time/case-date.ts';
import { type DraftRow, type LineDraft, noteOf, type Stamp } from '../line-draft.ts';
import type { Understanding } from '../reading.ts';

/** Makes the stint of a line, and ends the one that it follows. */
export function stintDraft(understanding: Understanding, stamp: Stamp): LineDraft {
  const { authority, facility, date, title, meaning } = understanding;
  invariant(authority !== null, 'custody that is ready has an authority');
  const [bookIn, bookOut] = ends(date);
  const after = newRow('stints', {
    ...stamp,
    authority,
    facility,
    bookIn,
    bookOut,
    note: noteOf(title, meaning.title),
  });
  return {
    verb: 'stint/add',
    rows: [...endedStints(understanding), { table: 'stints', after }],
    main: { table: 'stints', id: after.id },
  };
}

/** Ends the running stint, which keeps the line's other words in its note; null where there is none. */
export function bookOutDraft(understanding: Understanding): LineDraft | null {
  const [stint] = understanding.ends;
  const said = noteOf(understanding.title, understanding.meaning.title);
  const rows = endedStints(understanding).map((row): DraftRow =>
    row.table === 'stints' && said !== ''
      ? { ...row, after: { ...row.after, note: withLine(row.after.note, said) } }
      : row,
  );
  if (stint === undefined || rows.length === 0) return null;
  return { verb: 'stint/edit', rows, main: { table: 'stints', id: stint.id } };
}

const withLine = (note: string, line: string) => (note === '' ? line : `${note}\n${line}`);

/** The running stints that a line ends, on its day. */
export function endedStints({ ends: running, date, meaning }: Understanding): readonly DraftRow[] {
  if (date === null || date.kind === 'undated') return [];
  const [bookOut] = ends(date);
  const endedBy =
    meaning.record === 'release'
      ? ('release' as const)
      : meaning.record === 'stint'
        ? ('transfer' as const)
        : meaning.record === 'book-out'
          ? meaning.endedBy
          : undefined;
  return running.map((stint) => ({
    table: 'stints',
    after: { ...stint, bookOut, endedBy: endedBy ?? stint.endedBy },
  }));
}

/** Makes the custody check of a line. */
export function checkDraft(understanding: Understanding, stamp: Stamp): LineDraft {
  const { meaning, date, authority, facility, title } = understanding;
  invariant(meaning.record === 'confirmation', 'a check is a check');
  invariant(date !== null && isExactDay(date), 'a check that is ready has a day');
  const [source] = stamp.sources;
  const after = newRow('confirmations', {
    ...stamp,
    on: date.from,
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.zone === undefined ? {} : { zone: date.zone }),
    against: source?.label ?? againstOf(title, meaning.title),
    result: meaning.result,
    authority,
    facility,
    by: stamp.enteredBy,
    note: noteOf(title, meaning.title),
  });
  return {
    verb: 'custody-check/add',
    rows: [{ table: 'confirmations', after }],
    main: { table: 'confirmations', id: after.id },
  };
}

function againstOf(title: string, plain: string): string {
  return noteOf(title, plain) || 'not said';
}

/** "2/16-5/14/25" is a book-in and a book-out; any other date is the first of the two. */
function ends(date: CaseDate | null): readonly [CaseDate, CaseDate | null] {
  if (date === null) return [{ kind: 'undated', asTyped: '' }, null];
  if (date.kind !== 'from-to') return [date, null];
  const { to, toTime, from, time, zone, asTyped } = date;
  const single = (day: string, clock: string | undefined): CaseDate => ({
    kind: 'on',
    from: day,
    precision: clock === undefined ? precisionOf(day) : 'time',
    ...(clock === undefined ? {} : { time: clock }),
    ...(clock === undefined || zone === undefined ? {} : { zone }),
    asTyped,
  });
  return [single(from, time), single(to, toTime)];
}
