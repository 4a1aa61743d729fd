import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { deriveKey, SALT_BYTES, type Work, workSchema } from './derive-key.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { joinSealed, KEY_BYTES, openBytes, sealBytes, splitSealed } from './seal-bytes.ts';

const FORMAT = 'paradocket-keyring';
const VERSION = 1;
/** Matters of one office; each has a key. */
const MOST_KEYS = 200_000;

const base64 = z.base64().max(64 * 1024 * 1024);
const versionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });

/** `keyring.json`: nothing in it opens anything without the passphrase or the recovery code. */
const keyringFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: z.string().min(16).max(64),
  /** Raised with every change, so that an older copy is known as one. */
  revision: z.int().min(1),
  passphrase: z.strictObject({ work: workSchema, salt: base64, box: base64 }),
  recovery: z.strictObject({ box: base64 }),
  keys: base64,
});
type KeyringFile = z.infer<typeof keyringFileSchema>;

/** What a key seals: rows of the office, one matter, the cache of the screens, or kept files. */
const purposeSchema = z.enum(['office', 'matter', 'cache', 'files']);
export type KeyPurpose = z.infer<typeof purposeSchema>;

const keysSchema = z
  .array(
    z.strictObject({
      /** Stands in every frame that it seals; 0 is no key. */
      id: z.int().min(1).max(0xff_ff_ff_ff),
      purpose: purposeSchema,
      /** Of a matter its id; '' of everything else. */
      scope: z.string(),
      /** Null once what it sealed was purged: nothing opens it again. */
      key: base64.nullable(),
    }),
  )
  .max(MOST_KEYS);
type StoredKey = z.infer<typeof keysSchema>[number];

/** What opens a keyring. */
export type KeyringSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** A keyring that is open. Keys are bytes, never strings, so that a lock can overwrite them. */
export type Keyring = {
  readonly vaultId: string;
  readonly revision: number;
  /** The key that seals from now on; null where there is none yet. */
  readonly idFor: (purpose: KeyPurpose, scope: string) => number | null;
  /** `purged` = its content was removed for good; null = no such key. */
  readonly keyOf: (id: number) => Uint8Array | 'purged' | null;
  /** The file with one more key for each scope that has none. */
  readonly withKeys: (wanted: readonly KeyName[]) => Keyring;
  /** The file without the key of a scope. */
  readonly purged: (name: KeyName) => Keyring;
  readonly withPassphrase: (passphrase: string, work: Work) => Promise<Keyring>;
  readonly text: () => string;
  /** Overwrites every key; the keyring opens nothing after that. */
  readonly lock: () => void;
};

export type KeyName = { readonly purpose: KeyPurpose; readonly scope: string };

/** A new keyring without keys, and the code that is to be printed. */
export async function makeKeyring(
  vaultId: string,
  passphrase: string,
  work: Work,
): Promise<{ readonly keyring: Keyring; readonly recoveryCode: string }> {
  const master = Uint8Array.from(randomBytes(KEY_BYTES));
  const { secret, text } = makeRecoveryCode();
  const recovery = { box: wrap(recoveryKey(secret), master, vaultId, 'recovery') };
  const wrapped = await wrapUnderPassphrase(passphrase, work, master, vaultId);
  const parts = { vaultId, revision: 1, passphrase: wrapped, recovery };
  return { keyring: keyringOf(parts, master, []), recoveryCode: text };
}

/**
 * Opens a keyring with its passphrase or its recovery code.
 *
 * @failure vault/newer version; vault/keyring-damaged; vault/wrong-passphrase; vault/wrong-recovery-code
 */
export async function openKeyring(text: string, secret: KeyringSecret): Promise<Result<Keyring>> {
  const found = readJson(text);
  const versions = versionSchema.safeParse(found);
  if (versions.success && versions.data.version > VERSION)
    return fail('vault/newer', { version: versions.data.version });
  const parsed = keyringFileSchema.safeParse(found);
  if (!parsed.success) return fail('vault/keyring-damaged');
  const file = parsed.data;
  const master = await unwrapMaster(file, secret);
  if (master === null)
    return fail('passphrase' in secret ? 'vault/wrong-passphrase' : 'vault/wrong-recovery-code');
  const opened = openBytes(master, splitSealed(bytesOf(file.keys)), contextOfKeys(file));
  const keys = opened === null ? null : keysSchema.safeParse(readJson(textOf(opened)));
  opened?.fill(0);
  if (keys?.success !== true) return fail('vault/keyring-damaged');
  const { vaultId, revision, passphrase, recovery } = file;
  return ok(keyringOf({ vaultId, revision, passphrase, recovery }, master, keys.data));
}

