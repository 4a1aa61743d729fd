import { z } from 'zod';
import { circuitOfState } from '../../../shared/courts/circuits.ts';
import { foldText } from '../../../shared/model/fold-text.ts';
import type { RowOf } from '../../../shared/model/tables.ts';
import type { CourtRef } from './court-draft.ts';

/** A court that the office adds, as it stands in a form; empty where nothing was said. */
export const ownCourtDraftSchema = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  city: z.string(),
  state: z.string(),
  circuit: z.string(),
  zone: z.string(),
});
export type OwnCourtDraft = Readonly<z.infer<typeof ownCourtDraftSchema>>;

/** A court of the office without what every record carries. */
export type OwnCourt = {
  readonly id: string;
  readonly court: CourtRef;
  readonly state: string;
  readonly circuit: string;
};

/** The form of a new court, begun with what was typed where it was looked for. */
export function newOwnCourt(name: string): OwnCourtDraft {
  return { name, shortName: '', city: '', state: '', circuit: '', zone: '' };
}

/** The form of a court that is there. */
export function ownCourtDraftOf({
  court,
  state = '',
  circuit = '',
}: RowOf<'courts'>): OwnCourtDraft {
  const { name, shortName, city, zone } = court;
  return { name, shortName, city, state, circuit, zone: zone ?? '' };
}

/** The form with another state; the circuit goes with it unless somebody chose another one. */
export function withState(draft: OwnCourtDraft, state: string): OwnCourtDraft {
  const proposed = circuitOfState(draft.state) ?? '';
  const isOwn = draft.circuit !== '' && draft.circuit !== proposed;
  return { ...draft, state, circuit: isOwn ? draft.circuit : (circuitOfState(state) ?? '') };
}

export type OwnCourtRead =
  | { readonly ok: true; readonly court: Omit<OwnCourt, 'id'> }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** As many letters a name has at most; the longest name of a federal court has eighty. */
const MOST_LETTERS = 300;

/**
 * Reads the form of a court. The zone has to be chosen, because every time at that court stands in it;
 * two courts of one name in one city would be taken for each other.
 *
 * @param others every other court of the office, archived ones too
 */
export function readOwnCourt(
  draft: OwnCourtDraft,
  id: string,
  others: readonly RowOf<'courts'>[],
): OwnCourtRead {
  const errors: Record<string, string> = {};
  const name = draft.name.trim();
  const shortName = draft.shortName.trim();
  const city = draft.city.trim();
  for (const [field, text] of Object.entries({ name, shortName, city }))
    if (text.length > MOST_LETTERS)
      errors[field] =
        `Write at most ${String(MOST_LETTERS)} letters; these are ${String(text.length)}.`;
  const same = others.find(
    ({ court }) =>
      foldText(court.name) === foldText(name) && foldText(court.city) === foldText(city),
  );
  if (name === '') errors['name'] = 'Write the name of the court.';
  else if (same !== undefined)
    errors['name'] = same.archived
      ? 'The office has this court already, archived: restore it under Courts.'
      : 'The office has this court already, in this city.';
  if (draft.zone === '') errors['zone'] = 'Choose the zone of the clock on its wall.';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { state, circuit, zone } = draft;
  return { ok: true, court: { court: { id, name, shortName, city, zone }, state, circuit } };
}
