import { z } from 'zod';
import type { Change, Command } from '../../shared/model/command.ts';
import type { TableName } from '../../shared/model/tables.ts';
import type { SealContext, Scope, Sealer } from './sealer.ts';

const boxSchema = z.strictObject({
  keyId: z.int().min(1),
  nonce: z.base64(),
  bytes: z.base64(),
});
type Box = z.infer<typeof boxSchema>;

/** A command whose changes are sealed each under the key of its client or matter. */
export const partedSchema = z.strictObject({
  /** The command without its reason and its changes. */
  about: z.looseObject({ commandId: z.string() }),
  /** Sealed under the keys of all its parts, one inside the other: gone as soon as one of them is. */
  reason: z.strictObject({ keyIds: z.array(z.int().min(1)), box: boxSchema }).nullable(),
  /** In which part each change stands, in the order of the command. */
  places: z.array(z.int().min(0)),
  parts: z.array(boxSchema),
});
type PartedCommand = z.infer<typeof partedSchema>;

const reasonSchema = z.strictObject({ reason: z.string() });

type Place = Pick<SealContext, 'seq' | 'prevDigest'>;

/** Whose words a row is: the matter's it stands in, the client's itself, else the office's. */
export function scopeOf(table: TableName, id: string, matterId: string): Scope {
  if (matterId !== '') return matterId;
  return table === 'clients' ? id : '';
}

/** Whose words a command holds, each once. */
export function scopesOf({ changes }: Command): readonly Scope[] {
  return [...new Set(changes.map(({ table, id, matterId }) => scopeOf(table, id, matterId)))];
}

/** Seals the changes of a command by scope. The scopes must be prepared. */
export function sealCommandParts(command: Command, place: Place, sealer: Sealer): PartedCommand {
  const { changes, reason, ...about } = command;
  const scopes = scopesOf(command);
  const places = changes.map(({ table, id, matterId }) =>
    scopes.indexOf(scopeOf(table, id, matterId)),
  );
  const keyIds = scopes.map((scope) => sealer.keyIdFor(scope));
  const parts = keyIds.map((keyId, part) =>
    sealBox(
      changes.filter((_, index) => places[index] === part),
      { keyId, ...place },
      sealer,
    ),
  );
  return { about, reason: sealReason(reason, keyIds, place, sealer), places, parts };
}

/** The command again, without what was purged of it; null where a part is not what was sealed. */
export function openCommandParts(
  { about, reason, places, parts }: PartedCommand,
  place: Place,
  sealer: Sealer,
): unknown {
  const opened = parts.map((box) => openBox(box, place, sealer));
  if (opened.includes(null)) return null;
  const queues = opened.map((part) => (Array.isArray(part) ? [...(part as Change[])] : null));
  const changes: Change[] = [];
  for (const part of places) {
    const queue = queues[part];
    if (queue === undefined) return null;
    if (queue === null) continue;
    const next = queue.shift();
    if (next === undefined) return null;
    changes.push(next);
  }
  return { ...about, reason: openReason(reason, place, sealer), changes };
}

function sealReason(
  reason: string,
  keyIds: readonly number[],
  place: Place,
  sealer: Sealer,
): PartedCommand['reason'] {
  const [first, ...others] = keyIds;
  if (reason === '' || first === undefined) return null;
  const innermost = sealBox({ reason }, { keyId: first, ...place }, sealer);
  const box = others.reduce(
    (inner, keyId) => sealBox(inner, { keyId, ...place }, sealer),
    innermost,
  );
  return { keyIds: [...keyIds], box };
}

function openReason(reason: PartedCommand['reason'], place: Place, sealer: Sealer): string {
  if (reason === null) return '';
  let inner: unknown = reason.box;
  for (let left = reason.keyIds.length; left > 0; left -= 1) {
    const box = boxSchema.safeParse(inner);
    if (!box.success) return '';
    inner = openBox(box.data, place, sealer);
  }
  const read = reasonSchema.safeParse(inner);
  return read.success ? read.data.reason : '';
}

function sealBox(value: unknown, at: Omit<SealContext, 'kind'>, sealer: Sealer): Box {
  const plain = Buffer.from(JSON.stringify(value), 'utf8');
  const { bytes, nonce } = sealer.seal(plain, { kind: 'command', ...at });
  return { keyId: at.keyId, nonce: base64Of(nonce), bytes: base64Of(bytes) };
}

function openBox({ keyId, nonce, bytes }: Box, place: Place, sealer: Sealer): unknown {
  const opened = sealer.open(bytesOf(bytes), bytesOf(nonce), { kind: 'command', keyId, ...place });
  if (opened === null || opened === 'purged') return opened;
  return JSON.parse(Buffer.from(opened).toString('utf8'));
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));
const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
