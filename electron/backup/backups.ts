import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import { backupName } from '../../shared/backup/backup-name.ts';
import type { BackupPlace } from '../../shared/backup/backup-state.ts';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { type AgeKey, newAgeKey } from '../age-key.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import { plainFile } from '../file-seal.ts';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import type { BackupKeys } from './backup-keys.ts';
import type { BackupSource } from './backup-source.ts';
import { digestOfFile } from './file-digest.ts';
import { listBackups } from './list-backups.ts';
import { rotateFolder } from './rotate-folder.ts';
import { copyToSecondFolder, markSecondFolder } from './second-folder.ts';
import { writeBackup } from './write-backup.ts';

/** A backup that was read back whole, `at` when it last was. */
const provenSchema = z.strictObject({
  name: z.string(),
  /** UTC milliseconds. */
  at: z.int().min(0),
  /** Id of the last command in it, '' of an empty office: after a restore another may have its number. */
  lastCommand: z.string(),
  sha256: z.string(),
});
type Proven = z.infer<typeof provenSchema>;

const rememberedSchema = z.object({
  here: provenSchema.nullable().default(null),
  second: provenSchema.nullable().default(null),
  folder: z.string().nullable().default(null),
  /** Where the second folder is was noted once and is lost: it is not that none was chosen. */
  isFolderLost: z.boolean().default(false),
});

export type BackupParts = {
  /** `<profile>/backups`, beside the vault. */
  readonly folder: string;
  /** The small file that remembers what was proven and where the second folder is. */
  readonly memory: string;
  readonly keys: BackupKeys;
  readonly source: BackupSource;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** IANA zone of this laptop: days of the rotation are its civil days. */
  readonly zone: string;
  readonly appVersion: string;
};

/** Automatic backups of this laptop. One is made at a time. */
export class Backups {
  readonly #parts: BackupParts;
  readonly #queue = new SerialQueue();
  #remembered: z.infer<typeof rememberedSchema>;
  #hereFailure: Failure | null = null;
  #secondFailure: Failure | null = null;
  #shown: AgeKey | null = null;
  #isStopped = false;

  static async open(parts: BackupParts): Promise<Backups> {
    const ifDamaged = { isFolderLost: true };
    const remembered = await readJsonFile(parts.memory, rememberedSchema, plainFile, ifDamaged);
    const isGone = !existsSync(parts.memory) && (await listBackups(parts.folder)).length > 0;
    return new Backups(parts, isGone ? { ...remembered, ...ifDamaged } : remembered);
  }

  private constructor(parts: BackupParts, remembered: z.infer<typeof rememberedSchema>) {
    this.#parts = parts;
    this.#remembered = remembered;
  }

  async isSetUp(): Promise<boolean> {
    const key = await this.#parts.keys.read();
    // A key that cannot be read is not no key: making another would hide it.
    return !key.ok || key.value !== null;
  }

