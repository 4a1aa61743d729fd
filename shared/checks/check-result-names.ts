const names: Readonly<Record<string, string>> = {
  same: 'same',
  changed: 'changed',
  'not-found': 'not found',
  'in-custody': 'in custody',
  released: 'released',
};

/**
 * The result of a check in words.
 *
 * @example
 * sayCheckResult('in-custody') //=> 'in custody'
 */
export function sayCheckResult(result: string): string {
  return names[result] ?? result;
}
