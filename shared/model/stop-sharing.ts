import type { AttendedEvent } from './event-date.ts';
import type { SharedHearing } from './shared-hearing.ts';

/**
 * Takes one client's record out of those that a hearing serves together: it stays as it is and names
 * nobody else, and the others no longer name this client. Where one alone is left, that one is shared
 * no more either.
 *
 * @param members records of the other clients, as `sharedWith` gives them
 * @returns the record itself, then the others where they changed
 */
export function stopSharing<E extends AttendedEvent>(
  event: E,
  members: readonly SharedHearing[],
  own: { readonly clientId: string },
): readonly [E, ...AttendedEvent[]] {
  const others = members.flatMap(({ event: one }) => {
    const alsoForClients = one.details.alsoForClients.filter((id) => id !== own.clientId);
    const sharedId = alsoForClients.length === 0 ? null : one.details.sharedId;
    const isSame = alsoForClients.length === one.details.alsoForClients.length;
    return isSame && sharedId === one.details.sharedId
      ? []
      : [alone(one, { sharedId, alsoForClients })];
  });
  return [alone(event, { sharedId: null, alsoForClients: [] }), ...others];
}

function alone<E extends AttendedEvent>(
  event: E,
  part: Pick<AttendedEvent['details'], 'sharedId' | 'alsoForClients'>,
): E {
  return { ...event, details: { ...event.details, ...part } };
}
