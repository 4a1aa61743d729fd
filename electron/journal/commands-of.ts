import type { SequencedCommand } from '../../shared/ipc.ts';
import { orStop, Stopped } from '../stopped.ts';
import type { Journal } from './journal.ts';

const COMMANDS_PER_READ = 500;

/**
 * Every command up to `lastSeq`, oldest first.
 *
 * @throws Stopped where one no longer reads
 */
export async function* commandsOf(
  journal: Pick<Journal, 'read'>,
  lastSeq: number,
): AsyncGenerator<SequencedCommand> {
  let afterSeq = 0;
  while (afterSeq < lastSeq) {
    const limit = Math.min(COMMANDS_PER_READ, lastSeq - afterSeq);
    const read = orStop(await journal.read({ afterSeq, limit }));
    const last = read.at(-1);
    if (last === undefined)
      throw new Stopped({ code: 'journal/unreadable', details: { seq: afterSeq + 1 } });
    yield* read;
    afterSeq = last.seq;
  }
}
