import { z } from 'zod';
import { formatANumber, parseANumber } from '../../../shared/model/a-number.ts';
import { type Client, clientSchema } from '../../../shared/model/client.ts';
import { type RestrictedClass, restrictedClassSchema } from '../../../shared/model/record.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { sayBackwards } from './date-order.ts';
import { draftOfDay, noDate, readPartialDay } from './day-draft.ts';
import { type DateDraft, dateDraftSchema, editableDate } from './date-draft.ts';
import { sayEmailProblem, sayPhoneProblem } from './reach-problems.ts';
import { readDateDraft } from './read-date-draft.ts';

type Keyed = { readonly key: string };
type Identifier = Client['identifiers'][number];
type Contact = Client['contacts'][number];

export type AliasDraft = Keyed & { readonly name: string };
export type IdentifierDraft = Keyed & Identifier;
/** `id` of a contact is kept; a new one gets its key. */
export type ContactDraft = Keyed & Omit<Contact, 'id'>;
export type EntryDraft = Keyed & {
  readonly on: DateDraft;
  readonly place: string;
  readonly status: string;
  readonly expiresOn: DateDraft;
};

/** The form of a client: texts as typed, each date with the one it began with. */
export type ClientDraft = {
  readonly name: string;
  readonly sortName: string;
  readonly aliases: readonly AliasDraft[];
  readonly identifiers: readonly IdentifierDraft[];
  readonly dateOfBirth: DateDraft;
  readonly countryOfBirth: string;
  readonly nationality: string;
  readonly language: string;
  readonly dialect: string;
  readonly needsInterpreter: boolean | null;
  readonly phone: string;
  readonly email: string;
  readonly contacts: readonly ContactDraft[];
  readonly entries: readonly EntryDraft[];
  readonly restricted: readonly RestrictedClass[];
  readonly doNotDisclose: boolean;
  readonly note: string;
};

const text = z.string();
const { kind: identifierKind } = clientSchema.shape.identifiers.unwrap().element.shape;
const { mayBeTold } = clientSchema.shape.contacts.unwrap().element.shape;

/** A draft as it was kept. */
export const readClientDraft: KeptReader<ClientDraft> = keptReader(
  z.strictObject({
    name: text,
    sortName: text,
    aliases: z.array(z.strictObject({ key: text, name: text })),
    identifiers: z.array(
      z.strictObject({
        key: text,
        kind: identifierKind,
        value: text,
        issuedBy: text,
        nameAsBooked: text,
      }),
    ),
    dateOfBirth: dateDraftSchema,
    countryOfBirth: text,
    nationality: text,
    language: text,
    dialect: text,
    needsInterpreter: z.boolean().nullable(),
    phone: text,
    email: text,
    contacts: z.array(
      z.strictObject({
        key: text,
        name: text,
        role: text,
        mayBeTold: mayBeTold.unwrap(),
        phone: text,
        safeHours: text,
        email: text,
        note: text,
      }),
    ),
    entries: z.array(
      z.strictObject({
        key: text,
        on: dateDraftSchema,
        place: text,
        status: text,
        expiresOn: dateDraftSchema,
      }),
    ),
    restricted: z.array(restrictedClassSchema),
    doNotDisclose: z.boolean(),
    note: text,
  }),
);

export const newAlias = (): AliasDraft => ({ key: crypto.randomUUID(), name: '' });

export const newIdentifier = (): IdentifierDraft => ({
  key: crypto.randomUUID(),
  kind: 'a-number',
  value: '',
  issuedBy: '',
  nameAsBooked: '',
});

/** A new contact may be told nothing until somebody says otherwise. */
export const newContact = (): ContactDraft => ({
  key: crypto.randomUUID(),
  name: '',
  role: '',
  mayBeTold: 'nothing',
  phone: '',
  safeHours: '',
  email: '',
  note: '',
});

export const newEntry = (): EntryDraft => ({
  key: crypto.randomUUID(),
  on: noDate,
  place: '',
  status: '',
  expiresOn: noDate,
});

/** The form of a client; an empty one for null, with a line for the A-number. */
export function clientDraftOf(client: Client | null): ClientDraft {
  return {
    name: client?.name ?? '',
    sortName: client?.sortName ?? '',
    aliases: (client?.aliases ?? []).map((name) => ({ ...newAlias(), name })),
    identifiers: (client?.identifiers ?? [newIdentifier()]).map((one) => ({
      ...newIdentifier(),
      ...one,
      value: shownNumber(one),
    })),
    dateOfBirth: draftOfDay(client?.dateOfBirth ?? null),
    countryOfBirth: client?.countryOfBirth ?? '',
    nationality: client?.nationality ?? '',
    language: client?.language ?? '',
    dialect: client?.dialect ?? '',
    needsInterpreter: client?.needsInterpreter ?? null,
    phone: client?.phone ?? '',
    email: client?.email ?? '',
    contacts: (client?.contacts ?? []).map(({ id, ...contact }) => ({ key: id, ...contact })),
    entries: (client?.entries ?? []).map(({ on, place, status, expiresOn }) => ({
      key: crypto.randomUUID(),
      place,
      status,
      on: editableDate(on),
      expiresOn: editableDate(expiresOn),
    })),
    restricted: client?.restricted ?? [],
    doNotDisclose: client?.doNotDisclose ?? false,
    note: client?.note ?? '',
  };
}

