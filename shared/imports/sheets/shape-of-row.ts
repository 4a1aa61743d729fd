import type { Meaning } from '../../quick-add/meaning.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { textOf } from './cell-text.ts';
import { columnsOf, optionOf, type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { isPlainStatus, isStatusKnown, statusOfWords } from './status-words.ts';
import {
  actionOf,
  bondStepOf,
  categoryOf,
  dutyStatusOf,
  orderTypeOf,
  releaseOf,
} from './subtype-words.ts';

/**
 * Kind, date and details of the event that a row is: hearings and appointments have one setting, what
 * has no kind of its own is a note.
 *
 * @param words what stands beside the date
 */
export function shapeOfRow(
  table: SheetTable,
  row: SheetRow,
  meaning: Meaning | null,
  { date, id, words }: { readonly date: CaseDate; readonly id: string; readonly words: string },
) {
  const status = valueOf(table, row, 'status');
  const subtype = valueOf(table, row, 'subtype');
  const option = optionOf(subtype);
  const [detailsColumn] = columnsOf(table, 'details');
  const details = detailsColumn === undefined ? '' : textOf(row.cells[detailsColumn]);
  const place = [valueOf(table, row, 'court'), valueOf(table, row, 'place')]
    .filter((part, at, parts) => part !== '' && (at === 0 || part !== parts[0]))
    .join(', ');
  const judge = valueOf(table, row, 'judge');
  if (meaning?.record === 'hearing' || meaning?.record === 'appointment') {
    const isHeld = meaning.record === 'hearing' && meaning.isHeld === true;
    const told = statusOfWords(status) ?? statusOfWords(words);
    const stands = status !== '' && isStatusKnown(status) ? 'set' : null;
    const isControl = /\bcontrol date\b/i.test(status);
    const isOpen = date.kind === 'undated';
    const setting = {
      id: `${id}-1`,
      form: isControl ? 'control' : isOpen ? 'to-be-determined' : 'exact',
      date,
      status: told ?? stands ?? (isHeld ? 'held' : 'set'),
      reason: isPlainStatus(status) ? '' : status,
      judge,
      place,
    };
    return meaning.record === 'hearing'
      ? {
          kind: 'hearing',
          details: {
            settings: [setting],
            hearingType: subtype || meaning.hearingType,
            judge,
            place,
          },
        }
      : {
          kind: 'appointment',
          details: {
            settings: [setting],
            appointmentType: subtype || meaning.appointmentType,
            with: judge,
            place,
          },
        };
  }
  const text = [
    details,
    status === '' ? '' : `Status: ${status}`,
    judge === '' ? '' : `Judge: ${judge}`,
    place,
  ]
    .filter((part) => part !== '')
    .join('\n');
  const isDone =
    /\b(?:done|completed?|filed|closed|met)\b/i.test(status) && !/\bnot\b/i.test(status);
  switch (meaning?.record) {
    case 'filing':
      return {
        kind: 'filing',
        date,
        details: { document: subtype || meaning.document, filedBy: meaning.filedBy },
      };
    case 'order':
      return {
        kind: 'order',
        date,
        details: { orderType: orderTypeOf(option) ?? meaning.orderType, issuedBy: judge },
      };
    case 'release':
      return { kind: 'release', date, details: { how: releaseOf(option) ?? meaning.how } };
    case 'bond':
      return { kind: 'bond', date, details: { step: bondStepOf(option) ?? meaning.step } };
    case 'condition':
      return {
        kind: 'condition',
        date,
        details: {
          category: categoryOf(option) ?? meaning.category,
          status: dutyStatusOf(status) ?? 'open',
          text: details,
        },
      };
    case 'visa-action':
      return { kind: 'visa-action', date, details: { action: actionOf(option) ?? meaning.action } };
    case 'arrest':
    case 'encounter':
      return { kind: meaning.record, date, details: { place } };
    case 'charge':
    case 'contact':
      return { kind: meaning.record, date };
    case 'deadline':
      return {
        kind: 'deadline',
        date,
        details: { status: dutyStatusOf(status) ?? (isDone ? 'done' : 'open') },
      };
    case 'task':
      return { kind: 'task', date, details: { status: isDone ? 'done' : 'open' } };
    // Custody told by a line of a list has no other end and no place of its own.
    default:
      return { kind: 'note', date, details: { text } };
  }
}
