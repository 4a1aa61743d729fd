import { parseANumber } from '../model/a-number.ts';

/** Most texts have none: they are asked once, and quickly. */
const HAS_NUMBER = /\d[\d ().-]{6}|\d\d-?[a-z]{2}-?\d/;
const A_NUMBER = /(?<!\d|\d-)\d{2,3}[ -]?\d{3}[ -]?\d{3}(?!\d|-\d)/g;
const PHONE = /(?<!\d|\d-)\(?(\d{3})\)?[ .-]{0,2}(\d{3})[ .-]?(\d{4})(?!\d|-\d)/g;
const DOCKET = /(?<![a-z\d])(\d:)?(\d\d)-?([a-z]{2})-?0*(\d{1,6})(?![\d])((?:-[a-z]{2,4})*)/g;

/**
 * The numbers of a text in the other forms in which they are typed: A-numbers, telephones, docket
 * numbers of a federal court. So a search only looks for what was typed, and part of it is enough.
 *
 * @param text as `foldForSearch` leaves it
 * @example
 * formsOfNumbers('call 802-555-0199') //=> ['+18025550199 802-555-0199 (802) 802.555.0199']
 */
export function formsOfNumbers(text: string): readonly string[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [
    ...Array.from(text.matchAll(A_NUMBER), ([digits]) => formsOfANumber(digits)),
    ...Array.from(text.matchAll(PHONE), ([, area = '', exchange = '', line = '']) =>
      [
        `+1${area}${exchange}${line}`,
        `${area}-${exchange}-${line}`,
        `(${area})`,
        `${area}.${exchange}.${line}`,
      ].join(' '),
    ),
    ...Array.from(
      text.matchAll(DOCKET),
      ([, office = '', year = '', kind = '', digits = '', judges = '']) =>
        [digits, digits.padStart(5, '0')]
          .flatMap((number) => [
            `${office}${year}-${kind}-${number}${judges}`,
            `${office}${year}${kind}${number}${judges}`,
          ])
          .join(' '),
    ),
  ];
}

function formsOfANumber(digits: string): string {
  const number = parseANumber(digits);
  if (!number.ok) return '';
  const dashed = number.value.replace(/(...)(...)(...)/, '$1-$2-$3');
  const whole = [`a${number.value}`, `a${dashed}`];
  // An older number is written with eight digits too.
  const short = number.value.startsWith('0') ? whole.map((form) => form.replace('a0', 'a')) : [];
  return [...whole, ...short].join(' ');
}
