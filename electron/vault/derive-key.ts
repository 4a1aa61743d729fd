import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { KEY_BYTES } from '../../shared/sealing/seal-bytes.ts';

/**
 * How much work a passphrase takes. Never less than here, whatever a file says: whoever has the file
 * could else have a laptop try passphrases cheaply, or make one that is opened so.
 *
 * @source OWASP Password Storage Cheat Sheet asks for 19 MiB and two passes at least; RFC 9106 section 4
 * recommends 64 MiB, three passes and four lanes where memory is short; both read 2026-11-26
 */
export const LEAST_WORK = { memoryKib: 65_536, passes: 3, lanes: 4 } as const;
/** More than any laptop would be asked for: a damaged file must not take all memory. */
const MOST_WORK = { memoryKib: 1_048_576, passes: 64, lanes: 16 } as const;
export const SALT_BYTES = 16;

export const workSchema = z.strictObject({
  memoryKib: z.int().min(LEAST_WORK.memoryKib).max(MOST_WORK.memoryKib),
  passes: z.int().min(LEAST_WORK.passes).max(MOST_WORK.passes),
  lanes: z.int().min(1).max(MOST_WORK.lanes),
});
export type Work = z.infer<typeof workSchema>;

/** Passphrases are compared as people read them: one accent typed in two ways is one. */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

/** The key that a passphrase gives: some half second to a second and a half of work. */
export function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  { memoryKib, passes, lanes }: Work,
): Promise<Uint8Array> {
  return argon2id({
    password: normalizePassphrase(passphrase),
    salt,
    memorySize: memoryKib,
    iterations: passes,
    parallelism: lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}

/** How long one derivation takes here, in milliseconds. */
export async function measureWork(work: Work): Promise<number> {
  const from = performance.now();
  await deriveKey('a passphrase', new Uint8Array(SALT_BYTES), work);
  return performance.now() - from;
}

/** The harder of two in each respect. */
export function hardestWork(one: Work, other: Work): Work {
  return {
    memoryKib: Math.max(one.memoryKib, other.memoryKib),
    passes: Math.max(one.passes, other.passes),
    lanes: Math.max(one.lanes, other.lanes),
  };
}

/**
 * As much work as makes one guess take about `aimMs` on this laptop, never less than the least.
 *
 * @param measure does one derivation with some work and says how long it took, in milliseconds
 */
export async function calibrateWork(
  measure: (work: Work) => Promise<number>,
  aimMs = 750,
): Promise<Work> {
  const least: Work = { ...LEAST_WORK };
  const tookMs = await measure(least);
  const times = Math.max(1, Math.floor(aimMs / Math.max(1, tookMs)));
  const passes = Math.min(MOST_WORK.passes, LEAST_WORK.passes * times);
  return { ...least, passes };
}
