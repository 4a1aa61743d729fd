import type { Meaning } from '../../quick-add/meaning.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { statusOfWords } from './status-words.ts';

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
  const place = [valueOf(table, row, 'court'), valueOf(table, row, 'place')]
    .filter((part) => part !== '')
    .join(', ');
  const judge = valueOf(table, row, 'judge');
  if (meaning?.record === 'hearing' || meaning?.record === 'appointment') {
    const isHeld = meaning.record === 'hearing' && meaning.isHeld === true;
    const told = statusOfWords(status) ?? statusOfWords(words) ?? (isHeld ? 'held' : null);
    const isOpen = date.kind === 'undated';
    const setting = {
      id: `${id}-1`,
      form: isOpen ? 'to-be-determined' : 'exact',
      date,
      status: told ?? 'set',
      reason: status,
      judge,
      place,
    };
    return meaning.record === 'hearing'
      ? {
          kind: 'hearing',
          details: { settings: [setting], hearingType: meaning.hearingType, judge, place },
        }
      : {
          kind: 'appointment',
          details: {
            settings: [setting],
            appointmentType: meaning.appointmentType,
            with: judge,
            place,
          },
        };
  }
  const text = [
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
        details: { document: meaning.document, filedBy: meaning.filedBy },
      };
    case 'order':
      return { kind: 'order', date, details: { orderType: meaning.orderType, issuedBy: judge } };
    case 'release':
      return { kind: 'release', date, details: { how: meaning.how } };
    case 'bond':
      return { kind: 'bond', date, details: { step: meaning.step } };
    case 'condition':
      return { kind: 'condition', date, details: { category: meaning.category } };
    case 'visa-action':
      return { kind: 'visa-action', date, details: { action: meaning.action } };
    case 'arrest':
    case 'encounter':
      return { kind: meaning.record, date, details: { place } };
    case 'charge':
    case 'contact':
      return { kind: meaning.record, date };
    case 'deadline':
    case 'task':
      return { kind: meaning.record, date, details: { status: isDone ? 'done' : 'open' } };
    // Custody told by a line of a list has no other end and no place of its own.
    default:
      return { kind: 'note', date, details: { text } };
  }
}
