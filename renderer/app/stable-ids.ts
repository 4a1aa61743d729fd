import type { MatterFile } from '../../shared/model/matter-file.ts';
import { isRandomId } from '../../shared/model/random-id.ts';
import { matterTables } from '../../shared/model/tables.ts';

/**
 * The ids that people and records of a file get whose writer numbered them by hand. They follow from the
 * file, so that two laptops that each opened it have the same record, not two.
 *
 * @returns by the ids in the file; the client and the matters keep theirs
 */
export async function stableIds({
  persons,
  client,
  matters,
}: MatterFile): Promise<ReadonlyMap<string, string>> {
  const written = [
    ...persons.map(({ id }) => ({ id, within: client.id })),
    ...matters.flatMap((view) =>
      matterTables.flatMap((table) =>
        view[table].map(({ id }) => ({ id, within: view.matter.id })),
      ),
    ),
  ].filter(({ id }) => !isRandomId(id));
  const pairs = written.map(
    async ({ id, within }) => [id, await uuidOf(`${within}\n${id}`)] as const,
  );
  return new Map(await Promise.all(pairs));
}

/** A UUID of version 8: its bits are the writer's own. @source RFC 9562, section 5.8, read 2026-11-26 */
async function uuidOf(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  const hex = [...new Uint8Array(digest).subarray(0, 16)]
    .map((byte, index) => {
      const bits = index === 6 ? (byte & 0x0f) | 0x80 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
      return bits.toString(16).padStart(2, '0');
    })
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
