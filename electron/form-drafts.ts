import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import {
  type FormDraft,
  isDraftOf,
  type KeptDraft,
  keptDraftSchema,
} from '../shared/form-draft.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { errnoOf } from './file-failure.ts';
import { type FileSeal, plainFile } from './file-seal.ts';

/** Forms that somebody began to fill and did not save: kept until they are saved or thrown away. */
export type FormDrafts = {
  /** @failure draft/full; those of `writeFileAtomically` */
  readonly write: (draft: FormDraft) => Promise<Result<undefined>>;
  readonly all: () => readonly KeptDraft[];
  readonly clear: (key: string) => Promise<Result<undefined>>;
  /** Throws away the forms that are, or may be, about some clients and matters. */
  readonly forget: (ids: readonly string[]) => Promise<Result<undefined>>;
  /** Ends when all that was asked for is on disk or has failed. */
  readonly settled: () => Promise<void>;
};

/** Half-typed forms at a time; nobody has so many, and the file stays small. */
const MOST_DRAFTS = 60;

const fileSchema = z.strictObject({
  format: z.literal('paradocket-form-drafts'),
  version: z.literal(1),
  drafts: z.array(keptDraftSchema).max(MOST_DRAFTS),
});

type Given = {
  readonly path: string;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly seal?: FileSeal;
};

/**
 * Opens the half-typed forms of a profile. A file that cannot be read is put aside under
 * `<path>.damaged`, never overwritten: somebody typed what is in it.
 */
export async function openFormDrafts({ path, now, seal = plainFile }: Given): Promise<FormDrafts> {
  const drafts = new Map((await readDrafts(path, seal)).map((draft) => [draft.key, draft]));
  let last: Promise<unknown> = Promise.resolve();
  // One write at a time: of two at once the older one could come last.
  const writeAll = (): Promise<Result<undefined>> => {
    const written = last.then(() => {
      const file = { format: 'paradocket-form-drafts', version: 1, drafts: [...drafts.values()] };
      return writeFileAtomically(path, seal.seal(Buffer.from(JSON.stringify(file))));
    });
    last = written.catch(() => undefined);
    return written;
  };
  return {
    write: (draft) => {
      if (!drafts.has(draft.key) && drafts.size >= MOST_DRAFTS)
        return Promise.resolve(fail('draft/full', { most: MOST_DRAFTS }));
      drafts.set(draft.key, { ...draft, savedAt: now() });
      return writeAll();
    },
    all: () => [...drafts.values()],
    clear: (key) => (drafts.delete(key) ? writeAll() : Promise.resolve(ok(undefined))),
    forget: (ids) => {
      const wanted = new Set(ids);
      const gone = [...drafts.keys()].filter((key) => isDraftOf(key, wanted));
      for (const key of gone) drafts.delete(key);
      return gone.length === 0 ? Promise.resolve(ok(undefined)) : writeAll();
    },
    settled: async () => {
      await last;
    },
  };
}

async function readDrafts(path: string, seal: FileSeal): Promise<readonly KeptDraft[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') console.error(`draft/unreadable ${errnoOf(error)}`);
    return [];
  }
  const drafts = parseDrafts(seal.open(bytes));
  if (drafts !== null) return drafts;
  console.error('draft/damaged');
  await rename(path, `${path}.damaged`).catch(() => undefined);
  return [];
}

function parseDrafts(plain: Uint8Array | null): readonly KeptDraft[] | null {
  if (plain === null) return null;
  try {
    const parsed = fileSchema.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')));
    return parsed.success ? parsed.data.drafts : null;
  } catch {
    return null;
  }
}
