import type { SequencedCommand } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import { readCommand } from './command-payload.ts';
import { decodeFrame } from './frame.ts';
import type { Ledger } from './ledger.ts';
import { readRun } from './write-snapshot.ts';
import type { Sealer } from './sealer.ts';

/** One answer stays small enough to cross between processes without a hitch. */
export const ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * Commands after `afterSeq`, oldest first.
 *
 * @failure journal/unreadable a frame no longer reads as it was written
 */
export async function readCommands(
  { afterSeq, limit }: { readonly afterSeq: number; readonly limit: number },
  ledger: Ledger,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<SequencedCommand[]>> {
  const commands: SequencedCommand[] = [];
  let bytesLeft = ANSWER_BYTES;
  while (commands.length < limit && bytesLeft > 0) {
    const from = afterSeq + commands.length;
    const run = ledger.run(from, limit - commands.length, bytesLeft);
    if (run.length === 0) break;
    const bytes = await readAgainIfMoved(from, run.length, ledger, fileSystem);
    bytesLeft -= bytes.length;
    let at = 0;
    for (const [index, position] of run.entries()) {
      const seq = from + 1 + index;
      const frame = decodeFrame(bytes, at);
      const readable = typeof frame !== 'string' && frame.seq === seq;
      const command = readable ? readCommand(frame, sealer) : null;
      if (command === null) return fail('journal/unreadable', { seq });
      commands.push({ seq, command });
      at += position.bytes;
    }
  }
  return ok(commands);
}

/** The bytes of one frame; null where there is none or the disk does not give it. */
export async function readFrameAt(
  seq: number,
  ledger: Ledger,
  fileSystem: FileSystem,
): Promise<Buffer | null> {
  return ledger.positionOf(seq) === undefined
    ? null
    : await readAgainIfMoved(seq - 1, 1, ledger, fileSystem);
}

/** A segment may be removed between looking up a place and reading it: a snapshot has it then. */
async function readAgainIfMoved(
  afterSeq: number,
  count: number,
  ledger: Ledger,
  fileSystem: FileSystem,
): Promise<Buffer> {
  const read = (): Promise<Buffer> =>
    readRun(ledger.run(afterSeq, count, Number.POSITIVE_INFINITY), fileSystem);
  try {
    return await read();
  } catch (error) {
    if (errnoOf(error) === '') throw error;
  }
  return read().catch(() => Buffer.alloc(0));
}
