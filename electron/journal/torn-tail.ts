import { basename, join } from 'node:path';
import type { Failure } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import type { FileSystem } from '../file-system.ts';
import { readSpan, withFile } from './frame-reader.ts';
import type { Segment } from './recover.ts';

const COPIES_KEPT = 8;
const copyName = /^torn-.+\.bin$/;

/**
 * Cuts what follows the last good frame of a segment: a write that a crash or a power cut broke off,
 * never acknowledged. The bytes are kept aside where the disk lets them. Rejects where the cut fails.
 *
 * @returns the notice `journal/tail-cut`: `file`, `offset`, `bytes`
 */
export async function cutTornTail(
  folder: string,
  segment: Segment,
  fileSystem: FileSystem,
): Promise<Failure> {
  const { path, goodEnd, size } = segment;
  await keepCopy(folder, segment, fileSystem);
  const file = await fileSystem.open(path, 'write');
  try {
    await file.truncate(goodEnd);
    await file.datasync();
  } finally {
    await file.close();
  }
  return {
    code: 'journal/tail-cut',
    details: { file: path, offset: goodEnd, bytes: size - goodEnd },
  };
}

async function keepCopy(folder: string, segment: Segment, fileSystem: FileSystem): Promise<void> {
  const { path, goodEnd, size } = segment;
  const tail = await withFile(fileSystem, path, (file) => readSpan(file, goodEnd, size - goodEnd));
  const offset = String(goodEnd).padStart(12, '0');
  const name = `torn-${basename(path, '.bin')}-${offset}.bin`;
  const kept = await writeFileAtomically(join(folder, name), tail, fileSystem);
  if (!kept.ok) return;
  const copies = (await fileSystem.list(folder)).filter((one) => copyName.test(one)).sort();
  for (const old of copies.slice(0, -COPIES_KEPT))
    await fileSystem.remove(join(folder, old)).catch(() => undefined);
}
