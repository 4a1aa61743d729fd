import type { RebuildPage } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import type { Ledger } from './ledger.ts';
import { ANSWER_BYTES, readCommands } from './read-commands.ts';
import { readSnapshotRows, type VerifiedSnapshot } from './read-snapshot.ts';
import type { SnapshotRow } from './snapshot-format.ts';
import type { Sealer } from './sealer.ts';

const COMMANDS_PER_PAGE = 1_000;

/**
 * One page of everything: the rows of the newest snapshot, as many frames as an answer may be large,
 * then all commands from the first. Tokens are `rows:<last command of the snapshot>:<frame>` and
 * `commands:<after>`.
 *
 * @failure journal/unreadable
 * @failure journal/rebuild-restart that snapshot is no longer the one in use
 */
export async function readRebuildPage(
  token: string | null,
  ledger: Ledger,
  snapshot: VerifiedSnapshot | null,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<RebuildPage>> {
  const first = snapshot === null ? 'commands:0' : `rows:${snapshot.lastSeq}:0`;
  const [kind, ...numbers] = (token ?? first).split(':');
  const [a = 0, b = 0] = numbers.map(Number);
  if (kind === 'commands') return commandsPage(a, ledger, fileSystem, sealer);
  if (kind !== 'rows' || snapshot?.lastSeq !== a) return fail('journal/rebuild-restart');
  return rowsPage(b, snapshot, fileSystem, sealer);
}

async function rowsPage(
  index: number,
  snapshot: VerifiedSnapshot,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<RebuildPage>> {
  const { rowFrames, lastSeq } = snapshot;
  const rows: SnapshotRow[] = [];
  let next = index;
  try {
    for (let bytes = 0; bytes < ANSWER_BYTES; next += 1) {
      const position = rowFrames[next];
      if (position === undefined) return ok({ rows, commands: [], next: 'commands:0' });
      const inFrame = await readSnapshotRows(position, fileSystem, sealer);
      if (inFrame === null) return fail('journal/unreadable', { seq: lastSeq });
      rows.push(...inFrame);
      bytes += position.bytes;
    }
    return ok({ rows, commands: [], next: `rows:${lastSeq}:${next}` });
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return fail('journal/rebuild-restart');
  }
}

async function commandsPage(
  afterSeq: number,
  ledger: Ledger,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<RebuildPage>> {
  const request = { afterSeq, limit: COMMANDS_PER_PAGE };
  const read = await readCommands(request, ledger, fileSystem, sealer);
  if (!read.ok) return read;
  const last = read.value.at(-1)?.seq ?? afterSeq;
  return ok({
    rows: [],
    commands: read.value,
    next: last < ledger.lastSeq ? `commands:${last}` : null,
  });
}
