import { useClients, useOfficeRows } from '../data/live-queries.ts';
import { useStartState } from '../host/host-context.tsx';
import type { KnownHere } from './take-in-file.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

/** What a matter file is compared with before it is taken in; undefined while it is read. */
export function useKnownHere(): KnownHere | undefined {
  const { zone } = useStartState();
  const clients = useClients();
  const purges = useOfficeRows('purges');
  const nameOfPerson = useNameOfPerson();
  if (clients === undefined || purges === undefined) return undefined;
  const ids = clients.flatMap(({ client, matters }) => [client.id, ...matters.map(({ id }) => id)]);
  return { ids: new Set(ids), purges, nameOfPerson, zone };
}
