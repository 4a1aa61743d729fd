import type { Client } from '../model/client.ts';

/** The client as a copy names one: name and A-numbers, and nothing else that the office knows. */
export function bareClient(client: Client): Client {
  return {
    ...client,
    sortName: '',
    aliases: [],
    identifiers: client.identifiers
      .filter(({ kind }) => kind === 'a-number')
      .map((identifier) => ({ ...identifier, issuedBy: '', nameAsBooked: '' })),
    dateOfBirth: null,
    countryOfBirth: '',
    nationality: '',
    language: '',
    dialect: '',
    needsInterpreter: null,
    phone: '',
    email: '',
    contacts: [],
    entries: [],
    sources: [],
    note: '',
  };
}
