import { z } from 'zod';
import type { CourtClosure } from '../../../shared/model/court.ts';
import { type CivilDay, daysBetween, isCivilDay } from '../../../shared/time/civil-day.ts';
import { type DateDraft, dateDraftSchema, editableDate, emptyDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

/** Days on which a clerk's office was closed, as they stand in a form. */
export const closureDraftSchema = z.strictObject({
  key: z.string(),
  /** One day, or from and to. */
  when: dateDraftSchema,
  reason: z.string(),
  source: z.string(),
});
export type ClosureDraft = Readonly<z.infer<typeof closureDraftSchema>>;

/** Days that nobody has named yet. */
export function newClosure(): ClosureDraft {
  return { key: crypto.randomUUID(), when: emptyDate, reason: '', source: '' };
}

/** The closures of a court, as a form begins with them. */
export function closureDraftsOf(closures: readonly CourtClosure[]): readonly ClosureDraft[] {
  return closures.map(({ from, to, reason, source }) => ({
    key: crypto.randomUUID(),
    when: dateOf(from, to),
    reason,
    source,
  }));
}

/** As many days at one stretch are believed: longer is a slip of the year. */
const MOST_DAYS = 366;

/**
 * Reads the closures of a form; what is wrong goes into `errors`, by `closures.0.when` and the like.
 * An entry in which nothing was typed is left out.
 */
export function readClosures(
  drafts: readonly ClosureDraft[],
  today: CivilDay,
  errors: Record<string, string>,
): CourtClosure[] {
  return drafts.flatMap(({ when, reason, source }, index) => {
    if ([when.text, reason, source].every((text) => text.trim() === '')) return [];
    const field = (name: string) => `closures.${String(index)}.${name}`;
    const days = readDays(when, field('when'), today, errors);
    if (reason.trim() === '') errors[field('reason')] = 'Say why the office was closed.';
    for (const [name, text] of Object.entries({ reason, source }))
      if (text.trim().length > 300) errors[field(name)] = 'Write at most 300 letters.';
    return days === null ? [] : [{ ...days, reason: reason.trim(), source: source.trim() }];
  });
}

function readDays(
  when: DateDraft,
  field: string,
  today: CivilDay,
  errors: Record<string, string>,
): Pick<CourtClosure, 'from' | 'to'> | null {
  const date = readDateDraft(when, field, today, errors);
  if (date === null) {
    errors[field] ??= 'Say on which days: 2/10/26, or 2/10/26 to 2/12/26.';
    return null;
  }
  const ends =
    date.kind === 'on'
      ? ([date.from, date.from] as const)
      : date.kind === 'from-to'
        ? ([date.from, date.to] as const)
        : null;
  if (ends === null || !isCivilDay(ends[0]) || !isCivilDay(ends[1])) {
    errors[field] = 'Exact days are needed here: 2/10/26, or 2/10/26 to 2/12/26.';
    return null;
  }
  const [from, to] = ends;
  if (daysBetween(from, to) > MOST_DAYS) {
    errors[field] = 'That is more than a year; look at the years again.';
    return null;
  }
  return { from, to };
}

function dateOf(from: CivilDay, to: CivilDay): DateDraft {
  return editableDate(
    from === to
      ? { kind: 'on', from, precision: 'day', asTyped: '' }
      : { kind: 'from-to', from, to, precision: 'day', asTyped: '' },
  );
}
