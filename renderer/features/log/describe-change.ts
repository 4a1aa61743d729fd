import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import type { Change } from '../../../shared/model/command.ts';
import type { EventKind } from '../../../shared/model/event.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { caseDateSchema } from '../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';

/** One field before and after, as texts. */
export type Difference = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

/** Fields that change with every change, or that mean nothing to a person. */
const SILENT = ['id', 'rev', 'changedAt', 'changedBy', 'matterId', 'clientId', 'asTyped'];

const tableNouns: Readonly<Record<TableName, string>> = {
  persons: 'Person',
  courts: 'Court',
  hearingTypes: 'Types of hearing',
  purges: 'Purge',
  clients: 'Client',
  matters: 'Matter',
  proceedings: 'Proceeding',
  events: 'Event',
  stints: 'Custody',
  claims: 'Claim',
  positions: 'Position',
  confirmations: 'Custody check',
  bars: 'Bar to removal',
};

/** One change in words. */
export type ChangeWords = {
  /** "Hearing reset" */
  readonly act: string;
  /** The same of many records at once: "Taken in from a file". */
  readonly whole: string;
  readonly record: string;
  /** Empty for a new record. */
  readonly differences: readonly Difference[];
};

/** Puts one change of the log into words. */
export function describeChange(verb: string, change: Change): ChangeWords {
  const after: Readonly<Record<string, unknown>> = change.after;
  const whole = wholeOf(verb);
  return {
    act: actOf(verb, change),
    whole: whole.charAt(0).toUpperCase() + whole.slice(1),
    record: nameOf(change),
    differences: change.before === null ? [] : differencesOf(change.before, after, ''),
  };
}

function wholeOf(verb: string): string {
  const act = verb.split('/')[1]?.replaceAll('-', ' ') ?? verb;
  return acts[act] ?? act;
}

function actOf(verb: string, change: Change): string {
  const noun =
    change.table === 'events'
      ? eventKindNames[(change.after as { kind?: EventKind }).kind ?? 'note']
      : tableNouns[change.table];
  return `${noun} ${wholeOf(verb)}`;
}

const acts: Readonly<Record<string, string>> = {
  add: 'added',
  edit: 'changed',
  archive: 'archived',
  restore: 'restored',
  reset: 'reset',
  move: 'moved',
  outcome: 'outcome recorded',
  open: 'taken in from a file',
};

function nameOf({ after, table }: Change): string {
  const row: Readonly<Record<string, unknown>> = after;
  for (const field of ['title', 'name', 'initials', 'against', 'assertedBy']) {
    const value = row[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  const facility = row['facility'];
  if (isObject(facility) && typeof facility['name'] === 'string') return facility['name'];
  return tableNouns[table];
}

function differencesOf(before: unknown, after: unknown, path: string): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) && isObject(after) && !isDate(before) && !isDate(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys
      .filter((key) => !SILENT.includes(key))
      .flatMap((key) => differencesOf(before[key], after[key], wordsOf(path, key)));
  }
  return [{ field: path, before: textOf(before), after: textOf(after) }];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const date = caseDateSchema.safeParse(value);
  if (date.success) return formatCaseDate(date.data, { style: 'table' });
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return `${value.length} entries`;
  return JSON.stringify(value);
}

/** "details.hearingType" as "hearing type". */
function wordsOf(path: string, key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return path === '' || path === 'details' ? words : `${path} ${words}`;
}

function isDate(value: Readonly<Record<string, unknown>>): boolean {
  return 'kind' in value && 'asTyped' in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
