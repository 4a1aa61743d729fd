/**
 * Every match of a global pattern, as `matchAll` gives them. Most patterns are nowhere in most texts, and
 * `matchAll` makes a copy of its pattern before it looks: that takes four times as long as the look.
 *
 * @param pattern with the flag `g`
 */
export function allMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
