import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decryptAge, encryptAge } from '../../../electron/age-file.ts';
import { newAgeKey } from '../../../electron/age-key.ts';
import { writeBackup } from '../../../electron/backup/write-backup.ts';
import { sourceOf } from '../../builders/backup-source.ts';
import { buildNoteCommand } from '../../builders/commands.ts';
import { openTestJournal } from '../../builders/journal-host.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

// Where the age tool of the system is missing, this file is not run (`vitest.config.ts`).
const tempFolder = useTempFolders();
const words = new TextEncoder().encode('Master hearing, 13 January 2026');

test('The age of the system opens ours, and ours opens its', async () => {
  const folder = await tempFolder();
  const key = await newAgeKey();
  const ours = join(folder, 'ours.age');
  const identity = join(folder, 'key.txt');
  const theirs = join(folder, 'theirs.age');
  writeFileSync(ours, await encryptAge(words, { recipients: [key.recipient] }));
  writeFileSync(identity, `${key.identity}\n`);
  const opened = spawnSync('age', ['--decrypt', '--identity', identity, ours]);
  expect(opened.stdout.equals(words), opened.stderr.toString()).toBe(true);
  spawnSync('age', ['--recipient', key.recipient, '--output', theirs], { input: words });
  const read = await decryptAge(readFileSync(theirs), key, 1024 * 1024);
  expect(read.ok && Buffer.from(read.value).equals(words)).toBe(true);
});

test('The age of the system makes a text of a backup: every command and every row on a line', async () => {
  const folder = await tempFolder();
  const key = await newAgeKey();
  const journal = await openTestJournal(folder);
  for (let n = 1; n <= 5; n += 1) await journal.append(buildNoteCommand(n));
  const path = join(folder, 'a.age');
  const target = { path, lock: { recipients: [key.recipient] }, opener: key };
  const about = { appVersion: '0.1.0', now: () => 1_764_200_000_000 };
  expect((await writeBackup(sourceOf(journal, folder), target, about)).ok).toBe(true);
  const identity = join(folder, 'key.txt');
  writeFileSync(identity, `${key.identity}\n`);
  const { stdout } = spawnSync('age', ['--decrypt', '-i', identity, path], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toContain('"format":"paradocket-backup","version":1');
  expect(lines.filter((line) => line.startsWith('{"seq":')).length).toBe(5);
  expect(lines.filter((line) => line.startsWith('{"table":"events"')).length).toBe(5);
});
