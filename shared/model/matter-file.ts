import { z } from 'zod';
import { fail, ok, type Result } from '../result/result.ts';
import { clientSchema } from './client.ts';
import { type BrokenReference, findBrokenReference } from './matter-references.ts';
import { matterFileMigrations } from './matter-file-migrations.ts';
import { matterSchema } from './matter.ts';
import type { MatterView } from './matter-view.ts';
import { collectPersonRefs } from './person-refs.ts';
import { type Person, personSchema } from './person.ts';
import { sayIssue } from './say-issue.ts';
import { matterTables, tableSchemas } from './tables.ts';

/** The `format` of every matter file. */
export const MATTER_FILE_FORMAT = 'paradocket-matter';
/** The version that this app writes, and the newest that it reads. */
export const MATTER_FILE_VERSION = 1;

/** A client with all matters, as one file carries them. */
export type MatterFile = {
  /** Whom records name as having entered, verified or changed something; may be empty. */
  readonly persons: readonly Person[];
  readonly client: MatterView['client'];
  /** At least one. */
  readonly matters: readonly MatterView[];
};

const headSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });

const bodySchema = z.strictObject({
  format: z.literal(MATTER_FILE_FORMAT),
  version: z.literal(MATTER_FILE_VERSION),
  persons: z.array(personSchema).default([]),
  client: clientSchema,
  matters: z
    .array(
      z.strictObject({
        ...matterSchema.shape,
        proceedings: z.array(tableSchemas.proceedings).default([]),
        events: z.array(tableSchemas.events).default([]),
        stints: z.array(tableSchemas.stints).default([]),
        claims: z.array(tableSchemas.claims).default([]),
        positions: z.array(tableSchemas.positions).default([]),
        confirmations: z.array(tableSchemas.confirmations).default([]),
        bars: z.array(tableSchemas.bars).default([]),
      }),
    )
    .min(1),
});

/**
 * Reads the text of a matter file: version checked first, older versions migrated, every row
 * checked, every reference followed. All or nothing.
 *
 * @failure matter-file/not-json, matter-file/other-format, matter-file/newer,
 * matter-file/invalid, matter-file/duplicate-id, matter-file/broken-reference
 */
export function parseMatterFile(text: string): Result<MatterFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('matter-file/not-json');
  }
  const head = headSchema.safeParse(json);
  if (!head.success || head.data.format !== MATTER_FILE_FORMAT)
    return fail('matter-file/other-format');
  if (head.data.version > MATTER_FILE_VERSION)
    return fail('matter-file/newer', { found: head.data.version, known: MATTER_FILE_VERSION });

  const migrated = matterFileMigrations
    .slice(head.data.version - 1)
    .reduce<unknown>((file, migrate) => migrate(file), json);
  const body = bodySchema.safeParse(addMatterIds(migrated));
  if (!body.success) return invalidFailure(body.error, migrated);

  const { client, persons } = body.data;
  const matters = body.data.matters.map((entry): MatterView => {
    const { proceedings, events, stints, claims, positions, confirmations, bars, ...matter } =
      entry;
    const rows = { proceedings, events, stints, claims, positions, confirmations, bars };
    return { client, matter, ...rows };
  });
  const duplicate = findDuplicateId([client, ...persons], matters);
  if (duplicate !== null) return fail('matter-file/duplicate-id', { id: duplicate });
  for (const view of matters) {
    const stray = findStray(client.id, view);
    if (stray !== null) return fail('matter-file/broken-reference', stray);
    const broken = findBrokenReference(view);
    if (broken !== null) return fail('matter-file/broken-reference', broken);
  }
  return ok({ persons, client, matters });
}

/** What is written to a file: without `persons` its references to people are written as they are. */
export type FileToWrite = Pick<MatterFile, 'client' | 'matters'> &
  Partial<Pick<MatterFile, 'persons'>>;

/**
 * Writes a matter file: pretty-printed, keys in the order of the schemas, ends with a newline. Of the
 * persons only those are written whom a record names.
 */
export function writeMatterFile(file: FileToWrite): string {
  const named = personsNamedIn(file);
  const body = {
    format: MATTER_FILE_FORMAT,
    version: MATTER_FILE_VERSION,
    persons: (file.persons ?? []).filter((person) => named.has(person.id)),
    client: file.client,
    matters: file.matters.map((view) => {
      const { clientId: _client, ...matter } = view.matter;
      const rows = matterTables.map((table) => [
        table,
        view[table].map(({ matterId: _matter, ...row }) => row),
      ]);
      return { ...matter, ...(Object.fromEntries(rows) as object) };
    }),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function personsNamedIn({ client, matters }: FileToWrite): ReadonlySet<string> {
  const named = new Set<string>();
  collectPersonRefs(clientSchema, client, named);
  for (const view of matters) {
    collectPersonRefs(matterSchema, view.matter, named);
    for (const table of matterTables)
      for (const row of view[table]) collectPersonRefs(tableSchemas[table], row, named);
  }
  return named;
}

/** Rows in a file stand inside their matter and need not repeat its id. */
function addMatterIds(file: unknown): unknown {
  if (!isObject(file) || !Array.isArray(file['matters'])) return file;
  const clientId = isObject(file['client']) ? file['client']['id'] : undefined;
  const matters = file['matters'].map((matter: unknown) => {
    if (!isObject(matter)) return matter;
    const rows = matterTables.map((table) => {
      const list = matter[table];
      if (!Array.isArray(list)) return [table, list];
      return [
        table,
        list.map((row: unknown) => (isObject(row) ? { matterId: matter['id'], ...row } : row)),
      ];
    });
    const present = rows.filter(([, list]) => list !== undefined);
    return { clientId, ...matter, ...(Object.fromEntries(present) as object) };
  });
  return { ...file, matters };
}

/** Names the first row that is wrong, by its place and its title, and how many more there are. */
function invalidFailure(error: z.ZodError, file: unknown): Result<never> {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  return fail('matter-file/invalid', {
    place: printPath(path),
    row: titleAlong(file, path),
    problem: issue === undefined ? 'is not valid' : sayIssue(issue),
    others: error.issues.length - 1,
  });
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** The title of the innermost titled object on the way to a problem; empty if none has one. */
function titleAlong(file: unknown, path: readonly PropertyKey[]): string {
  let here = file;
  let title = '';
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break;
    here = (here as Record<PropertyKey, unknown>)[step];
    if (isObject(here) && typeof here['title'] === 'string') title = here['title'];
  }
  return title.slice(0, 120);
}

/** A row that says that it belongs to another matter, or a matter to another client. */
function findStray(clientId: string, view: MatterView): BrokenReference | null {
  const { matter } = view;
  if (matter.clientId !== clientId)
    return { row: matter.title, field: 'clientId', id: matter.clientId };
  for (const table of matterTables)
    for (const row of view[table])
      if (row.matterId !== matter.id) return { row: row.id, field: 'matterId', id: row.matterId };
  return null;
}

function findDuplicateId(
  rows: readonly { readonly id: string }[],
  matters: readonly MatterView[],
): string | null {
  const seen = new Set<string>();
  const ids = [
    ...rows.map((row) => row.id),
    ...matters.flatMap((view) => [
      view.matter.id,
      ...matterTables.flatMap((table) => view[table].map((row) => row.id)),
    ]),
  ];
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
