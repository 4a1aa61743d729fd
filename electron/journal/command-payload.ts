import { z } from 'zod';
import type { Command } from '../../shared/model/command.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import {
  openCommandParts,
  partedSchema,
  partsLackKey,
  scopesOf,
  sealCommandParts,
} from './command-parts.ts';
import { type Frame, NO_NONCE } from './frame.ts';
import type { Opened, SealContext, Sealer } from './sealer.ts';

/**
 * What the journal itself needs of a stored command. The rows were checked in full before they were
 * appended; they are not checked again, so that a rule that has grown stricter hides nothing.
 */
export const storedCommandSchema = z.looseObject({
  commandId: z.string(),
  changes: z.array(
    z.looseObject({
      table: z.enum(tableNames as [TableName, ...TableName[]]),
      id: z.string(),
      matterId: z.string(),
      rev: z.int(),
      after: z.looseObject({ id: z.string() }),
    }),
  ),
});

/** The part of a frame that is sealed, and what it is sealed with. */
export type SealedPayload = {
  readonly keyId: number;
  readonly nonce: Buffer;
  readonly payload: Uint8Array;
};

/** JSON in UTF-8. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

/**
 * Seals a command: whole under the key of the only client or matter that it touches, else each one's
 * changes under its own key, so that a purge of one leaves the others. Its scopes must be prepared.
 */
export function sealCommand(
  command: Command,
  place: Pick<SealContext, 'seq' | 'prevDigest'>,
  sealer: Sealer,
): SealedPayload {
  const scopes = scopesOf(command);
  const [only = ''] = scopes;
  const isWhole = new Set(scopes.map((scope) => sealer.keyIdFor(scope))).size <= 1;
  const plain = jsonBytes(isWhole ? command : sealCommandParts(command, place, sealer));
  const keyId = sealer.keyIdFor(isWhole ? only : '');
  return sealPayload(plain, { kind: 'command', keyId, ...place }, sealer);
}

/** Seals what stands in a frame. */
export function sealPayload(
  plain: Uint8Array,
  context: SealContext,
  sealer: Sealer,
): SealedPayload {
  const { bytes, nonce } = sealer.seal(plain, context);
  const { keyId } = context;
  return { keyId, nonce: nonce.length === 0 ? NO_NONCE : Buffer.from(nonce), payload: bytes };
}

/** The plain payload of a frame, or what the sealer says of it. */
export function openPayload(frame: Frame, sealer: Sealer): Opened {
  const { kind, keyId, seq, prevDigest } = frame;
  return sealer.open(frame.payload, frame.nonce, { kind, keyId, seq, prevDigest });
}

/**
 * The command in a frame; null where the payload does not open or is not a command. Changes whose words
 * were purged are left out of it; of a command that was purged whole only its place is left.
 */
export function readCommand(frame: Frame, sealer: Sealer): Command | null {
  const opened = openPayload(frame, sealer);
  if (opened === 'purged') return goneCommand(frame.seq);
  const found = readJson(opened);
  const parted = partedSchema.safeParse(found);
  const { seq, prevDigest } = frame;
  const command = parted.success
    ? openCommandParts(parted.data, { seq, prevDigest }, sealer)
    : found;
  return asGivenBack(command);
}

/** Whether a frame, or a part of it, was sealed with a key that is not there. */
export function lacksKey(frame: Frame, sealer: Sealer): boolean {
  const opened = openPayload(frame, sealer);
  if (opened === 'no-key') return true;
  const parted = partedSchema.safeParse(readJson(opened));
  const { seq, prevDigest } = frame;
  return parted.success && partsLackKey(parted.data, { seq, prevDigest }, sealer);
}

/**
 * A command with its fields in the order in which the journal gives them back, so that digests of its text
 * agree; null where it is none.
 */
export function asGivenBack(command: unknown): Command | null {
  const parsed = storedCommandSchema.safeParse(command);
  return parsed.success ? (parsed.data as unknown as Command) : null;
}

/** What is left of a command of which everything was purged. */
export function goneCommand(seq: number): Command {
  const commandId = `purged-${seq}`;
  return { commandId, at: 0, by: '', device: '', verb: 'purge/gone', reason: '', changes: [] };
}

/** JSON text as a value; undefined where it is none. */
export function readJson(bytes: Opened): unknown {
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    return undefined;
  }
}
