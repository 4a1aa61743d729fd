import type { z } from 'zod';

/** Reads what was kept of a form: a draft, or null where it is none of this form. */
export type KeptReader<T> = (value: unknown) => T | null;

/**
 * Makes the reader of a form's kept drafts of the schema of what stands in the form. The schema takes
 * whatever can be typed, too long or wrong as it may be: what is half typed is not checked yet.
 *
 * @example
 * const readNameDraft = keptReader(z.string());
 * readNameDraft('Ana') //=> 'Ana'
 * readNameDraft(7) //=> null
 */
export function keptReader<T>(schema: z.ZodType<T>): KeptReader<T> {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
}
