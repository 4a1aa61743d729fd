import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { contextOf, KEY_BYTES, openPiece, sealPiece } from '../../shared/sealing/seal-bytes.ts';
import { fromBase64, toBase64 } from '../base64.ts';
import { deriveKey, SALT_BYTES, type Work, workSchema } from './derive-key.ts';
import type { Keychain, KeychainPart } from './keychain.ts';
import { type RecoveryCode, readRecoveryCode } from './recovery-code.ts';

/** The file in which the wrapped key stands: `keyring.ts`. */
export const FORMAT = 'paradocket-keyring';
export const VERSION = 1;

const base64 = z.base64().max(64 * 1024);
/** Four letters for three bytes. */
const saltSchema = z.base64().length(4 * Math.ceil(SALT_BYTES / 3));

/** The master key under a passphrase. */
export const underPassphraseSchema = z.strictObject({
  work: workSchema,
  salt: saltSchema,
  box: base64,
  /** The keychain's part as it was locked, where the passphrase opens only together with it. */
  keychain: base64.optional(),
});
type UnderPassphrase = z.infer<typeof underPassphraseSchema>;

/** The master key under a printed code. */
export const underRecoveryCodeSchema = z.strictObject({ box: base64 });
type UnderRecoveryCode = z.infer<typeof underRecoveryCodeSchema>;

/** What opens a keyring. */
export type KeyringSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

type Master = { readonly master: Uint8Array; readonly vaultId: string };

/** Wraps the master key under a passphrase, together with a keychain's part where there is one. */
export async function wrapUnderPassphrase(
  passphrase: string,
  work: Work,
  { master, vaultId, part }: Master & { readonly part: KeychainPart | null },
): Promise<UnderPassphrase> {
  const salt = randomBytes(SALT_BYTES);
  const key = joinKeys(await deriveKey(passphrase, salt, work), part?.secret ?? null);
  const box = wrap(key, { master, vaultId }, nameOf(part !== null));
  key.fill(0);
  const wrapped = { work, salt: salt.toString('base64'), box };
  return part === null ? wrapped : { ...wrapped, keychain: part.locked };
}

/** Wraps the master key under a recovery code. */
export function wrapUnderRecoveryCode(
  master: Uint8Array,
  vaultId: string,
  { secret }: RecoveryCode,
): UnderRecoveryCode {
  return { box: wrap(recoveryKey(secret), { master, vaultId }, 'recovery') };
}

/** @returns `refused` where the keychain does not give its part; null where the secret does not fit */
export async function unwrapMaster(
  file: {
    readonly vaultId: string;
    readonly passphrase: UnderPassphrase;
    readonly recovery: UnderRecoveryCode;
  },
  secret: KeyringSecret,
  chain: Keychain,
): Promise<Uint8Array | 'refused' | null> {
  if ('passphrase' in secret) {
    const { work, salt, box, keychain } = file.passphrase;
    const part = keychain === undefined ? null : await chain.unlock(keychain);
    if (keychain !== undefined && part === null) return 'refused';
    const key = joinKeys(await deriveKey(secret.passphrase, fromBase64(salt), work), part);
    const context = contextOfPart(file.vaultId, nameOf(part !== null));
    const master = openPiece(key, fromBase64(box), context);
    key.fill(0);
    part?.fill(0);
    return master;
  }
  const read = readRecoveryCode(secret.recoveryCode);
  if (read === null) return null;
  return openPiece(
    recoveryKey(read),
    fromBase64(file.recovery.box),
    contextOfPart(file.vaultId, 'recovery'),
  );
}

/** What is sealed in one place of the file opens in no other. */
export function contextOfPart(vaultId: string, part: string): Uint8Array {
  return contextOf(FORMAT, VERSION, vaultId, part);
}

const nameOf = (isWithKeychain: boolean): string =>
  isWithKeychain ? 'passphrase and keychain' : 'passphrase';

/**
 * The key of a passphrase alone, or of it and the keychain's part: neither of them says anything of it
 * without the other.
 *
 * @source RFC 5869 (HKDF), read 2026-11-27: the part is the salt, the passphrase's key the input
 */
function joinKeys(key: Uint8Array, part: Uint8Array | null): Uint8Array {
  if (part === null) return key;
  const joined = new Uint8Array(hkdfSync('sha256', key, part, nameOf(true), KEY_BYTES));
  key.fill(0);
  return joined;
}

function wrap(key: Uint8Array, { master, vaultId }: Master, part: string): string {
  return toBase64(sealPiece(key, master, contextOfPart(vaultId, part)));
}

/** 160 random bits need no slowing down; padded to the length of a key. */
function recoveryKey(secret: Uint8Array): Uint8Array {
  const key = new Uint8Array(KEY_BYTES);
  key.set(secret);
  return key;
}
