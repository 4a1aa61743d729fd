import { parseANumber } from '../model/a-number.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { CourtKind } from './court-entry.ts';
import { type DocketForum, docketForum } from './docket-forum.ts';

/** `1:25-cr-10123-ABC-1`: office, year, type of case, number, initials of judges, defendant. */
const FEDERAL = /^(?:\d{1,2}:)?\d{2}-([a-z]{2})-\d{1,6}(?:-[a-z]{1,5}){0,4}(?:-\d{1,3})?$/i;
/** `25-1234`; the Second Circuit adds letters, some clerks the words "No.". */
const CIRCUIT = /^(?:no\.?\s*)?\d{2}-\d{1,6}(?:-[a-z]{2,4})?$/i;
/** `IOE0912345678`: three letters of the office and ten digits. */
const RECEIPT = /^[a-z]{3}[\s-]?\d{2}[\s-]?\d{3}[\s-]?\d{5}$/i;

const criminalTypes = ['cr', 'mj', 'po', 'mc', 'sw', 'pt'];
const civilTypes = ['cv', 'mc'];

/**
 * Looks whether a docket number has the form of its forum. What does not fit is worth a second look
 * and nothing more: a clerk may write as the clerk likes. Empty text and forums with their own ways
 * (every state) fit always.
 *
 * @param courtKind the kind of the picked court; null where none is picked or it is not known
 *
 * @returns the text, trimmed
 *
 * @failure docket-number/federal-criminal, federal-civil, circuit, immigration, receipt: `text`
 * @failure docket-number/case-type a civil number for a criminal case, or the reverse: `text`, `type`
 *
 * @example
 * checkDocketNumber('federal-criminal', '1:25-cr-10123-ABC', 'district').ok //=> true
 * checkDocketNumber('habeas', '25-cr-10123', 'district')
 * //=> { ok: false, failure: { code: 'docket-number/case-type', … } }
 */
export function checkDocketNumber(
  kind: ProceedingKind,
  typed: string,
  courtKind: CourtKind | null = null,
): Result<string> {
  const text = typed.trim();
  return text === '' ? ok(text) : checkForm(docketForum(kind, courtKind), text);
}

function checkForm(forum: DocketForum, text: string): Result<string> {
  switch (forum) {
    case 'federal-criminal':
      return checkFederal(forum, text, criminalTypes);
    case 'federal-civil':
      return checkFederal(forum, text, civilTypes);
    case 'circuit':
      return CIRCUIT.test(text) ? ok(text) : fail('docket-number/circuit', { text });
    case 'immigration':
      return parseANumber(text).ok ? ok(text) : fail('docket-number/immigration', { text });
    case 'receipt':
      return RECEIPT.test(text) || parseANumber(text).ok
        ? ok(text)
        : fail('docket-number/receipt', { text });
    case 'any':
      return ok(text);
  }
}

function checkFederal(
  forum: 'federal-criminal' | 'federal-civil',
  text: string,
  types: readonly string[],
): Result<string> {
  const type = FEDERAL.exec(text)?.[1]?.toLowerCase();
  if (type === undefined) return fail(`docket-number/${forum}`, { text });
  return types.includes(type) ? ok(text) : fail('docket-number/case-type', { text, type });
}
