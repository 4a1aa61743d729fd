import type { Client } from '../model/client.ts';
import { type FoldedName, foldName } from './folded-name.ts';

/** As what somebody is known to the office. */
export type KnownAs = 'client' | 'alias' | 'booked' | 'contact';

/** One name that the office knows. */
export type KnownName = {
  readonly client: Client;
  readonly as: KnownAs;
  readonly name: FoldedName;
  /** Of a contact: "sister", "sponsor"; empty otherwise. */
  readonly role: string;
};

/** Every name that the office knows: of clients, archived ones too, and of everybody around them. */
export function knownNames(clients: readonly Client[]): readonly KnownName[] {
  return clients.flatMap((client) => {
    const known = (as: KnownAs, names: readonly string[], role = '') =>
      names
        .filter((name) => name.trim() !== '')
        .map((name): KnownName => ({ client, as, name: foldName(name), role }));
    return [
      ...known('client', [client.name]),
      ...known('alias', client.sortName === client.name ? [] : [client.sortName]),
      ...known('alias', client.aliases),
      ...known(
        'booked',
        client.identifiers.map((one) => one.nameAsBooked),
      ),
      ...client.contacts.flatMap((contact) => known('contact', [contact.name], contact.role)),
    ];
  });
}
