import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { KEY_BYTES, openPiece, sealPiece } from '../../shared/sealing/seal-bytes.ts';
import { fromBase64, toBase64 } from '../base64.ts';
import type { Work } from './derive-key.ts';
import {
  formerMaster,
  formerMasters,
  type KeyName,
  type KeyPurpose,
  keysFor,
  keysSchema,
  namesOf,
  type StoredKey,
} from './key-list.ts';
import { type Keychain, type KeychainPart, noKeychain } from './keychain.ts';
import { makeRecoveryCode, type RecoveryCode } from './recovery-code.ts';
import {
  contextOfPart,
  FORMAT,
  type KeyringSecret,
  unwrapMaster,
  underPassphraseSchema,
  underRecoveryCodeSchema,
  VERSION,
  wrapUnderPassphrase,
  wrapUnderRecoveryCode,
} from './wrapped-master.ts';

const base64 = z.base64().max(64 * 1024 * 1024);
const versionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });

/** `keyring.json`: nothing in it opens anything without the passphrase or the recovery code. */
const keyringFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: z.string().min(16).max(64),
  /** Raised with every change, so that an older copy is known as one. */
  revision: z.int().min(1),
  passphrase: underPassphraseSchema,
  recovery: underRecoveryCodeSchema,
  keys: base64,
});
type KeyringFile = z.infer<typeof keyringFileSchema>;

/** A keyring that is open. Keys are bytes, never strings, so that a lock can overwrite them. */
export type Keyring = {
  readonly vaultId: string;
  readonly revision: number;
  /** How much work its passphrase takes. */
  readonly work: Work;
  /** Its passphrase opens it only where the system's keychain gives its part. */
  readonly isWithKeychain: boolean;
  /** The key that seals from now on; null where there is none yet. */
  readonly idFor: (purpose: KeyPurpose, scope: string) => number | null;
  /** The scopes of a purpose that have a key. */
  readonly scopesOf: (purpose: KeyPurpose) => readonly string[];
  /** The first key that a name had, whatever seals for it now; null where it never had one. */
  readonly firstKeyFor: (purpose: KeyPurpose, scope: string) => Uint8Array | null;
  /** `purged` = its content was removed for good; null = no such key. */
  readonly keyOf: (id: number) => Uint8Array | 'purged' | null;
  /** With one more key for each name that has none; the very same where none is lacking. */
  readonly withKeys: (wanted: readonly KeyName[]) => Keyring;
  /**
   * With a new key for each name that has one, under a new master key: what was sealed before opens with
   * the old ones. The code of before is nowhere, so it cannot be put around another key: it gives way.
   *
   * @param passphrase the one that opens this keyring
   * @param part the keychain's part; null where the passphrase opens alone
   */
  readonly withNewKeys: (
    passphrase: string,
    part: KeychainPart | null,
    code: RecoveryCode,
  ) => Promise<Keyring>;
  /** Without the keys of some names: what they sealed never opens again. */
  readonly purged: (names: readonly KeyName[]) => Keyring;
  /** With another passphrase, together with a keychain's part or, where that is null, alone. */
  readonly withPassphrase: (
    passphrase: string,
    work: Work,
    part: KeychainPart | null,
  ) => Promise<Keyring>;
  /** With another recovery code in place of the one before. */
  readonly withRecoveryCode: (code: RecoveryCode) => Keyring;
  readonly text: () => string;
  /**
   * The text of a keyring of the same vault that was put aside, under the passphrase and the recovery code
   * of this one; null where it is of another vault. Its keys stay as they are.
   */
  readonly rewrap: (text: string) => string | null;
  /** Overwrites every key; the keyring opens nothing after that. */
  readonly lock: () => void;
};

/** A new keyring without keys, and the code that is to be printed. */
export async function makeKeyring(
  vaultId: string,
  passphrase: string,
  work: Work,
): Promise<{ readonly keyring: Keyring; readonly recoveryCode: string }> {
  const code = makeRecoveryCode();
  const given = { vaultId, revision: 1, passphrase, work, part: null, code };
  return { keyring: await withNewMaster([], given), recoveryCode: code.text };
}

