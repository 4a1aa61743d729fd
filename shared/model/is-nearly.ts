/**
 * Says whether a word is another one with a single slip: one letter more, less or other, or two
 * neighbours swapped. The same word is nearly itself.
 *
 * @example
 * isNearly('arraingment', 'arraignment') //=> true
 * isNearly('bond', 'bonds') //=> true
 * isNearly('bail', 'bond') //=> false
 */
export function isNearly(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rests = [
    [typed.slice(at + 1), word.slice(at + 1)],
    [typed.slice(at + 1), word.slice(at)],
    [typed.slice(at), word.slice(at + 1)],
  ];
  if (rests.some(([first, second]) => first === second)) return true;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
