import { createHash } from 'node:crypto';
import { rowKey } from '../../shared/model/apply-command.ts';
import { fail, type Result } from '../../shared/result/result.ts';
import { type Sink, writeFileAtomically } from '../atomic-file.ts';
import type { FileSystem } from '../file-system.ts';
import { scopeOf } from './command-parts.ts';
import { readCommand } from './command-payload.ts';
import { decodeFrame } from './frame.ts';
import { readSpan, withFile } from './frame-reader.ts';
import type { Ledger, Position } from './ledger.ts';
import type { Scope, Sealer } from './sealer.ts';
import { encodeSnapshotFrame, type SnapshotHeader, type SnapshotRow } from './snapshot-format.ts';

const BATCH_BYTES = 1024 * 1024;
const ROWS_PER_FRAME = 250;

/** What a snapshot is of; commands appended while it is written are not in it. */
export type SnapshotPlan = {
  readonly path: string;
  readonly header: SnapshotHeader;
  readonly revs: ReadonlyMap<string, number>;
  readonly ledger: Ledger;
};

/**
 * Writes commands 1 to `lastSeq` and the rows they lead to, whole or not at all. The rows come from
 * the commands themselves, never from an older snapshot's rows.
 *
 * @failure journal/snapshot-source-damaged a frame no longer reads as it was written
 * @failure file/... as for any file
 */
export async function writeSnapshot(
  plan: SnapshotPlan,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<undefined>> {
  try {
    return await writeFileAtomically(
      plan.path,
      (sink) => writeContent(plan, sink, fileSystem, sealer),
      fileSystem,
    );
  } catch (error) {
    if (error instanceof DamagedSource)
      return fail('journal/snapshot-source-damaged', error.details);
    throw error;
  }
}

class DamagedSource extends Error {
  readonly details: { readonly file: string; readonly seq: number };
  constructor(file: string, seq: number) {
    super('A frame of the journal no longer reads as it was written');
    this.details = { file, seq };
  }
}

async function writeContent(
  { header, revs, ledger }: SnapshotPlan,
  sink: Sink,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<void> {
  const { lastSeq } = header;
  const hash = createHash('sha256');
  const put: Sink = async (bytes) => {
    hash.update(bytes);
    await sink(bytes);
  };
  await put(encodeSnapshotFrame('snapshot-header', lastSeq, header, sealer));

  const rows = new Map<Scope, SnapshotRow[]>();
  for (let seq = 0; seq < lastSeq;) {
    const run = ledger.run(seq, lastSeq - seq, BATCH_BYTES);
    const bytes = await readRun(run, fileSystem);
    for (const { scope, row } of lastRowsIn(bytes, run, seq, revs, sealer)) {
      const ofScope = rows.get(scope);
      if (ofScope === undefined) rows.set(scope, [row]);
      else ofScope.push(row);
    }
    await put(bytes);
    seq += run.length;
  }
  for (const [scope, ofScope] of rows)
    for (let at = 0; at < ofScope.length; at += ROWS_PER_FRAME) {
      const content = { rows: ofScope.slice(at, at + ROWS_PER_FRAME) };
      await put(encodeSnapshotFrame('snapshot-rows', lastSeq, content, sealer, scope));
    }

  const count = [...rows.values()].reduce((sum, ofScope) => sum + ofScope.length, 0);
  const footer = { commands: lastSeq, rows: count, sha256: hash.digest('hex') };
  await sink(encodeSnapshotFrame('snapshot-footer', lastSeq, footer, sealer));
}

/** Frames that lie side by side, in one read. */
export async function readRun(run: readonly Position[], fileSystem: FileSystem): Promise<Buffer> {
  const first = run[0];
  if (first === undefined) return Buffer.alloc(0);
  const length = run.reduce((sum, { bytes }) => sum + bytes, 0);
  return withFile(fileSystem, first.path, (file) => readSpan(file, first.offset, length));
}

/** Rows whose last change is in these frames: their revision is the one known at the end. */
function* lastRowsIn(
  bytes: Buffer,
  run: readonly Position[],
  afterSeq: number,
  revs: ReadonlyMap<string, number>,
  sealer: Sealer,
): Generator<{ readonly scope: Scope; readonly row: SnapshotRow }> {
  let at = 0;
  for (const [index, position] of run.entries()) {
    const seq = afterSeq + 1 + index;
    const frame = decodeFrame(bytes, at);
    const command =
      typeof frame !== 'string' && frame.seq === seq ? readCommand(frame, sealer) : null;
    if (command === null) throw new DamagedSource(position.path, seq);
    at += position.bytes;
    for (const { table, id, matterId, rev, after } of command.changes)
      if (revs.get(rowKey(table, id)) === rev)
        yield { scope: scopeOf(table, id, matterId), row: { table, row: after } };
  }
}