/** Puts keys under a new master key, and that under a passphrase and a code. */
async function withNewMaster(
  stored: readonly StoredKey[],
  given: {
    readonly vaultId: string;
    readonly revision: number;
    readonly passphrase: string;
    readonly work: Work;
    readonly part: KeychainPart | null;
    readonly code: RecoveryCode;
  },
): Promise<Keyring> {
  const { vaultId, revision, part, code } = given;
  const master = Uint8Array.from(randomBytes(KEY_BYTES));
  const passphrase = await wrapUnderPassphrase(given.passphrase, given.work, {
    master,
    vaultId,
    part,
  });
  const recovery = wrapUnderRecoveryCode(master, vaultId, code);
  return keyringOf({ vaultId, revision, passphrase, recovery }, master, stored);
}

/**
 * Opens a keyring with its passphrase or its recovery code: the newest copy of its file that is whole.
 * What is only an older one opens where no newer one can be read at all, never where the secret does not
 * fit the newer one.
 *
 * @param texts its copies, in no order
 *
 * @failure vault/newer version; vault/keyring-damaged; vault/wrong-passphrase; vault/wrong-recovery-code
 * @failure vault/keychain-refuses the passphrase opens nothing without it; the recovery code does
 */
export async function openKeyring(
  texts: readonly string[],
  secret: KeyringSecret,
  keychain: Keychain = noKeychain,
): Promise<Result<Keyring>> {
  const found = [...new Set(texts)].map(readJson);
  const newer = found.find((one) => (versionSchema.safeParse(one).data?.version ?? 0) > VERSION);
  if (newer !== undefined)
    return fail('vault/newer', { version: versionSchema.parse(newer).version });
  const files = found
    .flatMap((one) => keyringFileSchema.safeParse(one).data ?? [])
    .toSorted((a, b) => b.revision - a.revision);
  let refusal: Failure = { code: 'vault/keyring-damaged', details: {} };
  for (const file of files) {
    const isNewest = file.revision === files[0]?.revision;
    // An older copy is of before a change: what does not fit the newer one must not fit it.
    if (!isNewest && refusal.code !== 'vault/keyring-damaged') break;
    const opened = await openFile(file, secret, keychain);
    if (opened.ok) return opened;
    if (isNewest && opened.failure.code !== 'vault/keyring-damaged') refusal = opened.failure;
  }
  return { ok: false, failure: refusal };
}

/** Says whether a text is a keyring that this app reads. */
export function isKeyring(text: string): boolean {
  return keyringFileSchema.safeParse(readJson(text)).success;
}

/** One copy of the file. */
async function openFile(
  file: KeyringFile,
  secret: KeyringSecret,
  keychain: Keychain,
): Promise<Result<Keyring>> {
  // A laptop may not have the memory that the file asks for.
  const master = await unwrapMaster(file, secret, keychain).catch(() => 'failed' as const);
  if (master === 'failed') return fail('vault/keyring-damaged');
  if (master === 'refused') return fail('vault/keychain-refuses');
  if (master === null)
    return fail('passphrase' in secret ? 'vault/wrong-passphrase' : 'vault/wrong-recovery-code');
  const opened = openPiece(master, fromBase64(file.keys), contextOfKeys(file));
  const keys = opened === null ? null : keysSchema.safeParse(readJson(textOf(opened)));
  opened?.fill(0);
  if (keys?.success !== true) return fail('vault/keyring-damaged');
  const { vaultId, revision, passphrase, recovery } = file;
  return ok(keyringOf({ vaultId, revision, passphrase, recovery }, master, keys.data));
}

type Parts = Pick<KeyringFile, 'vaultId' | 'revision' | 'passphrase' | 'recovery'>;

