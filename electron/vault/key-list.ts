import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { KEY_BYTES } from '../../shared/sealing/seal-bytes.ts';
import { fromBase64, toBase64 } from '../base64.ts';

/** Clients, matters and documents of one office; each has a key. */
const MOST_KEYS = 500_000;

/**
 * What a key seals: rows of the office; all that is recorded of one client or in one matter; one kept
 * document; the cache of the screens; small files beside the journal.
 */
const purposes = ['office', 'record', 'document', 'cache', 'files'] as const;
export type KeyPurpose = (typeof purposes)[number];

/** The list of keys as a keyring keeps it, sealed. */
export const keysSchema = z
  .array(
    z.strictObject({
      /** Stands in every frame that it seals; 0 is no key. */
      id: z.int().min(1).max(0xff_ff_ff_ff),
      /** `master` = a master key of before, for the keys of vaults that were put aside. */
      purpose: z.enum([...purposes, 'master']),
      /** Of a client or a matter its id, of a document its digest; '' of everything else. */
      scope: z.string(),
      /** Null once what it sealed was purged: nothing opens it again. */
      key: z
        .base64()
        .length(4 * Math.ceil(KEY_BYTES / 3))
        .nullable(),
    }),
  )
  .max(MOST_KEYS);
export type StoredKey = z.infer<typeof keysSchema>[number];

/** What a key is called. */
export type KeyName = { readonly purpose: KeyPurpose; readonly scope: string };

/** Each name that has a key, once. */
export function namesOf(stored: readonly StoredKey[]): readonly KeyName[] {
  return [
    ...new Map(
      stored.flatMap(({ purpose, scope, key }) =>
        key === null || purpose === 'master'
          ? []
          : [[`${purpose} ${scope}`, { purpose, scope }] as const],
      ),
    ).values(),
  ];
}

/** Master keys of before, the newest first: what was put aside last is the likeliest. */
export function formerMasters(stored: readonly StoredKey[]): readonly Uint8Array[] {
  return stored
    .flatMap(({ purpose, key }) => (purpose === 'master' && key !== null ? [fromBase64(key)] : []))
    .toReversed();
}

/** Keeps a master key that gives way to another. */
export function formerMaster(master: Uint8Array, stored: readonly StoredKey[]): StoredKey {
  return { id: nextId(stored), purpose: 'master', scope: '', key: toBase64(master) };
}

function nextId(stored: readonly StoredKey[]): number {
  return stored.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

/** New random keys, numbered on from those there are. */
export function keysFor(names: readonly KeyName[], stored: readonly StoredKey[]): StoredKey[] {
  const first = nextId(stored);
  return names.map(({ purpose, scope }, index) => ({
    id: first + index,
    purpose,
    scope,
    key: randomBytes(KEY_BYTES).toString('base64'),
  }));
}