  /** What is proven beside the vault and in the second folder; null = none was chosen. */
  places(): { here: BackupPlace; second: (BackupPlace & { folder: string }) | null } {
    const { here, second, folder, isFolderLost } = this.#remembered;
    const lost = {
      folder: 'the second folder',
      verifiedAt: null,
      failure: { code: 'backup/folder-lost', details: {} },
    };
    return {
      here: { verifiedAt: here?.at ?? null, failure: this.#hereFailure },
      second:
        folder === null
          ? isFolderLost
            ? lost
            : null
          : { folder, verifiedAt: second?.at ?? null, failure: this.#secondFailure },
    };
  }

  /** The backups that there are, by folder, newest first; a folder that is not at hand has none. */
  async list(): Promise<{ folder: string; names: string[] }[]> {
    const second = this.#remembered.folder;
    const folders = [this.#parts.folder, ...(second === null ? [] : [second])];
    return Promise.all(
      folders.map(async (folder) => {
        const found = await listBackups(folder);
        return { folder, names: found.toSorted((a, b) => b.at - a.at).map(({ name }) => name) };
      }),
    );
  }

  /** Makes a key and shows its text, once. It is kept only when `setUp` says that it was written down. */
  async showNewKey(): Promise<string> {
    this.#shown = await newAgeKey();
    return this.#shown.identity;
  }

  /**
   * Keeps the key that was shown, and makes the first backup.
   *
   * @failure backup/no-key-shown, and those of `BackupKeys` and of `run`
   */
  async setUp(): Promise<Result<undefined>> {
    if (this.#shown === null) return fail('backup/no-key-shown');
    const kept = await this.#parts.keys.write(this.#shown);
    if (!kept.ok) return kept;
    this.#shown = null;
    // What was locked to another key is no longer opened by the text at hand.
    this.#remembered = { ...this.#remembered, here: null, second: null };
    return this.run();
  }

  /** @failure those of `markSecondFolder` and of the first copy there */
  async chooseFolder(folder: string | null): Promise<Result<undefined>> {
    if (folder !== null) {
      const marked = await markSecondFolder(folder);
      if (!marked.ok) return marked;
    }
    this.#secondFailure = null;
    this.#remembered = { ...this.#remembered, folder, second: null, isFolderLost: false };
    const noted = await this.#note();
    if (!noted.ok || folder === null) return noted;
    return this.run();
  }

  /**
   * Makes a backup where something changed since the last, and a copy in the second folder where that
   * one is behind. Nothing happens until a key was made.
   *
   * @failure why one of the two was not made; `places` says which
   */
  run(): Promise<Result<undefined>> {
    return this.#queue.run(async () => {
      if (this.#isStopped) return ok(undefined);
      const key = await this.#parts.keys.read();
      if (!key.ok) {
        this.#hereFailure = key.failure;
        return key;
      }
      if (key.value === null) return ok(undefined);
      const here = await this.#backUpHere(key.value);
      this.#hereFailure = here.ok ? null : here.failure;
      if (!here.ok) return here;
      const second = await this.#copyToSecond(here.value);
      this.#secondFailure = second.ok ? null : second.failure;
      return second;
    });
  }

  /** Makes no more of them until the next start; resolves once none is under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#queue.run(() => Promise.resolve());
  }

  async #backUpHere(key: AgeKey): Promise<Result<Proven>> {
    const { folder, source, now, zone, appVersion } = this.#parts;
    const { lastSeq, device } = await source.start();
    const { here } = this.#remembered;
    const last = await lastCommandOf(source, lastSeq);
    if (!last.ok) return last;
    if (here?.lastCommand === last.value && (await isStillProven(folder, here))) {
      const seen = { ...here, at: now() };
      this.#remembered = { ...this.#remembered, here: seen };
      const noted = await this.#note();
      return noted.ok ? ok(seen) : noted;
    }
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      if (errnoOf(error) === '') throw error;
      return { ok: false, failure: fileFailure(error, folder, 'write') };
    }
    const at = now();
    const name = backupName({ device, at, lastSeq });
    const path = join(folder, name);
    const lock = { recipients: [key.recipient] };
    const made = await writeBackup(source, { path, lock, opener: key }, { appVersion, now });
    if (!made.ok) return made;
    const sha256 = await digestOfFile(path);
    if (!sha256.ok) return sha256;
    const proven = { name, at, lastCommand: last.value, sha256: sha256.value };
    this.#remembered = { ...this.#remembered, here: proven };
    const noted = await this.#note();
    if (!noted.ok) return noted;
    await rotateFolder(folder, { device, zone, newest: name });
    return ok(proven);
  }

  async #copyToSecond(proven: Proven): Promise<Result<undefined>> {
    const { folder, second } = this.#remembered;
    if (folder === null) return ok(undefined);
    const { source, zone, now } = this.#parts;
    const isThere = second?.name === proven.name && (await isStillProven(folder, second));
    if (!isThere) {
      const from = join(this.#parts.folder, proven.name);
      const copied = await copyToSecondFolder(from, proven.sha256, { folder, name: proven.name });
      if (!copied.ok) return copied;
    }
    this.#remembered = { ...this.#remembered, second: { ...proven, at: now() } };
    const noted = await this.#note();
    if (!noted.ok) return noted;
    const { device } = await source.start();
    await rotateFolder(folder, { device, zone, newest: proven.name });
    return ok(undefined);
  }

  #note(): Promise<Result<undefined>> {
    return writeJsonFile(this.#parts.memory, this.#remembered);
  }
}

async function lastCommandOf(source: BackupSource, lastSeq: number): Promise<Result<string>> {
  if (lastSeq === 0) return ok('');
  const read = await source.read({ afterSeq: lastSeq - 1, limit: 1 });
  return read.ok ? ok(read.value[0]?.command.commandId ?? '') : read;
}

async function isStillProven(folder: string, { name, sha256 }: Proven): Promise<boolean> {
  const read = await digestOfFile(join(folder, name));
  return read.ok && read.value === sha256;
}
