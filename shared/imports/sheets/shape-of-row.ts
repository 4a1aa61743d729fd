import type { EventKind } from '../../model/event.ts';
import type { Meaning } from '../../quick-add/meaning.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { fitProse } from './fit-prose.ts';
import { kindOfWord } from './kind-of-word.ts';
import { optionOf, type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { isPlainStatus, isStatusKnown, statusOfWords } from './status-words.ts';
import {
  actionOf,
  bondStepOf,
  categoryOf,
  dutyStatusOf,
  orderTypeOf,
  releaseOf,
} from './subtype-words.ts';

/** A note and a condition have a text of their own, which is what the details are. */
export const textual: ReadonlySet<EventKind> = new Set<EventKind>(['note', 'condition']);

/** What is known of an event besides what its columns say. */
export type RowParts = {
  readonly date: CaseDate;
  readonly id: string;
  /** What stands beside the date. */
  readonly words: string;
  /** Details that are words; empty where there are none. */
  readonly text: string;
  /** Details by the names of the schema, of the event and of its setting. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly ofSetting: Readonly<Record<string, unknown>>;
};

/** The kind of event that a row is; what has no kind of its own is a note. */
export function eventKindOf(meaning: Meaning | null): EventKind {
  if (meaning === null) return 'note';
  switch (meaning.record) {
    case 'nta':
    case 'stint':
    case 'book-out':
    case 'claim':
    case 'confirmation':
      return 'note';
    default:
      return meaning.record;
  }
}

/**
 * Kind, date and details of the event that a row is: hearings and appointments have one setting, what
 * has no kind of its own is a note. What is too long for its text is said.
 */
export function shapeOfRow(
  table: SheetTable,
  row: SheetRow,
  meaning: Meaning | null,
  parts: RowParts,
) {
  const { date, own } = parts;
  if (meaning?.record === 'hearing' || meaning?.record === 'appointment')
    return { shape: attendedShape(table, row, meaning, parts), doubts: [] };
  const { text, ...others } = own;
  const words = textOfValue(text) || parts.text;
  const kind = eventKindOf(meaning);
  const fitting = fitProse(kind === 'note' ? wordsOfNote(table, row, words) : [words]);
  return {
    shape: {
      kind,
      date,
      details: { ...ownDetails(table, row, meaning, fitting.text), ...others },
    },
    doubts: textual.has(kind) ? fitting.doubts : [],
  };
}

function attendedShape(
  table: SheetTable,
  row: SheetRow,
  meaning: Extract<Meaning, { record: 'hearing' | 'appointment' }>,
  { date, id, words, own, ofSetting }: RowParts,
) {
  const status = valueOf(table, row, 'status');
  const judge = valueOf(table, row, 'judge');
  const place = placeOf(table, row);
  const isHeld = meaning.record === 'hearing' && meaning.isHeld === true;
  const told = statusOfWords(status) ?? statusOfWords(words);
  const stands = status !== '' && isStatusKnown(status) ? 'set' : null;
  const isControl = /\bcontrol date\b/i.test(status);
  const isOpen = date.kind === 'undated';
  const reasons = [isPlainStatus(status) ? '' : status, textOfValue(ofSetting['reason'])];
  const setting = {
    ...ofSetting,
    id: `${id}-1`,
    form: isControl ? 'control' : isOpen ? 'to-be-determined' : 'exact',
    date,
    status: told ?? stands ?? (isHeld ? 'held' : 'set'),
    reason: reasons.filter((reason) => reason !== '').join('; '),
    judge,
    place,
  };
  const subtype = valueOf(table, row, 'subtype');
  return meaning.record === 'hearing'
    ? {
        kind: 'hearing',
        details: {
          settings: [setting],
          hearingType: subtype || meaning.hearingType,
          judge,
          place,
          ...own,
        },
      }
    : {
        kind: 'appointment',
        details: {
          settings: [setting],
          appointmentType: subtype || meaning.appointmentType,
          with: judge,
          place,
          ...own,
        },
      };
}

/** What the columns that all kinds share say of the details of one kind. */
function ownDetails(table: SheetTable, row: SheetRow, meaning: Meaning | null, words: string) {
  const status = valueOf(table, row, 'status');
  const subtype = valueOf(table, row, 'subtype');
  const option = optionOf(subtype);
  const judge = valueOf(table, row, 'judge');
  const isDone =
    /\b(?:done|completed?|filed|closed|met)\b/i.test(status) && !/\bnot\b/i.test(status);
  switch (meaning?.record) {
    case 'filing':
      return { document: subtype || meaning.document, filedBy: meaning.filedBy };
    case 'order':
      return { orderType: orderTypeOf(option) ?? meaning.orderType, issuedBy: judge };
    case 'release':
      return { how: releaseOf(option) ?? meaning.how, place: valueOf(table, row, 'place') };
    case 'bond':
      return { step: bondStepOf(option) ?? meaning.step };
    case 'condition':
      return {
        category: categoryOf(option) ?? meaning.category,
        status: dutyStatusOf(status) ?? 'open',
        text: words,
      };
    case 'visa-action':
      return { action: actionOf(option) ?? meaning.action };
    case 'arrest':
    case 'encounter':
      return { place: placeOf(table, row) };
    case 'charge':
      return { disposition: status };
    case 'contact':
      return { place: valueOf(table, row, 'place') };
    case 'deadline':
      return { status: dutyStatusOf(status) ?? (isDone ? 'done' : 'open') };
    case 'task':
      return { status: isDone ? 'done' : 'open' };
    // Custody told by a line of a list has no other end and no place of its own.
    default:
      return { text: words };
  }
}

/** A line that names no kind keeps all its words; one that is called a note has them in its columns. */
function wordsOfNote(table: SheetTable, row: SheetRow, words: string): readonly string[] {
  const status = valueOf(table, row, 'status');
  const judge = valueOf(table, row, 'judge');
  const isNamed = kindOfWord(valueOf(table, row, 'kind'))?.type === 'event';
  return [
    words,
    status === '' ? '' : `Status: ${status}`,
    judge === '' ? '' : `Judge: ${judge}`,
    isNamed ? valueOf(table, row, 'place') : placeOf(table, row),
  ];
}

/** A value of a field of text; empty where the row has none. */
function textOfValue(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The court and the place in it, as one line. */
function placeOf(table: SheetTable, row: SheetRow): string {
  return [valueOf(table, row, 'court'), valueOf(table, row, 'place')]
    .filter((part, at, parts) => part !== '' && (at === 0 || part !== parts[0]))
    .join(', ');
}
