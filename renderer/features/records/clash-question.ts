import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import type { EventDraft } from './event-draft.ts';

const modes = ['in-person', 'video', 'telephone', 'hybrid', 'unknown'] as const;
type Mode = (typeof modes)[number];

/** Says what a date of a hearing clashes with; null where nothing is known against it. */
export type SayClashes = (typed: {
  readonly date: CaseDate;
  readonly proceedingId: string | null;
  readonly mode: Mode;
}) => string | null;

/** The mode of a hearing as a form writes it. */
export function modeOf(text: string): Mode {
  return modes.find((mode) => mode === text) ?? 'unknown';
}

/** What the date that is being typed clashes with; null while it cannot be read. */
export function clashesOf(
  { when, proceedingId, details }: EventDraft,
  context: { readonly today: CivilDay; readonly zone: string | null },
  sayClashes: SayClashes,
): string | null {
  const reading = readDateField(when.text, context);
  if (reading === null || !reading.ok) return null;
  return sayClashes({
    date: reading.value.date,
    proceedingId,
    mode: modeOf(details['mode'] ?? ''),
  });
}
