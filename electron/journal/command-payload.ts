import { z } from 'zod';
import type { Command } from '../../shared/model/command.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import type { Frame } from './frame.ts';
import type { Sealer } from './sealer.ts';

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

/** The bytes of a command as they are sealed: JSON in UTF-8. */
export function commandPayload(command: Command): Buffer {
  return Buffer.from(JSON.stringify(command), 'utf8');
}

/** The key of a command: that of the first matter it touches, else that of the office. */
export function keyIdOf(command: Command, sealer: Sealer): number {
  const inMatter = command.changes.find(({ matterId }) => matterId !== '');
  return sealer.keyIdFor(inMatter?.matterId ?? '');
}

/** The plain payload of a frame; null where it does not open. */
export function openPayload(frame: Frame, sealer: Sealer): Uint8Array | null {
  const { keyId, seq, prevDigest } = frame;
  return sealer.open(frame.payload, frame.nonce, { keyId, seq, prevDigest });
}

/** The command in a frame; null where the payload does not open or is not a command. */
export function readCommand(frame: Frame, sealer: Sealer): Command | null {
  const parsed = storedCommandSchema.safeParse(readJson(openPayload(frame, sealer)));
  return parsed.success ? (parsed.data as unknown as Command) : null;
}

/** JSON text as a value; undefined where it is none. */
export function readJson(bytes: Uint8Array | null): unknown {
  if (bytes === null) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    return undefined;
  }
}
