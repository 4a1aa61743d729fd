/**
 * Makes a reading of texts that is done once for each text, as long as there are no more than `most`
 * different ones: tables say the same words in thousands of rows.
 *
 * @param read depends on the text alone
 *
 * @example
 * const kindOf = keptByText((title) => ..., 5_000);
 * kindOf('Bond hearing') === kindOf('Bond hearing') //=> true
 */
export function keptByText<V extends object | string | number | null>(
  read: (text: string) => V,
  most: number,
): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (kept.size < most) kept.set(text, value);
    return value;
  };
}
