import { FILLER, plainLetters } from './plain-letters.ts';
import type { SecretForm } from './number-forms.ts';
import type { RedactionPattern } from './redaction.ts';

/** A text without its secrets, and how many of each kind it had. */
export type RedactedText = {
  readonly text: string;
  readonly counts: ReadonlyMap<RedactionPattern, number>;
};

/**
 * Puts secrets out of a text, one form after the other.
 *
 * @example
 * redactText('SSN 123-45-6789', forms).text //=> 'SSN xxx-xx-6789'
 */
export function redactText(text: string, forms: readonly SecretForm[]): RedactedText {
  const counts = new Map<RedactionPattern, number>();
  let now = text;
  let seen = plainLetters(now);
  for (const { pattern, form, put } of forms) {
    let done = '';
    let from = 0;
    for (const found of seen.matchAll(form)) {
      const mask = put(found, now);
      if (mask === null) continue;
      done += now.slice(from, found.index) + mask;
      from = endOf(found, seen);
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
    if (from === 0) continue;
    now = done + now.slice(from);
    seen = plainLetters(now);
  }
  return { text: now, counts };
}

/** Half of a letter, or its mark, goes with the letter. */
function endOf(found: RegExpExecArray, seen: string): number {
  let end = found.index + found[0].length;
  while (seen[end] === FILLER) end += 1;
  return end;
}
