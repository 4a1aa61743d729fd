import { useMemo } from 'react';
import type { AttendedEvent } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { type SharedHearing, sharedWith } from '../../shared/model/shared-hearing.ts';
import { useOffice } from '../data/office.ts';

const none: readonly never[] = [];

/** Open matters of other clients, by client's name; none in courtroom mode. */
export function useOtherMatters(view: MatterView): readonly MatterView[] {
  const office = useOffice();
  const clientId = view.client.id;
  return useMemo(
    () =>
      (office?.matters ?? none)
        .filter(({ client, matter }) => {
          const isOpen = !client.archived && !matter.archived && matter.closedOn === null;
          return client.id !== clientId && isOpen && matter.sampleNotice === '';
        })
        .sort((a, b) => a.client.name.localeCompare(b.client.name, 'en')),
    [office, clientId],
  );
}

/** The records of other clients whom a hearing serves too, and how many it names that are not seen. */
export function useSharedHearings(event: AttendedEvent | null): {
  readonly shared: readonly SharedHearing[];
  readonly unseen: number;
} {
  const office = useOffice();
  return useMemo(() => {
    if (event === null) return { shared: none, unseen: 0 };
    const shared = sharedWith(event, office?.matters ?? none);
    const seen = new Set(shared.map(({ view }) => view.client.id));
    return { shared, unseen: event.details.alsoForClients.filter((id) => !seen.has(id)).length };
  }, [event, office]);
}
