import { parseANumber } from '../model/a-number.ts';

/** What is written before an A-number, and eight or nine digits in groups of three. */
const CALLED =
  /(?<![\p{L}\p{N}])(?:a|alien|uscis)(?:[\s-]*(?:registration|reg\.?))?[\s-]*(?:(?:number|no|nr)\b\.?)?[\s#:.-]*(\d{2,3}[\s-]?\d{3}[\s-]?\d{3})(?!\d|-\d)/gu;

/**
 * Writes every A-number of a query as one word of nine digits, without what it is called.
 *
 * @param query as `foldForSearch` leaves it
 * @example
 * joinANumbers('zoe a no. 12-345-678') //=> 'zoe  012345678 '
 */
export function joinANumbers(query: string): string {
  return query.replace(CALLED, (whole, digits: string) => {
    const number = parseANumber(digits);
    return number.ok ? ` ${number.value} ` : whole;
  });
}
