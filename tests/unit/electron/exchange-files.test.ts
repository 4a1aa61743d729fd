import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newAgeKey } from '../../../electron/age-key.ts';
import { openDocuments } from '../../../electron/documents.ts';
import { type ExchangeFiles, openExchangeFiles } from '../../../electron/exchange-files.ts';
import { packExchange, unpackExchange } from '../../../electron/exchange-text.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const PASSPHRASE = 'four quiet words apart';
const manifest = {
  kind: 'matter',
  by: 'person-1',
  byName: 'MQ',
  device: 'device-1',
  at: 5,
  counts: { records: 1, acts: 1 },
} as const;
const body = '{"record":{"name":"Lúcia Amarante"}}\n{"act":{}}\n';

const newFolder = useTempFolders();
let folder = '';
let path = '';
let files: ExchangeFiles;

beforeEach(async () => {
  folder = await newFolder();
  path = join(folder, 'matter.paradocket.age');
  files = laptop('here');
});

/** The files of one laptop; its documents lie in a folder of its own. */
function laptop(name: string): ExchangeFiles {
  const picker = { toSave: () => Promise.resolve(path), toOpen: () => Promise.resolve(path) };
  return openExchangeFiles(openDocuments(join(folder, name)), picker, 10);
}

async function save(lock: Parameters<ExchangeFiles['save']>[0]['lock'], documents: string[] = []) {
  return files.save({ manifest, body, documents, lock });
}

describe('A file for another laptop', () => {
  test('comes back as it was, under its passphrase alone', async () => {
    expect((await save({ passphrase: PASSPHRASE })).ok).toBe(true);
    expect((await readFile(path)).includes('Amarante')).toBe(false);
    expect(await files.pick()).toMatchObject({ ok: true, value: { lockedBy: 'passphrase' } });
    const wrong = await files.unlock({ passphrase: 'other' });
    expect(wrong.ok ? '' : wrong.failure.code).toBe('age/wrong-passphrase');
    const right = await files.unlock({ passphrase: PASSPHRASE });
    expect(right).toMatchObject({
      ok: true,
      value: { body, manifest: { byName: 'MQ', kind: 'matter' } },
    });
  });

  test('is opened by the secret half of the key that it was locked to', async () => {
    const key = await newAgeKey();
    expect((await save({ recipient: key.recipient })).ok).toBe(true);
    expect(await files.pick()).toMatchObject({ ok: true, value: { lockedBy: 'key' } });
    const other = await files.unlock({ key: (await newAgeKey()).identity });
    expect(other.ok ? '' : other.failure.code).toBe('age/wrong-key');
    expect((await files.unlock({ key: key.identity })).ok).toBe(true);
  });

  test('is not written to a key with a wrong letter', async () => {
    const { recipient } = await newAgeKey();
    const saved = await save({
      recipient: recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')),
    });
    expect(saved.ok ? '' : saved.failure.code).toBe('merging/bad-recipient');
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  test('carries kept documents, which are kept there only once they are asked for', async () => {
    const documents = openDocuments(join(folder, 'here'));
    const kept = await documents.keep(Buffer.from('a notice'));
    if (!kept.ok) throw new Error('kept');
    const missing = 'f'.repeat(64);
    const saved = await save({ passphrase: PASSPHRASE }, [kept.value.sha256, missing]);
    expect(saved).toMatchObject({ ok: true, value: { missingDocuments: 1 } });
    const there = laptop('there');
    await there.pick();
    await there.unlock({ passphrase: PASSPHRASE });
    const theirs = openDocuments(join(folder, 'there'));
    expect((await theirs.read(kept.value.sha256)).ok).toBe(false);
    expect(await there.keepDocuments([kept.value.sha256])).toEqual({ ok: true, value: 1 });
    expect((await theirs.read(kept.value.sha256)).ok).toBe(true);
  });

  test('leaves a document there that nothing names which is taken in', async () => {
    const kept = await openDocuments(join(folder, 'here')).keep(Buffer.from('of a purged matter'));
    if (!kept.ok) throw new Error('kept');
    await save({ passphrase: PASSPHRASE }, [kept.value.sha256]);
    const there = laptop('there');
    await there.pick();
    await there.unlock({ passphrase: PASSPHRASE });
    expect(await there.keepDocuments([])).toEqual({ ok: true, value: 0 });
    expect((await openDocuments(join(folder, 'there')).read(kept.value.sha256)).ok).toBe(false);
  });

  test('that is none is refused when it is picked', async () => {
    await writeFile(path, 'hello');
    const picked = await files.pick();
    expect(picked.ok ? '' : picked.failure.code).toBe('age/not-age');
  });
});

describe('What stands in it', () => {
  const packed = Buffer.from(packExchange(manifest, body, [])).toString();
  const codeOf = (text: string) => {
    const read = unpackExchange(Buffer.from(text));
    return read.ok ? 'ok' : read.failure.code;
  };

  test.each([
    ['as it was written', (text: string) => text, 'ok'],
    ['nothing', () => '', 'merging/foreign'],
    [
      'another format',
      (text: string) => text.replace('paradocket-exchange', 'other'),
      'merging/foreign',
    ],
    [
      'a newer version',
      (text: string) => text.replace('"version":1', '"version":2'),
      'merging/newer',
    ],
    [
      'newer records',
      (text: string) => text.replace(/"schema":\d+/, '"schema":99'),
      'merging/newer',
    ],
    ['a changed letter', (text: string) => text.replace('Lúcia', 'Lucia'), 'merging/damaged'],
    ['a missing line', (text: string) => text.replace('{"act":{}}\n', ''), 'merging/damaged'],
    ['a line too many', (text: string) => `${text}{"act":{}}\n`, 'merging/damaged'],
    ['a document too many', (text: string) => `${text}{"document":{}}\n`, 'merging/damaged'],
    [
      'a first line with more',
      (text: string) => text.replace('"kind"', '"more":1,"kind"'),
      'merging/damaged',
    ],
  ])('%s', (_what, change, code) => {
    expect(codeOf(change(packed))).toBe(code);
  });
});
