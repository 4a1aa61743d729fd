import type { MatterView } from '../model/matter-view.ts';
import type { Condition } from './reaction-clock.ts';

/** The zone in which a contact is dated, and why that one. */
export type ContactZone = {
  readonly zone: string;
  /** Goes on from "because": "that is the clock of Monroe". */
  readonly because: string;
};

/**
 * The zone whose clock dates a contact: of the place that was typed where one clock alone is known for
 * it, else of the court of the condition, else of the only clock that the matter's open dockets keep,
 * else the laptop's. Never a silent guess: the reason is shown beside it and it can be changed.
 *
 * @param zonesOfPlace every clock that a place may have; empty = the place is not known
 */
export function zoneOfContact(
  view: MatterView,
  condition: Condition | null,
  place: string,
  zonesOfPlace: (place: string) => readonly string[],
  laptopZone: string,
): ContactZone {
  const [ofPlace, other] = place.trim() === '' ? [] : zonesOfPlace(place);
  if (ofPlace !== undefined && other === undefined)
    return { zone: ofPlace, because: `that is the clock of ${place.trim()}` };
  const court = view.proceedings.find(({ id }) => id === condition?.proceedingId)?.court;
  if (court !== undefined && court !== null && court.zone !== null)
    return { zone: court.zone, because: `that is the clock of ${court.shortName || court.name}` };
  const zones = new Set(
    view.proceedings.flatMap((one) =>
      one.archived || one.closedOn !== null || one.court === null || one.court.zone === null
        ? []
        : [one.court.zone],
    ),
  );
  const [only, second] = [...zones];
  if (only !== undefined && second === undefined)
    return { zone: only, because: 'all courts of this matter keep it' };
  return { zone: laptopZone, because: 'this laptop keeps it and the matter names no other' };
}
