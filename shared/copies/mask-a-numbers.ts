import { maskANumber } from '../model/a-number.ts';
import { NO_DAY } from './no-day.ts';
import type { SecretForm } from './number-forms.ts';
import { redactText } from './redact-text.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

/** Between the digits of a number as people write it. */
const GAP = `[${SIGNS_BETWEEN}]*`;
/** The same within a number that is known, where nothing else can be meant. */
const LOOSE = `[${SIGNS_BETWEEN},:;|'’]*`;
/** Nine digits, or eight as older numbers have, in groups. */
const GROUPS = String.raw`\(?\d{2,3}\)?[${SIGNS_BETWEEN},'’]{0,2}\d{3}[${SIGNS_BETWEEN},'’]?\d{3}(?!\p{Cf}*\d)`;
/** `A` or its Cyrillic twin, alone or as the last hump of a word, but that of a bank: "fileA098765432". */
const LETTER = String.raw`(?=[AaАа])(?:(?<![\p{L}\p{N}])[AaАа]|(?<=\p{Ll}\p{Cf}*)(?<!Bof)[AА])`;
const written = new RegExp(
  String.raw`${LETTER}["”'’]?${GAP}(?:#|№|[Nn]o\.?|[Nn]umber|[Nn]um\.?)?${GAP}:?${GAP}(?:${NO_DAY}\d(?:${GAP}\d){7,8}(?!\p{Cf}*\d)|${GROUPS})`,
  'gu',
);
/** Whatever is called one: "A-File No. 098 765 432", "USCIS# 098765432". */
const called = new RegExp(
  String.raw`(?=${GROUPS})(?<=(?<!\p{L})(?:a[\s-]?(?:file|number)|alien\s+(?:registration\s+)?(?:file|number|num|no|#)|uscis)(?!\p{L})[^\d\n]{0,12}?)${GROUPS}`,
  'giu',
);

/** Fields that hold no words of a person: ids, codes, days, zones. */
export const codes: ReadonlySet<string> = new Set(
  'id rev matterId clientId proceedingId conditionId triggerEventId replacedBy from to on zone time toTime kind precision standing status'.split(
    ' ',
  ),
);

/**
 * Leaves only the last three digits of A-numbers in a text: of the client's own however they are
 * written, with or without the letter, and of whatever else is written as one.
 *
 * @param known the client's A-numbers, in any form
 * @example
 * maskANumbers('NTA, A 012-345-678', []) //=> 'NTA, A *** *** 678'
 * maskANumbers('file 012345678', ['012345678']) //=> 'file A *** *** 678'
 */
export function maskANumbers(text: string, known: readonly string[]): string {
  const forms = aNumberForms(known).map((form): SecretForm => ({
    pattern: 'a-number',
    form,
    put: ([found]) => maskANumber(found.replace(/\D/g, '')),
  }));
  return redactText(text, forms).text;
}

/** The same for every text in a record, however deep. Ids, codes and days stay as they are. */
export function maskRecord<T>(record: T, known: readonly string[]): T {
  return maskValue(record, '', known) as T;
}

function maskValue(value: unknown, key: string, known: readonly string[]): unknown {
  if (typeof value === 'string')
    return codes.has(key) || !/\p{N}/u.test(value) ? value : maskANumbers(value, known);
  if (Array.isArray(value)) return value.map((one) => maskValue(one, key, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, maskValue(one, name, known)]),
  );
}

/** How A-numbers are written in a text: with their letter whosever they are, without it the known ones. */
export function aNumberForms(known: readonly string[]): readonly RegExp[] {
  return [written, called, ...known.map(formOf).filter((form) => form !== null)];
}

/** The digits of a number as it is compared: leading zeros are often left out. */
export function plainDigits(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}

/** A number as digits with anything between them. */
function formOf(number: string): RegExp | null {
  const digits = plainDigits(number);
  if (digits.length < 7) return null;
  return new RegExp(
    String.raw`(?<!\d\p{Cf}*)(?:(?<![\p{L}\p{N}])[AaАа]${GAP}#?${GAP})?(?:0{1,2}${GAP})?${Array.from(digits).join(LOOSE)}(?!\p{Cf}*\d)`,
    'gu',
  );
}
