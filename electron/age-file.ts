import { setImmediate as nextTurn } from 'node:timers/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { hasWholeHeader, lookAtAgeHeader } from './age-header.ts';
import { passphraseIdentity, passphraseRecipient } from './age-passphrase.ts';
import type { Sink } from './atomic-file.ts';
import { errnoOf } from './file-failure.ts';

/** What a file is locked to: one passphrase, or the holders of keys (`age1…`). */
export type AgeLock =
  | {
      readonly passphrase: string;
      /** log2 of the rounds of scrypt, 18 where it is left out; tests take less. */
      readonly workFactor?: number;
    }
  | { readonly recipients: readonly string[] };

/** What a person has to open a file: its passphrase, or the text of a key (`AGE-SECRET-KEY-1…`). */
export type AgeOpener = { readonly passphrase: string } | { readonly identity: string };

const WORK_FACTOR = 18;
const PIECE_BYTES = 1024 * 1024;

/**
 * Locks what comes from `plain` and hands it on piece by piece: an age file, version 1, that any age
 * tool opens.
 *
 * @source https://age-encryption.org/v1, read 2026-11-26
 */
export async function writeAge(
  plain: AsyncIterable<Uint8Array>,
  lock: AgeLock,
  sink: Sink,
): Promise<void> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock)
    encrypter.addRecipient(passphraseRecipient(lock.passphrase, lock.workFactor ?? WORK_FACTOR));
  else for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  for await (const piece of await encrypter.encrypt(streamOf(plain))) await sink(piece);
}

/** Locks bytes. */
export async function encryptAge(
  plain: Uint8Array,
  lock: AgeLock,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await writeAge(inPieces(plain), lock, collector(pieces));
  return whole(pieces);
}

/**
 * Opens an age file and hands its content on piece by piece. Until the answer is `ok` nothing that
 * was handed on may be relied on: the end may be missing.
 *
 * @failure age/not-age, age/newer, age/too-costly
 * @failure age/needs-passphrase, age/needs-key the other means opens this file
 * @failure age/wrong-passphrase, age/wrong-key
 * @failure age/damaged a byte changed, or some are missing or too many
 */
export async function readAge(
  locked: AsyncIterable<Uint8Array>,
  opener: AgeOpener,
  sink: Sink,
): Promise<Result<undefined>> {
  const source = locked[Symbol.asyncIterator]();
  const start = await readStart(source);
  const header = lookAtAgeHeader(start);
  if (!header.ok) return header;
  const isPassphrase = 'passphrase' in opener;
  if (header.value === 'passphrase' && !isPassphrase) return fail('age/needs-passphrase');
  if (header.value === 'key' && isPassphrase) return fail('age/needs-key');
  const decrypter = new Decrypter();
  decrypter.addIdentity(isPassphrase ? passphraseIdentity(opener.passphrase) : opener.identity);
  const plain = await orDamage(() => decrypter.decrypt(streamOf(continued(start, source))));
  if (!plain.ok) {
    const isOther = plain.failure.details['cause'] === NO_MATCH;
    if (isOther) return fail(isPassphrase ? 'age/wrong-passphrase' : 'age/wrong-key');
    return fail('age/damaged');
  }
  const reader = plain.value.getReader();
  for (;;) {
    const next = await orDamage(() => reader.read());
    if (!next.ok) return fail('age/damaged');
    if (next.value.done) return ok(undefined);
    await sink(next.value.value);
  }
}

/**
 * Opens an age file as bytes.
 *
 * @failure age/too-large more than `largest` bytes: `megabytes`; and those of `readAge`
 */
export async function decryptAge(
  locked: Uint8Array,
  opener: AgeOpener,
  largest: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  // What is locked is shorter than the file: so large a file is not worked on at all.
  if (locked.length > 2 * largest + PIECE_BYTES) return tooLarge(largest);
  const pieces: Uint8Array[] = [];
  const read = await readAge(inPieces(locked), opener, collector(pieces));
  if (!read.ok) return read;
  const plain = whole(pieces);
  return plain.length > largest ? tooLarge(largest) : ok(plain);
}

/** What the library says where a header is sound and nothing at hand opens it. */
const NO_MATCH = "no identity matched any of the file's recipients";

/** The library throws at what is damaged; errors of the disk go on to whoever asked. */
async function orDamage<T>(read: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await read());
  } catch (error) {
    if (errnoOf(error) !== '') throw error;
    return fail('age/damaged', { cause: error instanceof Error ? error.message : '' });
  }
}

async function readStart(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let start = whole(pieces);
  while (!hasWholeHeader(start)) {
    const next = await source.next();
    if (next.done === true) break;
    pieces.push(next.value);
    start = whole(pieces);
  }
  return start;
}

async function* continued(start: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Bytes in pieces, so that the work on them leaves room for other work. */
async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield bytes.subarray(at, at + PIECE_BYTES);
    await nextTurn();
  }
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return ReadableStream.from(pieces);
}

function collector(pieces: Uint8Array[]): Sink {
  return (piece) => {
    pieces.push(piece);
    return Promise.resolve();
  };
}

function whole(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}

function tooLarge(largest: number): Result<never> {
  return fail('age/too-large', { megabytes: Math.floor(largest / 1024 / 1024) });
}
