/**
 * Says that a text is no e-mail address; null for one, and for an empty text. What stands before and
 * behind the sign is not judged further: the mail would tell.
 *
 * @example
 * sayEmailProblem('ana at example') //=> 'This is no e-mail address: write it like name@example.com.'
 */
export function sayEmailProblem(text: string): string | null {
  const email = text.trim();
  return email === '' || /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/u.test(email)
    ? null
    : 'This is no e-mail address: write it like name@example.com.';
}

/**
 * Says that a text has no phone number in it; null for one, and for an empty text. Words beside the
 * number are kept: "617 555 0100, ask for Ana".
 *
 * @example
 * sayPhoneProblem('calls collect') //=> 'There is no number in it: other words go into a note.'
 */
export function sayPhoneProblem(text: string): string | null {
  return text.trim() === '' || /\p{Nd}/u.test(text)
    ? null
    : 'There is no number in it: other words go into a note.';
}