type Parts = Pick<KeyringFile, 'vaultId' | 'revision' | 'passphrase' | 'recovery'>;

function keyringOf(parts: Parts, master: Uint8Array, stored: readonly StoredKey[]): Keyring {
  const open = new Map(
    stored.map(({ id, key }) => [id, key === null ? ('purged' as const) : bytesOf(key)]),
  );
  const next = (change: Partial<Parts>, keys: readonly StoredKey[]) =>
    keyringOf({ ...parts, revision: parts.revision + 1, ...change }, master, keys);
  const idFor = (purpose: KeyPurpose, scope: string): number | null =>
    stored.findLast((one) => one.purpose === purpose && one.scope === scope && one.key !== null)
      ?.id ?? null;
  return {
    vaultId: parts.vaultId,
    revision: parts.revision,
    idFor,
    keyOf: (id) => open.get(id) ?? null,
    withKeys: (wanted) => {
      const lacking = wanted.filter(({ purpose, scope }) => idFor(purpose, scope) === null);
      let id = stored.reduce((most, one) => Math.max(most, one.id), 0);
      const added = lacking.map((name): StoredKey => {
        id += 1;
        return { id, ...name, key: randomBytes(KEY_BYTES).toString('base64') };
      });
      return next({}, [...stored, ...added]);
    },
    purged: ({ purpose, scope }) =>
      next(
        {},
        stored.map((one) =>
          one.purpose === purpose && one.scope === scope ? { ...one, key: null } : one,
        ),
      ),
    withPassphrase: async (passphrase, work) =>
      next(
        { passphrase: await wrapUnderPassphrase(passphrase, work, master, parts.vaultId) },
        stored,
      ),
    text: () => {
      const plain = Buffer.from(JSON.stringify(stored));
      const keys = joinSealed(sealBytes(master, plain, contextOfKeys(parts)));
      plain.fill(0);
      const file: KeyringFile = {
        format: FORMAT,
        version: VERSION,
        ...parts,
        keys: base64Of(keys),
      };
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    lock: () => {
      master.fill(0);
      for (const key of open.values()) if (key !== 'purged') key.fill(0);
      open.clear();
    },
  };
}

async function wrapUnderPassphrase(
  passphrase: string,
  work: Work,
  master: Uint8Array,
  vaultId: string,
): Promise<KeyringFile['passphrase']> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveKey(passphrase, salt, work);
  const box = wrap(key, master, vaultId, 'passphrase');
  key.fill(0);
  return { work, salt: salt.toString('base64'), box };
}

async function unwrapMaster(file: KeyringFile, secret: KeyringSecret): Promise<Uint8Array | null> {
  if ('passphrase' in secret) {
    const { work, salt, box } = file.passphrase;
    const key = await deriveKey(secret.passphrase, bytesOf(salt), work);
    const master = openBytes(key, splitSealed(bytesOf(box)), contextOf(file.vaultId, 'passphrase'));
    key.fill(0);
    return master;
  }
  const read = readRecoveryCode(secret.recoveryCode);
  if (read === null) return null;
  return openBytes(
    recoveryKey(read),
    splitSealed(bytesOf(file.recovery.box)),
    contextOf(file.vaultId, 'recovery'),
  );
}

function wrap(key: Uint8Array, master: Uint8Array, vaultId: string, part: string): string {
  return base64Of(joinSealed(sealBytes(key, master, contextOf(vaultId, part))));
}

/** 160 random bits need no slowing down; padded to the length of a key. */
function recoveryKey(secret: Uint8Array): Uint8Array {
  const key = new Uint8Array(KEY_BYTES);
  key.set(secret);
  return key;
}

function contextOf(vaultId: string, part: string): Uint8Array {
  return Buffer.from(`${FORMAT} ${VERSION} ${vaultId} ${part}`);
}

/** A list of keys belongs to one revision: an older list does not pass for a newer one. */
function contextOfKeys({ vaultId, revision }: Pick<Parts, 'vaultId' | 'revision'>): Uint8Array {
  return contextOf(vaultId, `keys ${revision}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));
const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
