import { maskANumber } from '../model/a-number.ts';
import type { Client } from '../model/client.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { ownBirthDateForm } from './birth-date-forms.ts';
import type { CopyRule } from './copy-rule.ts';
import { aNumberForms, plainDigits } from './mask-a-numbers.ts';
import { minorForms } from './minor-forms.ts';
import { formOfNumber, type SecretForm } from './number-forms.ts';
import { wordPattern } from './word-pattern.ts';

/** @param namesClient whether the client's own name stays, a minor's too */
type HowToLook = Required<Pick<CopyRule, 'aNumber' | 'namesClient'>> & { readonly on: CivilDay };

/** What is secret because it is this client's: numbers, birth date, names of minors, nationality. */
export function ownForms(
  client: Client,
  { on, aNumber, namesClient }: HowToLook,
): readonly SecretForm[] {
  const { identifiers, dateOfBirth, phone, email } = client;
  const birth = dateOfBirth === null ? null : ownBirthDateForm(dateOfBirth);
  return [
    ...aNumbersOf(client, aNumber),
    ...(birth === null ? [] : [birth]),
    ...identifiers
      .filter(({ kind }) => kind !== 'a-number')
      .flatMap(({ kind, value }) =>
        exactly(value, kind === 'passport' ? 'passport' : 'identifier', '[redacted]'),
      ),
    ...[phone, ...client.contacts.map((one) => one.phone)].flatMap((number) =>
      exactly(number, 'phone', '[telephone]'),
    ),
    ...[email, ...client.contacts.map((one) => one.email)].flatMap((address): SecretForm[] =>
      address.length < 5
        ? []
        : [{ pattern: 'e-mail', form: wordPattern([address]), put: () => '[e-mail]' }],
    ),
    ...minorForms(client, on, namesClient),
    ...[client.nationality, client.countryOfBirth, client.language, client.dialect].flatMap(
      nationalityForms,
    ),
  ];
}

/** A court that asks for the client's own number whole still gets no other person's. */
function aNumbersOf({ identifiers }: Client, aNumber: CopyRule['aNumber']): readonly SecretForm[] {
  const own = identifiers.filter((one) => one.kind === 'a-number').map((one) => one.value);
  const plain = own.map(plainDigits);
  return aNumberForms(own).map((form) => ({
    pattern: 'a-number',
    form,
    put: ([found]) => {
      if (aNumber === 'none') return '[redacted]';
      const digits = found.replace(/\D/g, '');
      return aNumber === 'full' && plain.includes(plainDigits(digits)) ? null : maskANumber(digits);
    },
  }));
}

function exactly(
  value: string,
  pattern: SecretForm['pattern'],
  mask: string,
): readonly SecretForm[] {
  const form = formOfNumber(value);
  return form === null ? [] : [{ pattern, form, put: () => mask }];
}

/** Each of several that stand in one field, in the singular and the plural. */
function nationalityForms(words: string): readonly SecretForm[] {
  const each = words
    .split(/[;,/&]|\s(?:and|or|y|e|o)\s/u)
    .map((word) => word.trim())
    .filter((word) => word.length > 2);
  if (each.length === 0) return [];
  return [
    {
      pattern: 'nationality',
      form: wordPattern(each.flatMap((word) => [word, `${word}s`, `${word}es`])),
      put: () => '[redacted]',
    },
  ];
}
