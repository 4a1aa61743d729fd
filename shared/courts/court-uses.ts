import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';

type CourtRef = NonNullable<Proceeding['court']>;

/** A proceeding that names a court, with what it stored of it. */
export type CourtUse = {
  readonly view: MatterView;
  readonly proceeding: Proceeding;
  readonly stored: CourtRef;
};

/**
 * Every proceeding that names a court, by the court's id, in the order of the matters; archived ones
 * too, because they can be restored.
 */
export function usesOfCourt(id: string, views: readonly MatterView[]): readonly CourtUse[] {
  return views.flatMap((view) =>
    view.proceedings.flatMap((proceeding) =>
      proceeding.court !== null && proceeding.court.id === id
        ? [{ view, proceeding, stored: proceeding.court }]
        : [],
    ),
  );
}

/**
 * The parts in which a court differs from what a proceeding stored of it, in the words of the form;
 * empty where it is the same.
 *
 * @example
 * courtDifferences(stored, { ...stored, city: 'Rutland' }) //=> ['city']
 */
export function courtDifferences(stored: CourtRef, court: CourtRef): readonly string[] {
  return parts.filter(({ key }) => stored[key] !== court[key]).map(({ name }) => name);
}

const parts = [
  { key: 'name', name: 'name' },
  { key: 'shortName', name: 'name as printed' },
  { key: 'city', name: 'city' },
  { key: 'zone', name: 'time zone' },
] as const satisfies readonly { readonly key: keyof CourtRef; readonly name: string }[];
