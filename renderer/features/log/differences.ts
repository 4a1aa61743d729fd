import { settingStatusNames, standingNames } from '../../../shared/chronology/kind-names.ts';
import { caseDateSchema } from '../../../shared/time/case-date.ts';
import { isCivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';

/** One field before and after, as texts; one of the two may be empty. */
export type Difference = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

/** Fields that change with every change, or that mean nothing to a person. */
const SILENT = [
  'id',
  'rev',
  'changedAt',
  'changedBy',
  'enteredAt',
  'matterId',
  'clientId',
  'asTyped',
  'replacedBy',
];

/** The words of values that are no words by themselves; the others are made from the value. */
const words: Readonly<Record<string, string>> = {
  ...lowered(settingStatusNames),
  ...lowered(standingNames),
};

/** What one entry of a list is called. */
const entryNames: Readonly<Record<string, string>> = {
  settings: 'setting',
  sources: 'source',
  aliases: 'alias',
  identifiers: 'number',
  contacts: 'contact',
  entries: 'entry',
  counters: 'counter',
};

type NameOf = (id: string) => string | null;

/**
 * What differs between a record before and after, field by field and entry by entry.
 *
 * @param nameOf names a record of the matter that another one names; null where it is none
 */
export function differencesOf(
  before: object,
  after: object,
  nameOf: NameOf = () => null,
): readonly Difference[] {
  if (isDocument(before) || isDocument(after))
    return differencesOf(sayWords(before), sayWords(after), nameOf);
  // A field that came with a new kind, and holds nothing yet, is no difference to a reader.
  return compare(before, after, '', nameOf).filter((one) => one.before !== '' || one.after !== '');
}

function compare(
  before: unknown,
  after: unknown,
  path: string,
  nameOf: NameOf,
): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) && isObject(after) && !isDate(before) && !isDate(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys
      .filter((key) => !SILENT.includes(key))
      .flatMap((key) => compare(before[key], after[key], nameField(path, key), nameOf));
  }
  if (Array.isArray(before) && Array.isArray(after))
    return compareLists(before, after, path, nameOf);
  return [{ field: path, before: textOf(before, nameOf), after: textOf(after, nameOf) }];
}

/** Entries with ids by their ids, words by themselves, the others by their places. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  nameOf: NameOf,
): readonly Difference[] {
  const name = entryNames[path] ?? path;
  const isPlain = [...before, ...after].every((entry) => typeof entry === 'string');
  const keyOf = (entry: unknown, index: number) =>
    isPlain
      ? String(entry)
      : isObject(entry) && typeof entry['id'] === 'string'
        ? entry['id']
        : index;
  const old = new Map(before.map((entry, index) => [keyOf(entry, index), entry]));
  const now = new Map(after.map((entry, index) => [keyOf(entry, index), entry]));
  const changed = [...old].flatMap(([key, entry]) => {
    const next = now.get(key);
    if (next === undefined)
      return [{ field: `${name} removed`, before: textOf(entry, nameOf), after: '' }];
    return compare(entry, next, '', nameOf).map((one) => ({
      ...one,
      field: nameEntry(name, entry, one.field, nameOf),
    }));
  });
  const added = [...now]
    .filter(([key]) => !old.has(key))
    .map(([, entry]) => ({ field: `new ${name}`, before: '', after: textOf(entry, nameOf) }));
  return [...changed, ...added];
}

/** "setting Wed 12/17/2025, 9:00 AM ET": which entry of a list a field belongs to. */
function nameEntry(name: string, entry: unknown, field: string, nameOf: NameOf): string {
  const which = `${name} ${textOf(entry, nameOf)}`.trim();
  return field === 'status' || field === '' ? which : `${which}, ${field}`;
}

function textOf(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  const date = caseDateSchema.safeParse(value);
  if (date.success) return formatCaseDate(date.data, { style: 'table' });
  if (typeof value === 'string') return nameOf(value) ?? sayText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (Array.isArray(value)) return listed(value.map((entry) => textOf(entry, nameOf)));
  if (isObject(value)) return textOfObject(value, nameOf);
  return '';
}

/** What a person would call it: its date, its name, or all that it says. */
function textOfObject(value: Readonly<Record<string, unknown>>, nameOf: NameOf): string {
  if ('date' in value) return textOf(value['date'], nameOf);
  for (const key of ['label', 'title', 'shortName', 'name', 'text', 'whom', 'value']) {
    const text = value[key];
    if (typeof text === 'string' && text !== '') return text;
  }
  return listed(
    Object.entries(value)
      .filter(([key]) => !SILENT.includes(key))
      .map(([, part]) => textOf(part, nameOf)),
  );
}

function sayText(text: string): string {
  if (isCivilDay(text)) return formatCivilDay(text, 'table');
  const known = words[text];
  if (known !== undefined) return known;
  return /^[a-z]+(-[a-z0-9]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
}

function listed(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}

/** "details.hearingType" as "hearing type". */
function nameField(path: string, key: string): string {
  const name = key.replace(/Id$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return path === '' || path === 'details' ? name : `${path} ${name}`;
}

function lowered(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([value, name]) => [value, name.toLowerCase()]),
  );
}

/** A kept document with its words in full. */
function isDocument(row: object): row is { readonly text: string } {
  return 'sha256' in row && 'text' in row;
}

/** As long as a notice is, its words are named in the log and not said. */
function sayWords(row: object): object {
  if (!isDocument(row)) return row;
  const { text, ...others } = row;
  return { ...others, words: nameText(text) };
}

/**
 * What the words of a kept document are called where they would fill the screen; empty where there are none.
 */
export function nameText(text: string): string {
  return text === ''
    ? ''
    : `the text of the document, ${text.length.toLocaleString('en-US')} letters`;
}

function isDate(value: Readonly<Record<string, unknown>>): boolean {
  return 'kind' in value && 'asTyped' in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
