/** `1:25-cr-10123`: office, year, type of case, number; what follows are judges and a defendant. */
const CASE = /(?:(\d{1,2}):)?(\d{2}|\d{4})-?([a-z]{2})-?0{0,4}(\d{1,6})/;

/**
 * A docket number by which two files are compared: without the judges' initials, the defendant and the
 * zeros that one clerk writes and another does not. Empty where nothing is written.
 *
 * @example
 * docketKey('2:17-cr-00378-SPL-1') //=> '2:17-cr-378'
 * docketKey('A 000-000-123') //=> 'a000000123'
 */
export function docketKey(docketNumber: string): string {
  const small = docketNumber.slice(0, 100).toLowerCase().trim();
  const found = CASE.exec(small);
  if (found === null) return small.replace(/[^a-z0-9]/g, '');
  const [, office, year = '', type = '', number = ''] = found;
  return `${office === undefined ? '' : `${String(Number(office))}:`}${year.slice(-2)}-${type}-${number}`;
}

/**
 * Says whether two docket numbers are of one case; false where one of them is empty. The office stands
 * in one file and not in another.
 *
 * @example
 * isSameDocket('2:17-cr-00378-SPL', '17-CR-378') //=> true
 */
export function isSameDocket(first: string, second: string): boolean {
  const one = docketKey(first);
  const other = docketKey(second);
  if (one === '' || other === '') return false;
  const hasBoth = one.includes(':') && other.includes(':');
  return hasBoth ? one === other : one.replace(/^\d+:/, '') === other.replace(/^\d+:/, '');
}
