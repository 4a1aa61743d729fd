import { toTypedText } from '../../../../shared/time/to-typed-text.ts';
import type { FileReading, ProposedRecord } from '../../../../shared/imports/file-reading.ts';
import { noAnswers } from '../../../../shared/imports/file-reading.ts';
import { decodeText } from '../../../../shared/imports/decode-text.ts';
import { readImport } from '../../../../shared/imports/read-import.ts';
import { lineOf, cellOfText, textOf } from '../../../../shared/imports/sheets/cell-text.ts';
import { toRows } from '../../../../shared/imports/to-rows.ts';
import { matterToCsv } from '../../../../shared/csv/matter-to-csv.ts';
import { citeSource } from '../../../../shared/model/cite-source.ts';
import { nameClaim } from '../../../../shared/chronology/custody-bars.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { heldBackFrom } from '../../../../shared/model/held-back.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import type { Source } from '../../../../shared/model/record.ts';
import { type CaseDate, caseDateSchema } from '../../../../shared/time/case-date.ts';
import { emptyView } from '../../../builders/any-whole-view.ts';
import { day } from '../../../builders/matter-view.ts';
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

/** All that a reading proposes, added to a matter that has its dockets alone. */
export function addAll(
  { proposals }: FileReading,
  { proceedings }: Pick<MatterView, 'proceedings'> = { proceedings: [] },
): readonly ProposedRecord[] {
  let ids = 0;
  return toRows(
    proposals.map((proposal) => ({ proposal, into: null })),
    {
      view: { ...emptyView, proceedings },
      proceedingId: null,
      newId: () => `new-${String((ids += 1))}`,
      enteredBy: 'MQ',
      today,
    },
  );
}

/** Every record of a matter that a table carries, a text for each, sorted; equal ones once. */
export function factsOf(view: MatterView): readonly string[] {
  const heldBack = heldBackFrom(view, 'table');
  const isIn = ({ table, row }: ProposedRecord) => !row.archived && heldBack(table, row) === null;
  return factsAmong(recordsOf(view).filter(isIn));
}

/** The same of records that were taken in; the file itself is no source of the matter. */
export function factsTakenIn(records: readonly ProposedRecord[]): readonly string[] {
  return factsAmong(records);
}

function recordsOf({ events, stints, claims, bars }: MatterView): readonly ProposedRecord[] {
  return [
    ...events.map((row) => ({ table: 'events', row }) as const),
    ...stints.map((row) => ({ table: 'stints', row }) as const),
    ...claims.map((row) => ({ table: 'claims', row }) as const),
    ...bars.map((row) => ({ table: 'bars', row }) as const),
  ];
}

function factsAmong(records: readonly ProposedRecord[]): readonly string[] {
  const facts = new Map(records.map((record) => [record.row.id, factOf(record)]));
  const stepsOf = (bond: unknown) =>
    records
      .filter(
        ({ table, row }) =>
          table === 'events' && row.kind === 'bond' && row.details.bondId === bond,
      )
      .map(({ row }) => JSON.stringify(facts.get(row.id)))
      .sort();
  return inOrder(
    records.map((record) => {
      const links = Object.fromEntries(
        Object.entries(linksOf(record)).flatMap(([name, id]) => {
          if (id === null) return [];
          const named = name === 'bondId' ? stepsOf(id) : facts.get(id);
          return named === undefined ? [] : [[name, named]];
        }),
      );
      return JSON.stringify({ ...facts.get(record.row.id), ...links });
    }),
  );
}

/** What a record names by an id. */
function linksOf({ table, row }: ProposedRecord): Readonly<Record<string, string | null>> {
  if (table !== 'events') return {};
  switch (row.kind) {
    case 'deadline':
    case 'task':
      return { trigger: row.details.trigger?.id ?? null };
    case 'contact':
      return { conditionId: row.details.conditionId };
    case 'order':
      return { supersededBy: row.details.supersededBy };
    case 'bond':
      return { bondId: row.details.bondId };
    default:
      return {};
  }
}

/** Ids, stamps, and who entered and verified it; the check; the order within a day. */
const leftAside = new Set([
  ...['id', 'matterId', 'rev', 'changedAt', 'changedBy', 'archived', 'check', 'order'],
  ...['enteredBy', 'enteredAt', 'verifiedBy', 'verifiedAt', 'doNotDisclose'],
  ...['replacedBy', 'sharedId', 'alsoForClients', 'notice'],
  // By links.
  ...['trigger', 'conditionId', 'supersededBy', 'bondId'],
  // They may not leave by a table.
  ...['postedBy', 'advisals', 'noReport'],
]);

function factOf(record: ProposedRecord): object {
  const { table, row } = record;
  const sources = cited(row.sources.filter(({ kind }) => kind !== 'imported-file'));
  if (table === 'claims') return { table, ...plainly({ ...row, title: nameClaim(row) }), sources };
  if (table !== 'events') return { table, ...plainly(row), sources };
  const title = (line(row.title) || 'Untitled').slice(0, 500);
  if (!isAttended(row)) return { table, ...plainly({ ...row, title }), sources };
  const { settings } = row.details;
  const whole = 'judge' in row.details ? row.details.judge : row.details.with;
  const last = settings.at(-1);
  return {
    table,
    ...plainly({ ...row, title, details: { ...row.details, ...saidBelow } }),
    who: line(whole || (last?.judge ?? '')),
    where: line(row.details.place || (last?.place ?? '')),
    settings: settings.map((setting) => ({
      ...plainly({ ...setting, judge: '', place: '' }),
      judge: line(setting.judge || whole),
      place: line(setting.place || row.details.place),
      cites: setting.notice === null ? [] : cited([setting.notice]),
      then: settings.findIndex(({ id }) => id === setting.replacedBy),
    })),
    sources,
  };
}

/** Who and where is compared setting by setting, as it comes to be. */
const saidBelow = { settings: [], judge: '', with: '', place: '' };

/** A value without what is left aside and what says nothing; texts as a cell shows them. */
function plainly(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !leftAside.has(name) && name !== 'sources')
      .flatMap(([name, one]: [string, unknown]): readonly (readonly [string, unknown])[] => {
        const plain = plainValue(one);
        const says = plain !== '' && plain !== null && plain !== undefined;
        return says && !(Array.isArray(plain) && plain.length === 0 && name !== 'forbids')
          ? [[name, plain]]
          : [];
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return line(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  const date = caseDateSchema.safeParse(value);
  return date.success ? dateAs(date.data) : plainly(value);
}

/** As typed where it was; else as the table writes it. */
function dateAs(date: CaseDate): object {
  const hasTime = 'time' in date || 'toTime' in date;
  const isTyped = line(date.asTyped) !== '';
  const plain = 'to' in date || date.kind === 'undated' ? date : { ...date, time: undefined };
  const written = [toTypedText(plain), toTypedText(date)];
  return {
    kind: date.kind,
    from: 'from' in date ? date.from : null,
    to: 'to' in date ? date.to : null,
    time: 'time' in date ? date.time : null,
    toTime: 'toTime' in date ? date.toTime : null,
    zone: hasTime && 'zone' in date ? date.zone : null,
    asTyped: !isTyped || written.includes(date.asTyped) ? 'as written' : line(date.asTyped),
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
