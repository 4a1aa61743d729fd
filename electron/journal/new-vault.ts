import type { SequencedCommand } from '../../shared/ipc.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { nodeFileSystem } from '../file-system.ts';
import { type SectionDigest, SectionHash } from '../section-hash.ts';
import { orStop, stopped } from '../stopped.ts';
import { commandsOf } from './commands-of.ts';
import { scopesOf } from './command-parts.ts';
import { asGivenBack, sealCommand } from './command-payload.ts';
import { encodeFrame, NO_DIGEST } from './frame.ts';
import { openJournal } from './open-journal.ts';
import type { Sealer } from './sealer.ts';
import { writeVaultDescription } from './vault-description.ts';
import { segmentPath } from './vault-folder.ts';
import { RECORD_SCHEMA, VAULT_FORMAT } from './versions.ts';

/** A vault that is built beside the one in use. */
export type NewVault = {
  /** Is there, and holds no frame. */
  readonly folder: string;
  readonly sealer: Sealer;
  /** Id of this laptop, which the vault keeps. */
  readonly device: string;
  readonly now: () => number;
};

/** Puts one command after the others. */
type Put = (command: SequencedCommand) => Promise<void>;

/**
 * Writes commands as the first segment of a new vault, and what the vault says of itself: whole or not at
 * all.
 *
 * @param write hands over all commands from the first on; `orStop` ends it
 * @returns how many they were, and what was in them
 *
 * @failure those of `writeFileAtomically` and of the sealer's `prepare`; what `write` was stopped by
 */
export async function writeNewVault(
  { folder, sealer, device, now }: NewVault,
  write: (put: Put) => Promise<void>,
): Promise<Result<SectionDigest>> {
  const log = new SectionHash();
  let lastSeq = 0;
  let lastDigest: Buffer = NO_DIGEST;
  const written = await writeFileAtomically(segmentPath(folder, 1), (sink) =>
    write(async ({ seq, command: given }) => {
      // Of a command that was purged whole only its place is left, and that the journal made itself.
      const command = asGivenBack(given) ?? given;
      orStop(await sealer.prepare([...scopesOf(command), '']));
      const place = { seq, prevDigest: lastDigest };
      const sealed = sealCommand(command, place, sealer);
      const { bytes, digest } = encodeFrame({ kind: 'command', ...place, ...sealed });
      log.take(JSON.stringify({ seq, command }));
      lastSeq = seq;
      lastDigest = digest;
      await sink(bytes);
    }),
  ).catch(stopped);
  if (!written.ok) return written;
  const description = {
    format: VAULT_FORMAT,
    schema: RECORD_SCHEMA,
    // Never the name of a cache that was in use: seconds since 1970 are higher than any count.
    epoch: Math.max(1, Math.floor(now() / 1_000)),
    clean: false,
    device,
    lastSeq,
    lastDigest: lastSeq === 0 ? '' : lastDigest.toString('hex'),
    segment: 1,
  };
  const described = await writeVaultDescription(folder, description, nodeFileSystem);
  return described.ok ? ok(log.finish()) : described;
}

/**
 * Opens a new vault as the next start will, and compares its log with what was to be written.
 *
 * @failure vault/differs it holds something else; those of `openJournal` and of reading
 */
export async function proveNewVault(
  { folder, sealer, device, now }: NewVault,
  { count, sha256 }: SectionDigest,
): Promise<Result<undefined>> {
  const opened = await openJournal({ folder, now, randomId: () => device, sealer });
  if (!opened.ok) return opened;
  const journal = opened.value;
  try {
    const log = new SectionHash();
    const { lastSeq, notices } = journal.start();
    for await (const command of commandsOf(journal, lastSeq)) log.take(JSON.stringify(command));
    const found = log.finish();
    const agrees = found.count === count && found.sha256 === sha256 && notices.length === 0;
    return agrees ? ok(undefined) : fail('vault/differs');
  } catch (error) {
    return stopped(error);
  } finally {
    await journal.close({ cacheClosed: false });
  }
}
