import { z } from 'zod';
import type { BulkChange } from '../../../shared/editing/bulk-change.ts';
import {
  personRefSchema,
  restrictedClassSchema,
  standingSchema,
} from '../../../shared/model/record.ts';
import { readWholeNumber } from '../../../shared/model/whole-number.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

const bulkDraftSchema = z.strictObject({
  type: z.enum([
    'proceeding',
    'standing',
    'milestone',
    'responsible',
    'restrict',
    'do-not-disclose',
    'shift',
    'archive',
    'restore',
  ]),
  proceedingId: z.string().nullable(),
  standing: standingSchema,
  milestone: z.enum(['by-kind', 'yes', 'no']),
  /** Initials as typed. */
  person: z.string(),
  restricted: restrictedClassSchema,
  /** As typed. */
  days: z.string(),
  withHearings: z.boolean(),
  resetAs: z.enum(['reset', 'continued', 'advanced']),
  reason: z.string(),
});
/** What stands in the form of a bulk change, whichever change is chosen. */
export type BulkDraft = Readonly<z.infer<typeof bulkDraftSchema>>;

/** A draft as it was kept. */
export const readBulkDraft: KeptReader<BulkDraft> = keptReader(bulkDraftSchema);

export const firstBulkDraft: BulkDraft = {
  type: 'proceeding',
  proceedingId: null,
  standing: 'undisputed',
  milestone: 'by-kind',
  person: '',
  restricted: 'asylum',
  days: '',
  withHearings: false,
  resetAs: 'continued',
  reason: '',
};

/**
 * What the form begins with: what was kept, as far as it still names a proceeding that is offered.
 *
 * @param proceedings ids, those offered first first
 */
export function bulkDraftToBegin(
  kept: BulkDraft | null,
  proceedings: readonly string[],
): BulkDraft {
  const proceedingId = proceedings[0] ?? null;
  if (kept === null) return { ...firstBulkDraft, proceedingId };
  const isThere = kept.proceedingId === null || proceedings.includes(kept.proceedingId);
  return isThere ? kept : { ...kept, proceedingId };
}

type About = {
  /** The person of these initials; the initials themselves where nobody has them. */
  readonly personOf: (initials: string) => string;
  readonly enteredBy: string;
  readonly newId: () => string;
};

/** The change of a draft, or what is still wrong with it, by field. */
export function changeOfDraft(
  draft: BulkDraft,
  { personOf, enteredBy, newId }: About,
):
  | { readonly change: BulkChange; readonly errors: Readonly<Record<string, never>> }
  | { readonly change: null; readonly errors: Readonly<Record<string, string>> } {
  const ok = (change: BulkChange) => ({ change, errors: {} }) as const;
  const wrong = (field: string, sentence: string) =>
    ({ change: null, errors: { [field]: sentence } }) as const;
  switch (draft.type) {
    case 'proceeding':
      return ok({ type: 'proceeding', proceedingId: draft.proceedingId });
    case 'standing':
      return ok({ type: 'standing', standing: draft.standing });
    case 'milestone':
      return ok({
        type: 'milestone',
        milestone: draft.milestone === 'by-kind' ? null : draft.milestone === 'yes',
      });
    case 'responsible': {
      const person = personOf(draft.person.trim());
      if (!personRefSchema.safeParse(person).success)
        return wrong('person', 'Initials are letters and digits, without spaces.');
      return ok({ type: 'responsible', person });
    }
    case 'restrict':
      return ok({ type: 'restrict', as: draft.restricted });
    case 'do-not-disclose':
      return ok({ type: 'do-not-disclose' });
    case 'archive':
    case 'restore':
      return ok({ type: 'archive', archived: draft.type === 'archive' });
    case 'shift': {
      const days = wholeDays(draft.days);
      if (days === null)
        return wrong('days', 'Say by how many whole days: 7 is a week later, -7 a week earlier.');
      const reason = draft.reason.trim();
      if (draft.withHearings && reason === '')
        return wrong('reason', 'Say why the hearings were reset; each of them keeps it.');
      const { resetAs } = draft;
      const hearings = draft.withHearings ? { as: resetAs, reason, enteredBy, newId } : null;
      return ok({ type: 'shift', days, hearings });
    }
  }
}

/** Null where they are none, or move nothing. */
function wholeDays(typed: string): number | null {
  const days = readWholeNumber(typed);
  return days === 0 || days === null || Math.abs(days) > MOST_DAYS ? null : days;
}

/** A hundred years. */
const MOST_DAYS = 36_500;
