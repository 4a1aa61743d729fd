import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { encryptAge } from '../../../../electron/age-file.ts';
import { type AgeKey, newAgeKey } from '../../../../electron/age-key.ts';
import { readBackup } from '../../../../electron/backup/read-backup.ts';
import { writeBackup } from '../../../../electron/backup/write-backup.ts';
import { RECORD_SCHEMA } from '../../../../electron/journal/versions.ts';
import { openDocuments } from '../../../../electron/documents.ts';
import { sentenceOf } from '../../../../shared/result/failure-sentence.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { buildEvent } from '../../../builders/records.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const about = { appVersion: '0.1.0', now: () => 1_764_200_000_000 };
const draft = { key: 'event/m/e', rev: 1, text: '{"title":"half"}', savedAt: 5 };
let key: AgeKey;
beforeAll(async () => {
  key = await newAgeKey();
});

/** A journal of some notes, one of them changed, a document and a draft, backed up. */
async function backedUp(notes = 5) {
  const folder = await tempFolder();
  const journal = await openTestJournal(folder);
  for (let n = 1; n <= notes; n += 1) await journal.append(buildNoteCommand(n));
  const before = buildEvent({ id: 'event-1', title: 'Note 1', rev: 1 });
  const after = { ...before, title: 'Changed' };
  await journal.append(
    buildCommand({ commandId: 'change', changes: [buildChange('events', before, after)] }),
  );
  const documents = openDocuments(join(folder, 'vault', 'documents'));
  await documents.keep(new TextEncoder().encode('Notice of hearing'));
  const path = join(folder, 'a.age');
  const source = sourceOf(journal, folder, [draft]);
  const target = { path, lock: { recipients: [key.recipient] }, opener: key };
  return { folder, journal, path, source, target, made: await writeBackup(source, target, about) };
}

const plainOf = async (lines: readonly unknown[]) =>
  encryptAge(Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')), {
    recipients: [key.recipient],
  });

describe('a backup holds the whole office', () => {
  test('every command, every row as it is now, documents and half-typed forms', async () => {
    const { journal, path, made } = await backedUp();
    expect(made).toMatchObject({
      ok: true,
      value: {
        format: 'paradocket-backup',
        version: 1,
        schema: RECORD_SCHEMA,
        createdAt: 1_764_200_000_000,
        device: 'device-1',
        lastSeq: 6,
        commands: { count: 6 },
        tables: { events: { count: 5 } },
        documents: { count: 1 },
        drafts: { count: 1 },
      },
    });
    const commands: unknown[] = [];
    const rows: Record<string, unknown> = {};
    const documents: string[] = [];
    const drafts: unknown[] = [];
    const read = await readBackup(path, key, {
      command: ({ command }) => void commands.push(command),
      row: (table, row) => void (rows[`${table}:${row.id}`] = row),
      document: (_name, bytes) => void documents.push(Buffer.from(bytes).toString()),
      draft: (one) => void drafts.push(one),
    });
    expect(read).toEqual(made);
    const all = await readAllCommands(journal);
    expect(commands).toEqual(all);
    expect(rows).toEqual(rowsOf(all));
    expect(documents).toEqual(['Notice of hearing']);
    expect(drafts).toEqual([draft]);
  });

  test('for its owner alone, and without a word of a case in clear', async () => {
    const { path } = await backedUp();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readFile(path)).includes('Note 2')).toBe(false);
  });

  test('of an empty office too', async () => {
    const folder = await tempFolder();
    const journal = await openTestJournal(folder);
    const path = join(folder, 'a.age');
    const target = { path, lock: { recipients: [key.recipient] }, opener: key };
    expect(await writeBackup(sourceOf(journal, folder), target, about)).toMatchObject({
      ok: true,
      value: { lastSeq: 0, tables: {} },
    });
  });
});

