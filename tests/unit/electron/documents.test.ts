import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocuments, plainDocuments } from '../../../electron/documents.ts';
import { channels, LARGEST_DOCUMENT } from '../../../shared/ipc.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const bytes = new TextEncoder().encode('Notice of hearing');

async function kept() {
  const folder = join(await tempFolder(), 'documents');
  const store = openDocuments(folder);
  const answer = await store.keep(bytes);
  if (!answer.ok) throw new Error(answer.failure.code);
  const { sha256 } = answer.value;
  return { folder, store, sha256, path: join(folder, sha256) };
}

describe('documents are kept under the digest of their bytes', () => {
  test('what was kept comes back byte for byte, and the same bytes are kept once', async () => {
    const { folder, store, sha256 } = await kept();
    expect(await store.keep(bytes)).toEqual({ ok: true, value: { sha256 } });
    expect(readdirSync(folder)).toEqual([sha256]);
    const read = await store.read(sha256);
    expect(read.ok && Array.from(read.value.bytes)).toEqual(Array.from(bytes));
  });

  test('a document that is gone is said to be missing', async () => {
    const { store, sha256, path } = await kept();
    rmSync(path);
    const read = await store.read(sha256);
    expect(!read.ok && sentenceOf(read.failure).sentence).toBe(
      'The kept document is no longer where Paradocket put it.',
    );
  });

  test('a document with one byte changed is said to be damaged and is not handed out', async () => {
    const { store, sha256, path } = await kept();
    const changed = readFileSync(path);
    changed[0] = (changed[0] ?? 0) ^ 1;
    writeFileSync(path, changed);
    expect(await store.read(sha256)).toEqual({
      ok: false,
      failure: { code: 'document/damaged', details: {} },
    });
  });

  test('keeping the bytes again mends a damaged copy', async () => {
    const { store, sha256, path } = await kept();
    writeFileSync(path, 'something else');
    await store.keep(bytes);
    expect((await store.read(sha256)).ok).toBe(true);
  });

  test('what is too large is refused before anything is written', async () => {
    const folder = join(await tempFolder(), 'documents');
    const answer = await openDocuments(folder).keep(new Uint8Array(LARGEST_DOCUMENT + 1));
    expect(!answer.ok && sentenceOf(answer.failure).sentence).toBe(
      'Documents of up to 25 MB can be kept.',
    );
    expect(() => readdirSync(folder)).toThrow();
  });

  test('bytes pass through the seal on their way in and out', async () => {
    const folder = join(await tempFolder(), 'documents');
    const flip = (all: Uint8Array) => all.map((byte) => byte ^ 0xff);
    const store = openDocuments(folder, { ...plainDocuments, seal: flip, open: flip });
    const answer = await store.keep(bytes);
    if (!answer.ok) throw new Error(answer.failure.code);
    expect(readFileSync(join(folder, answer.value.sha256))[0]).toBe((bytes[0] ?? 0) ^ 0xff);
    expect((await store.read(answer.value.sha256)).ok).toBe(true);
  });

  test.each(['../../etc/passwd', 'A'.repeat(64), '', 'a'.repeat(63), 7, null])(
    'the page cannot ask for %j: it is no digest',
    (sha256) => {
      expect(channels['document:read'].request.safeParse({ sha256 }).success).toBe(false);
    },
  );

  test.each(['text', [1, 2, 3], null, { length: 3 }])('%j is no document', (given) => {
    expect(channels['document:keep'].request.safeParse({ bytes: given }).success).toBe(false);
  });
});
