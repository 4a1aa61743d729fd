import { join } from 'node:path';
import { halfWrittenName } from '../atomic-file.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';

const numbered = (prefix: string): RegExp => new RegExp(`^${prefix}-(\\d{9,15})\\.bin$`);
const segmentName = numbered('journal');
const snapshotName = numbered('snapshot');

/** A numbered file: a segment by its first command, a snapshot by its last. */
export type NumberedFile = { readonly path: string; readonly seq: number };

/** What stands in the vault folder, each list sorted by number. */
export type VaultFolder = {
  readonly segments: readonly NumberedFile[];
  readonly snapshots: readonly NumberedFile[];
  /** Left behind by a crash in the middle of a write. */
  readonly halfWritten: readonly string[];
};

export function segmentPath(folder: string, firstSeq: number): string {
  return join(folder, `journal-${String(firstSeq).padStart(9, '0')}.bin`);
}

export function snapshotPath(folder: string, lastSeq: number): string {
  return join(folder, `snapshot-${String(lastSeq).padStart(9, '0')}.bin`);
}

/** Lists the vault folder; an absent folder is an empty one. */
export async function listVaultFolder(
  folder: string,
  fileSystem: FileSystem,
): Promise<VaultFolder> {
  const names = await namesIn(folder, fileSystem);
  return {
    segments: numberedFiles(folder, names, segmentName),
    snapshots: numberedFiles(folder, names, snapshotName),
    halfWritten: names
      .filter((name) => halfWrittenName.test(name))
      .map((name) => join(folder, name)),
  };
}

async function namesIn(folder: string, fileSystem: FileSystem): Promise<readonly string[]> {
  try {
    return await fileSystem.list(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function numberedFiles(
  folder: string,
  names: readonly string[],
  pattern: RegExp,
): readonly NumberedFile[] {
  return names
    .flatMap((name) => {
      const digits = pattern.exec(name)?.[1];
      return digits === undefined ? [] : [{ path: join(folder, name), seq: Number(digits) }];
    })
    .sort((a, b) => a.seq - b.seq);
}
