import { z } from 'zod';

/** Letters of one half-typed form at most; a page of text has some three thousand. */
export const MOST_DRAFT_LETTERS = 200_000;

/** Which form of which record: `event/<matter>/<event>`, `client/new`. */
export const draftKeySchema = z.string().regex(/^[a-z-]+(\/[A-Za-z0-9._-]{1,64}){1,3}$/);

/** Forms that can name any client, whichever matter was open: a line, pasted text, names to compare. */
const NAMES_ANYBODY = /^(quick-add|notice|take-in|conflicts)\//;

/**
 * Whether a half-typed form is, or may be, about one of some clients and matters: by the ids in its key,
 * or because what it is made for can name anybody.
 *
 * @param ids may be empty: then none is
 */
export function isDraftOf(key: string, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  return NAMES_ANYBODY.test(key) || key.split('/').some((part) => ids.has(part));
}

/** A form that somebody began to fill and did not save. */
export const formDraftSchema = z.strictObject({
  key: draftKeySchema,
  /** Revision of the record that the form edits; 0 for a new one. */
  rev: z.int().min(0),
  /** What stands in the form, as JSON. */
  text: z.string().max(MOST_DRAFT_LETTERS),
});
export type FormDraft = z.infer<typeof formDraftSchema>;

/** A half-typed form as it is kept. */
export const keptDraftSchema = formDraftSchema.extend({
  /** UTC milliseconds. */
  savedAt: z.int().min(0),
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;