function keyringOf(parts: Parts, master: Uint8Array, stored: readonly StoredKey[]): Keyring {
  // A former master key sealed no frame and no file.
  const byId = new Map(
    stored.flatMap((one) => (one.purpose === 'master' ? [] : [[one.id, one] as const])),
  );
  /** Decoded once asked for: a change of one key must not cost as much as there are keys. */
  const open = new Map<number, Uint8Array>();
  const keyOf = (id: number): Uint8Array | 'purged' | null => {
    const one = byId.get(id);
    if (one === undefined) return null;
    if (one.key === null) return 'purged';
    const key = open.get(id) ?? fromBase64(one.key);
    open.set(id, key);
    return key;
  };
  const next = (change: Partial<Parts>, keys: readonly StoredKey[]) =>
    keyringOf({ ...parts, revision: parts.revision + 1, ...change }, master, keys);
  const current = new Map(
    stored.flatMap(({ id, purpose, scope, key }) =>
      key === null ? [] : [[`${purpose} ${scope}`, id] as const],
    ),
  );
  const idFor = (purpose: KeyPurpose, scope: string): number | null =>
    current.get(`${purpose} ${scope}`) ?? null;
  const ring: Keyring = {
    vaultId: parts.vaultId,
    revision: parts.revision,
    work: parts.passphrase.work,
    isWithKeychain: parts.passphrase.keychain !== undefined,
    idFor,
    scopesOf: (purpose) => [
      ...new Set(
        stored.flatMap((one) => (one.purpose === purpose && one.key !== null ? [one.scope] : [])),
      ),
    ],
    firstKeyFor: (purpose, scope) => {
      const first = stored.find((one) => one.purpose === purpose && one.scope === scope);
      const key = first === undefined ? null : keyOf(first.id);
      return key === 'purged' ? null : key;
    },
    keyOf,
    withKeys: (wanted) => {
      const lacking = wanted.filter(({ purpose, scope }) => idFor(purpose, scope) === null);
      return lacking.length === 0 ? ring : next({}, [...stored, ...keysFor(lacking, stored)]);
    },
    withNewKeys: (passphrase, part, code) => {
      const renewed = [...stored, ...keysFor(namesOf(stored), stored)];
      const { vaultId, revision } = parts;
      return withNewMaster([...renewed, formerMaster(master, renewed)], {
        vaultId,
        revision: revision + 1,
        passphrase,
        work: parts.passphrase.work,
        part,
        code,
      });
    },
    purged: (names) =>
      next(
        {},
        stored.map((one) =>
          names.some(({ purpose, scope }) => one.purpose === purpose && one.scope === scope)
            ? { ...one, key: null }
            : one,
        ),
      ),
    withPassphrase: async (passphrase, work, part) => {
      const given = { master, vaultId: parts.vaultId, part };
      return next({ passphrase: await wrapUnderPassphrase(passphrase, work, given) }, stored);
    },
    withRecoveryCode: (code) =>
      next({ recovery: wrapUnderRecoveryCode(master, parts.vaultId, code) }, stored),
    rewrap: (text) => {
      const aside = keyringFileSchema.safeParse(readJson(text)).data;
      if (aside === undefined) return null;
      const keys = keysUnder(master, aside, formerMasters(stored));
      if (keys === null) return null;
      const { passphrase, recovery } = parts;
      return fileText({ ...aside, passphrase, recovery, keys });
    },
    text: () => {
      const plain = Buffer.from(JSON.stringify(stored));
      const keys = sealPiece(master, plain, contextOfKeys(parts));
      plain.fill(0);
      return fileText({ format: FORMAT, version: VERSION, ...parts, keys: toBase64(keys) });
    },
    lock: () => {
      master.fill(0);
      for (const key of open.values()) key.fill(0);
      open.clear();
      byId.clear();
    },
  };
  return ring;
}

function fileText(file: KeyringFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The list of keys of a vault that was put aside, sealed under a master key: as it is where it was sealed
 * under that one already; null where no former one opens it either.
 */
function keysUnder(
  master: Uint8Array,
  aside: KeyringFile,
  formers: readonly Uint8Array[],
): string | null {
  for (const one of [master, ...formers]) {
    const plain = openPiece(one, fromBase64(aside.keys), contextOfKeys(aside));
    if (plain === null) continue;
    const keys =
      one === master ? aside.keys : toBase64(sealPiece(master, plain, contextOfKeys(aside)));
    plain.fill(0);
    return keys;
  }
  return null;
}

/** A list of keys belongs to one revision: an older list does not pass for a newer one. */
function contextOfKeys({ vaultId, revision }: Pick<Parts, 'vaultId' | 'revision'>): Uint8Array {
  return contextOfPart(vaultId, `keys ${revision}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
