import type { RebuildPage } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import type { Ledger } from './ledger.ts';
import { readCommands } from './read-commands.ts';
import { readSnapshotRows, type VerifiedSnapshot } from './read-snapshot.ts';
import type { Sealer } from './sealer.ts';

const COMMANDS_PER_PAGE = 1_000;

/**
 * One page of everything: the rows of the newest snapshot, frame by frame, then all commands from
 * the first. Tokens are `rows:<last command of the snapshot>:<frame>` and `commands:<after>`.
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
  const position = snapshot.rowFrames[index];
  if (position === undefined) return ok({ rows: [], commands: [], next: 'commands:0' });
  try {
    const rows = await readSnapshotRows(position, fileSystem, sealer);
    if (rows === null) return fail('journal/unreadable', { seq: snapshot.lastSeq });
    return ok({ rows: [...rows], commands: [], next: `rows:${snapshot.lastSeq}:${index + 1}` });
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