describe('what cannot be made or proven is no backup', () => {
  test('a folder that is not there is said', async () => {
    const { source, target } = await backedUp(1);
    const path = join(target.path, 'gone', 'a.age');
    const made = await writeBackup(source, { ...target, path }, about);
    expect(!made.ok && made.failure.code).toBe('file/missing-folder');
  });

  test('a journal that is damaged makes none', async () => {
    const { source, target } = await backedUp(1);
    const failure = { code: 'journal/corrupt', details: {} };
    const start = async () => ({ ...(await source.start()), failure });
    expect(await writeBackup({ ...source, start }, target, about)).toEqual({ ok: false, failure });
  });

  test('a document that no longer reads stops it, and nothing is left of the attempt', async () => {
    const { source, target, folder } = await backedUp(1);
    const failure = { code: 'document/damaged', details: {} };
    const documents = {
      ...source.documents,
      read: () => Promise.resolve({ ok: false, failure } as const),
    };
    const path = join(folder, 'b', 'b.age');
    await mkdir(join(folder, 'b'));
    const made = await writeBackup({ ...source, documents }, { ...target, path }, about);
    expect(made).toEqual({ ok: false, failure });
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  test('one that does not read back is removed', async () => {
    const { source, target, path } = await backedUp(1);
    const made = await writeBackup(source, { ...target, opener: await newAgeKey() }, about);
    expect(!made.ok && made.failure.code).toBe('age/wrong-key');
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});

describe('a file that is not what it says is refused', () => {
  async function linesOf(path: string) {
    const lines: Record<string, unknown>[] = [];
    const read = await readBackup(path, key, {
      manifest: (manifest) => void lines.push(manifest),
      command: (line) => void lines.push(line),
      row: (table, row) => void lines.push({ table, row }),
      document: (document, bytes) =>
        void lines.push({ document, base64: Buffer.from(bytes).toString('base64') }),
      draft: (one) => void lines.push({ draft: one }),
    });
    if (!read.ok) throw new Error(read.failure.code);
    return lines;
  }
  const codeOfLines = async (path: string, lines: readonly unknown[]) => {
    await writeFile(path, await plainOf(lines));
    const read = await readBackup(path, key);
    return read.ok ? 'opened' : read.failure.code;
  };

  test('the same lines again are taken, so that what follows proves something', async () => {
    const { path } = await backedUp();
    expect(await codeOfLines(path, await linesOf(path))).toBe('opened');
  });

  test('no line may be missing, doubled, moved or altered', async () => {
    const { path } = await backedUp();
    const lines = await linesOf(path);
    for (const [index, line] of lines.entries()) {
      if (index === 0) continue;
      const name = `line ${index}`;
      expect(await codeOfLines(path, lines.toSpliced(index, 1)), name).toBe('backup/damaged');
      expect(await codeOfLines(path, lines.toSpliced(index, 0, line)), name).toBe('backup/damaged');
      const altered = JSON.parse(
        JSON.stringify(line).replace(/"(Note|Changed|Tm|half)/, '"X'),
      ) as unknown;
      if (JSON.stringify(altered) !== JSON.stringify(line))
        expect(await codeOfLines(path, lines.with(index, altered as never)), name).toBe(
          'backup/damaged',
        );
    }
    const [manifest = {}, one = {}, other = {}, ...rest] = lines;
    const swapped = [manifest, other, one, ...rest];
    expect(await codeOfLines(path, swapped)).toBe('backup/damaged');
  });

  test('a newer one is refused by name, whatever else stands in it', async () => {
    const { path } = await backedUp();
    const [manifest, ...rest] = await linesOf(path);
    const newer = { ...manifest, schema: RECORD_SCHEMA + 1, appVersion: '9.0', surprise: [] };
    await writeFile(path, await plainOf([newer, { unknown: 1 }, ...rest]));
    const read = await readBackup(path, key);
    expect(!read.ok && sentenceOf(read.failure).sentence).toBe(
      'A newer Paradocket (9.0) made this backup; this one cannot read it. Nothing was changed.',
    );
    expect(await codeOfLines(path, [{ ...manifest, minReader: 2 }, ...rest])).toBe('backup/newer');
    expect(await codeOfLines(path, [{ ...manifest, version: 2 }, ...rest])).toBe('opened');
  });

  test('locked files of another kind are none', async () => {
    const { path } = await backedUp(1);
    expect(await codeOfLines(path, [{ format: 'paradocket-matter', version: 1 }])).toBe(
      'backup/not-a-backup',
    );
    expect(await codeOfLines(path, [])).toBe('backup/not-a-backup');
  });

  test('none of 2,000 changed, cut or lengthened files is taken', async () => {
    const { path } = await backedUp(2);
    const good = await readFile(path);
    let refused = 0;
    const isRefused = async (bytes: Uint8Array) => {
      await writeFile(path, bytes);
      const read = await readBackup(path, key);
      expect(read.ok).toBe(false);
      refused += 1;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('flip', 'cut', 'add', 'drop'),
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (how, at, value) => {
          if (how === 'flip') await isRefused(good.with(at, (good[at] ?? 0) ^ value));
          else if (how === 'cut') await isRefused(good.subarray(0, at));
          else if (how === 'add')
            await isRefused(Buffer.concat([good, good.subarray(at, at + value)]));
          else await isRefused(Buffer.concat([good.subarray(0, at), good.subarray(at + value)]));
        },
      ),
      { numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThanOrEqual(2_000);
  });
});
