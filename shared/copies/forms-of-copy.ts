import type { Client } from '../model/client.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { addressForm } from './address-form.ts';
import { namedBirthDateForm } from './birth-date-forms.ts';
import type { CopyRule } from './copy-rule.ts';
import { plainDigits } from './mask-a-numbers.ts';
import { numberForms, type SecretForm } from './number-forms.ts';
import { ownForms } from './own-forms.ts';
import { wordForms } from './word-form.ts';

/**
 * All that a copy puts out of its texts, in the order in which it looks: what is the client's own first,
 * then what rules name.
 *
 * @param on the day on which somebody is a minor, or is none
 */
export function formsOfCopy(rule: FormRule, client: Client, on: CivilDay): readonly SecretForm[] {
  return formsAmong([...numberForms, addressForm], rule, client, on);
}

/**
 * All that a copy puts out of a line in which the office names itself: its own telephone, e-mail and
 * address stay, those in the client's record do not.
 */
export function formsOfOfficeLine(
  rule: FormRule,
  client: Client,
  on: CivilDay,
): readonly SecretForm[] {
  const phones = [client.phone, ...client.contacts.map(({ phone }) => phone)].map(lastDigits);
  const others = numberForms
    .filter(({ pattern }) => pattern !== 'e-mail')
    .map((form) => (form.pattern === 'phone' ? onlyOf(form, phones) : form));
  return formsAmong(others, rule, client, on);
}

/** A form that finds some numbers alone. */
function onlyOf({ put, ...form }: SecretForm, numbers: readonly string[]): SecretForm {
  return {
    ...form,
    put: (found, written) => (numbers.includes(lastDigits(found[0])) ? put(found, written) : null),
  };
}

/** Ten digits of a telephone number, without the country. */
function lastDigits(phone: string): string {
  return plainDigits(phone).slice(-10);
}

type FormRule = Pick<CopyRule, 'patterns' | 'aNumber' | 'numbersOut' | 'namesClient'>;

function formsAmong(
  general: readonly SecretForm[],
  { patterns, aNumber, numbersOut = false, namesClient = false }: FormRule,
  client: Client,
  on: CivilDay,
): readonly SecretForm[] {
  const whole = aNumber === 'full' ? aNumbersOf(client) : [];
  return [
    ...ownForms(client, { on, aNumber, namesClient }),
    namedBirthDateForm,
    ...general.map((form) => sparing(numbersOut ? puttingOut(form) : form, whole)),
    ...wordForms,
  ].filter(({ pattern }) => patterns.includes(pattern));
}

/** A court that asks for the A-number whole gets it whole, though it has the nine digits of another. */
function sparing(form: SecretForm, numbers: readonly string[]): SecretForm {
  if (numbers.length === 0) return form;
  const { put } = form;
  return {
    ...form,
    put: (found, written) => (numbers.includes(plainDigits(found[0])) ? null : put(found, written)),
  };
}

/** Numbers of which federal courts print the last four digits. */
const shortened: readonly SecretForm['pattern'][] = [
  'social-security-number',
  'taxpayer-number',
  'financial-account',
];

/** A court that takes not even the last digits gets none. */
function puttingOut(form: SecretForm): SecretForm {
  if (!shortened.includes(form.pattern)) return form;
  const { put } = form;
  return {
    ...form,
    put: (found, written) => (put(found, written) === null ? null : '[redacted]'),
  };
}

function aNumbersOf({ identifiers }: Client): readonly string[] {
  return identifiers
    .filter(({ kind }) => kind === 'a-number')
    .map(({ value }) => plainDigits(value));
}