/** What the form means, without what every record carries. */
export type ClientValues = Pick<Client, keyof ClientDraft>;

export type ClientRead =
  | { readonly ok: true; readonly values: ClientValues }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/**
 * Reads the form of a client. What is wrong is said by field, in the order of the form; entries of a
 * list as `identifiers.0.value`. Entries in which nothing was typed are left out.
 */
export function readClient(draft: ClientDraft, today: CivilDay): ClientRead {
  const errors: Record<string, string> = {};
  const name = draft.name.trim();
  if (name === '') errors['name'] = 'Write the client’s name.';
  const identifiers = readList(draft.identifiers, identifierTexts, (one, field) =>
    readIdentifier(one, field, errors),
  );
  const dateOfBirth = readPartialDay(draft.dateOfBirth, 'dateOfBirth', today, errors);
  if (dateOfBirth !== null && dateOfBirth > today)
    errors['dateOfBirth'] = 'That day lies ahead: a client has been born.';
  say(errors, 'phone', sayPhoneProblem(draft.phone));
  say(errors, 'email', sayEmailProblem(draft.email));
  const contacts = readList(draft.contacts, contactTexts, (one, field) => {
    if (one.name.trim() === '') errors[`contacts.${field}.name`] = 'Write the contact’s name.';
    say(errors, `contacts.${field}.phone`, sayPhoneProblem(one.phone));
    say(errors, `contacts.${field}.email`, sayEmailProblem(one.email));
    const { key, mayBeTold, ...texts } = one;
    return { id: key, mayBeTold, ...trimAll(texts) };
  });
  const entries = readList(draft.entries, entryTexts, (one, field) =>
    readEntry(one, field, today, errors),
  );
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { sortName, countryOfBirth, nationality, language, dialect, phone, email, note } = draft;
  return {
    ok: true,
    values: {
      ...trimAll({ sortName, countryOfBirth, nationality, language, dialect, phone, email, note }),
      name,
      aliases: draft.aliases.map((one) => one.name.trim()).filter((one) => one !== ''),
      identifiers,
      dateOfBirth,
      needsInterpreter: draft.needsInterpreter,
      contacts,
      entries,
      restricted: [...draft.restricted],
      doNotDisclose: draft.doNotDisclose,
    },
  };
}

/**
 * What an A-number was understood as, to stand under its field; empty where it is none.
 *
 * @example
 * understoodNumber({ kind: 'a-number', value: 'a12-345-678' }) //=> 'A 012 345 678'
 */
export function understoodNumber({ kind, value }: Pick<Identifier, 'kind' | 'value'>): string {
  const number = kind === 'a-number' ? parseANumber(value) : null;
  return number?.ok === true ? formatANumber(number.value) : '';
}

function shownNumber(identifier: Identifier): string {
  return understoodNumber(identifier) || identifier.value;
}

function readIdentifier(
  { kind, ...one }: IdentifierDraft,
  field: number,
  errors: Record<string, string>,
): Identifier {
  const texts = trimAll({
    value: one.value,
    issuedBy: one.issuedBy,
    nameAsBooked: one.nameAsBooked,
  });
  const number = kind === 'a-number' && texts.value !== '' ? parseANumber(texts.value) : null;
  const name = `identifiers.${String(field)}.value`;
  if (texts.value === '') errors[name] = 'Write the number.';
  else if (number?.ok === false) errors[name] = sentenceOf(number.failure).sentence;
  return { kind, ...texts, value: number?.ok === true ? number.value : texts.value };
}

function readEntry(
  one: EntryDraft,
  field: number,
  today: CivilDay,
  errors: Record<string, string>,
): Client['entries'][number] {
  const name = (part: string) => `entries.${String(field)}.${part}`;
  const on = readDateDraft(one.on, name('on'), today, errors);
  const expiresOn = readDateDraft(one.expiresOn, name('expiresOn'), today, errors);
  const backwards = sayBackwards('Expires', expiresOn, 'arrival', on);
  if (backwards !== null && errors[name('expiresOn')] === undefined)
    errors[name('expiresOn')] = backwards;
  return { ...trimAll({ place: one.place, status: one.status }), on, expiresOn };
}

/** Reads the entries in which something was typed, each by its place in the form. */
function readList<D, V>(
  drafts: readonly D[],
  textsOf: (draft: D) => readonly string[],
  read: (draft: D, field: number) => V,
): V[] {
  return drafts.flatMap((draft, index) =>
    textsOf(draft).every((text) => text.trim() === '') ? [] : [read(draft, index)],
  );
}

const identifierTexts = ({ value, issuedBy, nameAsBooked }: IdentifierDraft) => [
  value,
  issuedBy,
  nameAsBooked,
];
const contactTexts = ({ name, role, phone, safeHours, email, note }: ContactDraft) => [
  name,
  role,
  phone,
  safeHours,
  email,
  note,
];
const entryTexts = ({ on, place, status, expiresOn }: EntryDraft) => [
  on.text,
  place,
  status,
  expiresOn.text,
];

function say(errors: Record<string, string>, field: string, problem: string | null): void {
  if (problem !== null) errors[field] = problem;
}

function trimAll<T extends Readonly<Record<string, string>>>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as T;
}
