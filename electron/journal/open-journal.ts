import { dirname } from 'node:path';
import { fail, type Failure, type Result } from '../../shared/result/result.ts';
import { ok } from '../../shared/result/result.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { type FileSystem, nodeFileSystem } from '../file-system.ts';
import { clockSetBack } from './clock-set-back.ts';
import { Journal } from './journal.ts';
import { JournalFile, writeFailure } from './journal-file.ts';
import { type Reached, recover, type Recovered } from './recover.ts';
import { plainSealer, type Sealer } from './sealer.ts';
import { defaultPace, type SnapshotPace, Snapshots } from './snapshots.ts';
import { cutTornTail } from './torn-tail.ts';
import {
  type FoundDescription,
  readVaultDescription,
  type VaultDescription,
  vaultDescriptionPath,
  writeVaultDescription,
} from './vault-description.ts';
import { listVaultFolder, segmentPath, type VaultFolder } from './vault-folder.ts';
import { RECORD_SCHEMA, VAULT_FORMAT } from './versions.ts';

export type OpenJournalOptions = {
  /** `<userData>/vault`; made where it is not there. */
  readonly folder: string;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** A fresh random id. */
  readonly randomId: () => string;
  readonly fileSystem?: FileSystem;
  readonly sealer?: Sealer;
  readonly pace?: SnapshotPace;
  /** True where this profile had a vault before: its absence is then damage, not a first start. */
  readonly hadVault?: boolean;
  /** Why the disk has no room for so many bytes; null where it has. */
  readonly refuse?: (bytes: number) => Promise<Failure | null>;
  /** Why not a byte may be written from the start on; null where one may. */
  readonly stopped?: Failure | null;
  /** IANA zone in which days are told. */
  readonly zone?: string;
};

/**
 * Opens the journal, or starts one. Everything is read and judged before a byte is written. Damage
 * to acknowledged work does not fail: the journal then reads what is good and refuses to write, and
 * `failure` says why. Only one process may have a vault open: see the app's single-instance lock.
 *
 * @failure vault/newer a newer app has been here; not a byte was written
 * @failure vault/unreadable the folder or a file in it cannot be read: `path`, `errno`
 */
export async function openJournal(options: OpenJournalOptions): Promise<Result<Journal>> {
  const { folder, fileSystem = nodeFileSystem, sealer = plainSealer } = options;
  try {
    const found = await readVaultDescription(folder, fileSystem);
    if (!found.ok) return found;
    const files = await listVaultFolder(folder, fileSystem);
    const reached = reachedBy(found.value, files);
    const recovered = await recover(files, reached, fileSystem, sealer);
    if (!recovered.ok) return recovered;
    const missing = exchanged(found.value) ?? missingVault(options, found.value, files);
    const judged = missing === null ? recovered.value : { ...recovered.value, corrupt: missing };
    return ok(await start(options, found.value, files, judged, fileSystem, sealer));
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    const { details } = fileFailure(error, folder, 'read');
    return fail('vault/unreadable', details);
  }
}

/** Frames where `vault.json` should be are missing elsewhere, and may be the last copy. */
function exchanged({ state }: FoundDescription): Failure | null {
  return state === 'exchanged' ? { code: 'journal/not-this-vault', details: { seq: 0 } } : null;
}

/** An unmounted drive or a removed folder must not look like a first start. */
function missingVault(
  { hadVault = false, folder }: OpenJournalOptions,
  found: FoundDescription,
  files: VaultFolder,
): Failure | null {
  const isEmpty = found.state !== 'read' && holdsNoFrames(files);
  return hadVault && isEmpty ? { code: 'journal/vault-missing', details: { folder } } : null;
}

function holdsNoFrames({ segments, snapshots }: VaultFolder): boolean {
  return segments.length === 0 && snapshots.length === 0;
}

/** Where `vault.json` is gone the snapshots still say which segment must be there. */
function reachedBy(found: FoundDescription, { snapshots }: VaultFolder): Reached {
  if (found.state === 'read') return found.description;
  const newest = snapshots.at(-1);
  return { lastSeq: 0, lastDigest: '', segment: newest === undefined ? null : newest.seq + 1 };
}

