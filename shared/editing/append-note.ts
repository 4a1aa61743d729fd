import { fail, ok, type Result } from '../result/result.ts';

/** As many characters as a note holds. */
const LONGEST = 20_000;

/**
 * Adds lines under a heading to the end of a note. Without lines the note stays as it is.
 *
 * @failure editing/note-full the note would be longer than the record keeps
 *
 * @example
 * appendNote('Called.', 'Kept from the filing:', ['served: by mail'])
 * //=> { ok: true, value: 'Called.\n\nKept from the filing:\n- served: by mail' }
 */
export function appendNote(
  note: string,
  heading: string,
  lines: readonly string[],
): Result<string> {
  if (lines.length === 0) return ok(note);
  const added = [heading, ...lines.map((line) => `- ${line}`)].join('\n');
  const whole = note === '' ? added : `${note}\n\n${added}`;
  return whole.length > LONGEST ? fail('editing/note-full') : ok(whole);
}
