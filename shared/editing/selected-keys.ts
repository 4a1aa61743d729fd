/** Lines that are selected together, as far as they are shown. */
export function shownOf(
  checked: ReadonlySet<string>,
  shown: readonly string[],
): ReadonlySet<string> {
  return new Set(shown.filter((key) => checked.has(key)));
}

/**
 * The lines that an act is done to, in the order in which they are shown: those that are selected
 * together, or the one under the keyboard where none of them is shown.
 *
 * @param checked may name lines that the filter hides; they are left out
 * @param current the line under the keyboard; null = none
 */
export function selectedKeys(
  shown: readonly string[],
  checked: ReadonlySet<string>,
  current: string | null,
): readonly string[] {
  const together = shown.filter((key) => checked.has(key));
  return together.length > 0 ? together : shown.filter((key) => key === current);
}