async function start(
  options: OpenJournalOptions,
  found: FoundDescription,
  files: VaultFolder,
  recovered: Recovered,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Journal> {
  const { folder, pace = defaultPace, stopped = null } = options;
  const { refuse = () => Promise.resolve(null) } = options;
  const { ledger, segments } = recovered;
  const description = nextDescription(options, found, files, recovered);
  const notices = [...recovered.notices];
  const isNew = holdsNoFrames(files);
  if (found.state === 'damaged' || (found.state === 'absent' && !isNew))
    notices.push({
      code: 'vault/description-renewed',
      details: { path: vaultDescriptionPath(folder) },
    });
  if (lacksSnapshot(found, recovered, pace))
    notices.push({ code: 'journal/snapshot-failed', details: { errno: '' } });
  const setBack = clockSetBack(ledger.lastAt, options.now(), options.zone);
  if (setBack !== null) notices.push(setBack);
  const snapshots = new Snapshots({
    folder,
    fileSystem,
    sealer,
    pace,
    newest: recovered.snapshot,
    fullSegments: segments.slice(0, -1),
  });
  // What is damaged is the better reason to tell.
  const why = recovered.corrupt ?? stopped;
  const writing =
    why === null
      ? await prepareToWrite(folder, files, recovered, description, fileSystem)
      : // Nothing is touched, so that whoever repairs it finds all there was.
        { notices: [], active: null, failure: why };
  notices.push(...writing.notices);
  const parts = { folder, fileSystem, sealer, ledger, snapshots, description, notices, refuse };
  return new Journal(
    writing.active === null
      ? { ...parts, active: null, failure: writing.failure }
      : { ...parts, active: writing.active, failure: null },
  );
}

/** After an orderly quit a snapshot is near: where none is, those of the last session failed. */
function lacksSnapshot(
  found: FoundDescription,
  { ledger, snapshot, corrupt, notices }: Recovered,
  { commandsAtQuit }: SnapshotPace,
): boolean {
  if (found.state !== 'read' || !found.description.clean || corrupt !== null) return false;
  const wasDamaged = notices.some(({ code }) => code.startsWith('journal/snapshot-'));
  // Twice: commands that came while the last one was written have none yet.
  return !wasDamaged && ledger.lastSeq - (snapshot?.lastSeq ?? 0) >= 2 * commandsAtQuit;
}

/** A cache is trusted only after an orderly quit of an app that knew the same rows. */
function nextDescription(
  { now, randomId }: OpenJournalOptions,
  found: FoundDescription,
  files: VaultFolder,
  { ledger, corrupt }: Recovered,
): VaultDescription {
  const { lastSeq } = ledger;
  const current = {
    format: VAULT_FORMAT,
    schema: RECORD_SCHEMA,
    clean: false,
    lastSeq,
    lastDigest: lastSeq === 0 ? '' : ledger.lastDigest.toString('hex'),
    segment: files.segments.at(-1)?.seq ?? lastSeq + 1,
  };
  if (found.state !== 'read') {
    // Which names were used is not known: seconds since 1970 are higher than any count.
    const epoch =
      found.state === 'absent' && lastSeq === 0 && corrupt === null ? 1 : Math.floor(now() / 1_000);
    return { ...current, epoch, device: randomId() };
  }
  const { description: last } = found;
  const trusted =
    last.clean && corrupt === null && last.schema === RECORD_SCHEMA && last.lastSeq === lastSeq;
  return { ...current, epoch: trusted ? last.epoch : last.epoch + 1, device: last.device };
}

type Writing = { readonly notices: readonly Failure[] } & (
  | { readonly active: JournalFile; readonly failure: null }
  | { readonly active: null; readonly failure: Failure }
);

/** Cuts a torn tail, notes that the app runs, opens the last segment: or says why it cannot. */
async function prepareToWrite(
  folder: string,
  files: VaultFolder,
  { segments, ledger }: Recovered,
  description: VaultDescription,
  fileSystem: FileSystem,
): Promise<Writing> {
  const notices: Failure[] = [];
  try {
    await fileSystem.makeFolder(folder);
    await fileSystem.syncFolder(dirname(folder));
    for (const path of files.halfWritten) await fileSystem.remove(path);
    const last = segments.at(-1);
    if (last !== undefined && last.size > last.goodEnd)
      notices.push(await cutTornTail(folder, last, fileSystem));
    const active =
      last === undefined
        ? await JournalFile.create(segmentPath(folder, ledger.lastSeq + 1), folder, fileSystem)
        : await JournalFile.open(last.path, fileSystem);
    const noted = await writeVaultDescription(folder, description, fileSystem);
    if (noted.ok) return { notices, active, failure: null };
    await active.close();
    return { notices, active: null, failure: noted.failure };
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { notices, active: null, failure: writeFailure(error, folder) };
  }
}
