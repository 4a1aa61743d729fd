import { z } from 'zod';
import { fromBase64, toBase64 } from '../base64.ts';
import type { Change, Command, ForeignAct } from '../../shared/model/command.ts';
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
  /** The command with an empty reason, no changes and nothing taken in: codes, ids and instants. */
  about: z.looseObject({ commandId: z.string() }),
  /** Sealed under the keys of all the parts that they speak of, so gone as soon as one of them is. */
  reasons: z.array(
    z.strictObject({
      /** Of which act that was taken in; null = of the command itself. */
      act: z.int().min(0).nullable(),
      layers: z.int().min(1),
      box: boxSchema,
    }),
  ),
  parts: z.array(boxSchema),
});
type PartedCommand = z.infer<typeof partedSchema>;

/** A change and its place among the changes of its act. */
type Placed = { readonly place: number; readonly change: Change };

/** What a command holds of one client or matter. */
type Part = {
  readonly changes: readonly Placed[];
  readonly acts: readonly {
    readonly place: number;
    readonly about: ForeignAct;
    readonly changes: readonly Placed[];
  }[];
};

const reasonSchema = z.strictObject({ reason: z.string() });

type Place = Pick<SealContext, 'seq' | 'prevDigest'>;

/** Whose words a row is: the matter's it stands in, the client's itself, else the office's. */
export function scopeOf(table: TableName, id: string, matterId: string): Scope {
  if (matterId !== '') return matterId;
  return table === 'clients' ? id : '';
}

/** Whose words a command holds, each once. */
export function scopesOf({ changes, merged }: Command): readonly Scope[] {
  const acts = merged?.acts ?? [];
  return scopesOfChanges([...changes, ...acts.flatMap((act) => act.changes)]);
}

/** Seals the changes of a command by scope. The scopes must be prepared. */
export function sealCommandParts(command: Command, place: Place, sealer: Sealer): PartedCommand {
  const { changes, reason, merged } = command;
  const acts = merged?.acts ?? [];
  const parts = scopesOf(command).map((scope): Box => {
    const keyId = sealer.keyIdFor(scope);
    return sealBox(partOf(scope, command), { keyId, ...place }, sealer);
  });
  const sealReason = (said: string, of: readonly Change[], act: number | null) => {
    const scopes = scopesOfChanges(of);
    if (said === '') return [];
    const box = scopes.reduce<Box | { reason: string }>(
      (inner, scope) => sealBox(inner, { keyId: sealer.keyIdFor(scope), ...place }, sealer),
      { reason: said },
    );
    return [{ act, layers: scopes.length, box: boxSchema.parse(box) }];
  };
  const reasons = [
    ...sealReason(reason, [...changes, ...acts.flatMap((act) => act.changes)], null),
    ...acts.flatMap((act, index) => sealReason(act.reason, act.changes, index)),
  ];
  // What was taken in is put together again out of the parts; whose and what it led to are ids.
  const mergedAbout = merged === undefined ? {} : { merged: { ...merged, acts: [] } };
  // Spread over the command, so that every field keeps its place: digests are taken of its text.
  return { about: { ...command, reason: '', changes: [], ...mergedAbout }, reasons, parts };
}

/** The command again, without what was purged of it; null where a part is not what was sealed. */
export function openCommandParts(
  { about, reasons, parts }: PartedCommand,
  place: Place,
  sealer: Sealer,
): unknown {
  const opened = parts.map((box) => openBox(box, place, sealer));
  if (opened.includes(null) || opened.includes('no-key')) return null;
  const left = opened.filter((part) => part !== 'purged') as Part[];
  const reasonOf = (act: number | null): string => {
    const sealed = reasons.find((one) => one.act === act);
    return sealed === undefined ? '' : openReason(sealed, place, sealer);
  };
  const changes = inPlace(left.flatMap((part) => part.changes));
  const command = { ...about, reason: reasonOf(null), changes };
  const merged: unknown = about['merged'];
  if (typeof merged !== 'object' || merged === null) return command;
  return { ...command, merged: { ...merged, acts: actsOf(left, reasonOf) } };
}

/** Whether a part was sealed with a key that is not there. */
export function partsLackKey({ parts }: PartedCommand, place: Place, sealer: Sealer): boolean {
  return parts.some((box) => openBox(box, place, sealer) === 'no-key');
}

function partOf(scope: Scope, { changes, merged }: Command): Part {
  const mine = (all: readonly Change[]): readonly Placed[] =>
    all.flatMap((change, place) =>
      scopeOf(change.table, change.id, change.matterId) === scope ? [{ place, change }] : [],
    );
  return {
    changes: mine(changes),
    acts: (merged?.acts ?? []).flatMap((act, place) => {
      const own = mine(act.changes);
      const about = { ...act, reason: '', changes: [] };
      return own.length === 0 ? [] : [{ place, about, changes: own }];
    }),
  };
}

function actsOf(parts: readonly Part[], reasonOf: (act: number) => string): readonly ForeignAct[] {
  const acts = new Map<number, { about: Part['acts'][number]['about']; changes: Placed[] }>();
  for (const { place, about, changes } of parts.flatMap((part) => part.acts)) {
    const act = acts.get(place) ?? { about, changes: [] };
    act.changes.push(...changes);
    acts.set(place, act);
  }
  return [...acts]
    .toSorted(([a], [b]) => a - b)
    .map(([place, { about, changes }]) => ({
      ...about,
      reason: reasonOf(place),
      changes: inPlace(changes),
    }));
}

function inPlace(changes: readonly Placed[]): Change[] {
  return changes.toSorted((a, b) => a.place - b.place).map(({ change }) => change);
}

function scopesOfChanges(changes: readonly Change[]): readonly Scope[] {
  return [...new Set(changes.map(({ table, id, matterId }) => scopeOf(table, id, matterId)))];
}

function openReason(
  { layers, box }: PartedCommand['reasons'][number],
  place: Place,
  sealer: Sealer,
): string {
  let inner: unknown = box;
  for (let left = layers; left > 0; left -= 1) {
    const sealed = boxSchema.safeParse(inner);
    if (!sealed.success) return '';
    inner = openBox(sealed.data, place, sealer);
  }
  const read = reasonSchema.safeParse(inner);
  return read.success ? read.data.reason : '';
}

function sealBox(value: unknown, at: Omit<SealContext, 'kind'>, sealer: Sealer): Box {
  const plain = Buffer.from(JSON.stringify(value), 'utf8');
  const { bytes, nonce } = sealer.seal(plain, { kind: 'command', ...at });
  return { keyId: at.keyId, nonce: toBase64(nonce), bytes: toBase64(bytes) };
}

function openBox({ keyId, nonce, bytes }: Box, place: Place, sealer: Sealer): unknown {
  const opened = sealer.open(fromBase64(bytes), fromBase64(nonce), {
    kind: 'command',
    keyId,
    ...place,
  });
  if (!(opened instanceof Uint8Array)) return opened;
  return JSON.parse(Buffer.from(opened).toString('utf8'));
}
