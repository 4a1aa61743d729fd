import { type FileSystem, nodeFileSystem } from '../file-system.ts';
import type { JournalStart } from '../../shared/ipc.ts';
import { cacheNameOf, readVaultDescription } from './vault-description.ts';
import { RECORD_SCHEMA } from './versions.ts';

/**
 * What the page may begin with while the journal is still being read: what the vault says of itself
 * after an orderly quit. Nothing is counted yet, and nothing may be written on the strength of it.
 * Null where the vault says too little: then only the journal itself can tell.
 */
export async function readEarlyStart(
  folder: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<JournalStart | null> {
  const found = await readVaultDescription(folder, fileSystem);
  if (!found.ok || found.value.state !== 'read') return null;
  const { clean, schema, epoch, lastSeq, device } = found.value.description;
  if (!clean || schema !== RECORD_SCHEMA || lastSeq === 0) return null;
  return {
    cacheName: cacheNameOf(epoch),
    lastSeq,
    rowCounts: null,
    device,
    notices: [],
    writable: true,
  };
}
