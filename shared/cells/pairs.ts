/** One `Name: value` of a cell. */
export type Pair = { readonly name: string; readonly value: string };

/** A value that would not end where it ends, or begin where it begins. */
const AMBIGUOUS = /[;"\r\n]|^\s|\s$/;
const PAIR =
  /[\s;]*([^:;"\r\n]{1,60}):[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^\s";][^;\r\n]*)|)(?:[;\n]|$)/y;

/**
 * Writes pairs as one text that a person can read and type: `Name: value`, parted by semicolons. A value
 * that holds a semicolon, a quotation mark or an end of a line stands between quotation marks, with its
 * own ones doubled. `readPairs` gives back the same pairs.
 *
 * @example
 * writePairs([{ name: 'How', value: 'Video' }, { name: 'Outcome', value: 'Granted; bail set' }])
 * //=> 'How: Video; Outcome: "Granted; bail set"'
 */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs
    .map(({ name, value }) =>
      AMBIGUOUS.test(value) ? `${name}: "${value.replaceAll('"', '""')}"` : `${name}: ${value}`,
    )
    .join('; ');
}

/**
 * Reads what `writePairs` wrote, or a person like it: each pair may stand on a line of its own. Null
 * where any part of the text is no pair.
 *
 * @example
 * readPairs('Count: 1; Plea: not guilty') //=> [{ name: 'Count', value: '1' }, { name: 'Plea', ... }]
 * readPairs('Stay in Massachusetts') //=> null
 */
export function readPairs(text: string): readonly Pair[] | null {
  const whole = text.trim();
  const pairs: Pair[] = [];
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < whole.length) {
    const found = PAIR.exec(whole);
    if (found === null) return null;
    const [, name = '', quoted, plain = ''] = found;
    if (name.trim() === '') return null;
    const value = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    pairs.push({ name: name.trim(), value });
  }
  return pairs.length === 0 ? null : pairs;
}
