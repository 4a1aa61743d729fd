import { z } from 'zod';
import type { Condition, Contact } from '../../../shared/conditions/reaction-clock.ts';
import { newRow } from '../../../shared/model/new-row.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { invariant } from '../../../shared/result/invariant.ts';
import type { PlacedDate } from '../../../shared/time/case-date.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

const contactDraftSchema = z.strictObject({
  /** Null until a client is chosen. */
  matterId: z.string().nullable(),
  when: z.string(),
  /** Chosen by hand; null while the proposed one stands. */
  zone: z.string().nullable(),
  with: z.string(),
  place: z.string(),
  /** Missing while the proposed one stands; null = none of them. */
  conditionId: z.string().nullable().optional(),
});
/** What stands in the form of a contact. */
export type ContactDraft = Readonly<z.infer<typeof contactDraftSchema>>;

/** A draft as it was kept. */
export const readContactDraft: KeptReader<ContactDraft> = keptReader(contactDraftSchema);

/** The form as it begins: now, in the open matter, nothing typed. */
export function emptyContact(matterId: string | null): ContactDraft {
  return { matterId, when: '', zone: null, with: '', place: '' };
}

/** The record of a contact. */
export function contactOf(
  view: MatterView,
  draft: ContactDraft,
  condition: Condition | null,
  date: PlacedDate,
  enteredBy: string,
): Contact {
  const whom = draft.with.trim();
  const row = newRow('events', {
    id: crypto.randomUUID(),
    matterId: view.matter.id,
    kind: 'contact',
    title: whom === '' ? 'Contact with law enforcement' : `Contact with ${whom}`,
    date,
    proceedingId: condition?.proceedingId ?? null,
    enteredBy,
    details: { with: whom, place: draft.place.trim(), conditionId: condition?.id ?? null },
  });
  invariant(row.kind === 'contact', 'the row is of the kind that was named');
  return row;
}
