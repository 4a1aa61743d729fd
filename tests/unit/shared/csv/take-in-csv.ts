import { toTypedText } from '../../../../shared/time/to-typed-text.ts';
import type { FileReading, ProposedRecord } from '../../../../shared/imports/file-reading.ts';
import { noAnswers } from '../../../../shared/imports/file-reading.ts';
import { decodeText } from '../../../../shared/imports/decode-text.ts';
import { readImport } from '../../../../shared/imports/read-import.ts';
import { lineOf, cellOfText, textOf } from '../../../../shared/imports/sheets/cell-text.ts';
import { toRows } from '../../../../shared/imports/to-rows.ts';
import { matterToCsv } from '../../../../shared/csv/matter-to-csv.ts';
import { citeSource } from '../../../../shared/model/cite-source.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { heldBackFrom } from '../../../../shared/model/held-back.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import type { Source } from '../../../../shared/model/record.ts';
import type { CaseDate } from '../../../../shared/time/case-date.ts';
import { buildView, day } from '../../../builders/matter-view.ts';
import { expectAccountedFor } from '../imports/accounted-for.ts';

export const today = day('2026-11-26');

/** The table of a whole matter. */
export function csvOf(view: MatterView): string {
  return matterToCsv(view, { persons: [], onlyIds: null }).text;
}

/** Reads a table as "Take in a file" does, from its bytes on. */
export function readBack(text: string, fileName = 'timeline.csv'): FileReading {
  const decoded = decodeText(new TextEncoder().encode(text));
  const reading = readImport({ type: 'text', ...decoded }, { fileName, today, answers: noAnswers });
  if (!reading.ok) throw new Error(reading.failure.code);
  expectAccountedFor(reading.value);
  return reading.value;
}

/** All that a reading proposes, added to a matter that is empty. */
export function addAll({ proposals }: FileReading): readonly ProposedRecord[] {
  let ids = 0;
  return toRows(
    proposals.map((proposal) => ({ proposal, into: null })),
    {
      view: buildView({}),
      proceedingId: null,
      newId: () => `new-${String((ids += 1))}`,
      enteredBy: 'MQ',
      today,
    },
  );
}

/** What of a matter a table carries, a text for each line, sorted; equal ones once. */
export function factsOf(view: MatterView): readonly string[] {
  const heldBack = heldBackFrom(view, 'table');
  const isIn = (table: 'events' | 'stints', row: MatterView['events' | 'stints'][number]) =>
    !row.archived && heldBack(table, row) === null;
  return inOrder([
    ...view.events
      .filter((row) => isIn('events', row))
      .flatMap((row) => factsOfRecord({ table: 'events', row })),
    ...view.stints
      .filter((row) => isIn('stints', row))
      .flatMap((row) => factsOfRecord({ table: 'stints', row })),
  ]);
}

/** The same of records that were taken in; the file itself is no source of the matter. */
export function factsTakenIn(records: readonly ProposedRecord[]): readonly string[] {
  return inOrder(
    records.flatMap(({ table, row }) => {
      const sources = row.sources.filter(({ kind }) => kind !== 'imported-file');
      return factsOfRecord(
        table === 'events'
          ? { table, row: { ...row, sources } }
          : { table, row: { ...row, sources } },
      );
    }),
  );
}

/** How many lines of a table tell of what no list makes. */
export function notTakenOf(view: MatterView): number {
  const heldBack = heldBackFrom(view, 'table');
  return (
    view.claims.filter((row) => !row.archived && heldBack('claims', row) === null).length +
    view.bars.filter((row) => !row.archived && heldBack('bars', row) === null).length
  );
}

function factsOfRecord({ table, row }: ProposedRecord): readonly string[] {
  const common = { standing: row.standing };
  if (table === 'stints')
    return [
      JSON.stringify({
        ...common,
        authority: row.authority,
        facility: row.facility,
        bookIn: dateAs(row.bookIn),
        bookOut: row.bookOut === null ? null : dateAs(row.bookOut),
        endedBy: row.bookOut === null ? null : row.endedBy,
        sources: cited(row.sources),
      }),
    ];
  const fact = { ...common, kind: row.kind, title: line(row.title).slice(0, 500) };
  if (!isAttended(row))
    return [JSON.stringify({ ...fact, date: dateAs(row.date), sources: cited(row.sources) })];
  const { settings } = row.details;
  return settings.map((setting, index) =>
    JSON.stringify({
      ...fact,
      place: settings.length === 1 ? null : [index, settings.length],
      then: settings.findIndex(({ id }) => id === setting.replacedBy),
      date: dateAs(setting.date),
      form: setting.form,
      status: setting.status,
      judge: line(setting.judge || ('judge' in row.details ? row.details.judge : row.details.with)),
      sources: cited(setting.notice === null ? row.sources : [...row.sources, setting.notice]),
    }),
  );
}

/** As typed where it was; else as the table writes it. */
function dateAs(date: CaseDate): object {
  const hasTime = 'time' in date || 'toTime' in date;
  const plain = 'to' in date || date.kind === 'undated' ? date : { ...date, time: undefined };
  return {
    kind: date.kind,
    from: 'from' in date ? date.from : null,
    to: 'to' in date ? date.to : null,
    time: 'time' in date ? date.time : null,
    toTime: 'toTime' in date ? date.toTime : null,
    zone: hasTime && 'zone' in date ? date.zone : null,
    asTyped: line(date.asTyped) || toTypedText(plain),
  };
}

function cited(sources: readonly Source[]): readonly string[] {
  const lines = sources.map((one) => textOf(cellOfText(citeSource(one).replace(/\s+/g, ' '))));
  return [...new Set(lines.filter((one) => one !== ''))];
}

/** A text as a cell shows it: what cannot be seen is no part of it. */
export function line(text: string): string {
  return lineOf(cellOfText(text.replace(/^'+/, '')));
}

function inOrder(facts: readonly string[]): readonly string[] {
  return [...new Set(facts)].sort();
}
