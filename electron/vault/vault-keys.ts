import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { type FileSystem, nodeFileSystem } from '../file-system.ts';
import { readWhole } from '../journal/frame-reader.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import type { KeyName } from './key-list.ts';
import type { Keyring } from './keyring.ts';

/** Without its keys a vault is lost, so they stand on the disk twice. */
const NAMES = ['keyring.json', 'keyring-copy.json'] as const;

/**
 * The copies that are there and can be read, as text; none where there is no passphrase. Rejects where the
 * disk gives none of those that are there.
 */
export async function readKeyringTexts(
  folder: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let refusal: Error | null = null;
  for (const name of NAMES) {
    const path = join(folder, name);
    try {
      texts.push((await readWhole(fileSystem, path)).toString('utf8'));
    } catch (error) {
      // With the other copy the vault opens all the same.
      if (!(error instanceof Error) || errnoOf(error) === '') throw error;
      if (errnoOf(error) !== 'ENOENT') refusal = error;
    }
  }
  if (texts.length === 0 && refusal !== null) throw refusal;
  return texts;
}

type Options = { readonly fileSystem?: FileSystem; readonly isKeptLater?: boolean };

/** The keys of an open vault: what is changed in them is on the disk before it is used. */
export class VaultKeys {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;
  readonly #queue = new SerialQueue();
  #current: Keyring;

  /** Of a vault that is still being built the keys are written once, at its end. */
  readonly #isKeptLater: boolean;

  constructor(
    folder: string,
    keyring: Keyring,
    { fileSystem = nodeFileSystem, isKeptLater = false }: Options = {},
  ) {
    this.#folder = folder;
    this.#fileSystem = fileSystem;
    this.#isKeptLater = isKeptLater;
    this.#current = keyring;
  }

  get current(): Keyring {
    return this.#current;
  }

  /**
   * Sees to it that each name has a key, flushed.
   *
   * @failure those of `writeFileAtomically`
   */
  prepare(names: readonly KeyName[]): Promise<Result<undefined>> {
    const lacks = names.some(({ purpose, scope }) => this.#current.idFor(purpose, scope) === null);
    return lacks
      ? this.change((keyring) => keyring.withKeys(names))
      : Promise.resolve(ok(undefined));
  }

  /**
   * Puts another keyring in the place of this one, on the disk first.
   *
   * @failure those of `writeFileAtomically`: the keyring stays as it was
   */
  change(next: (keyring: Keyring) => Keyring | Promise<Keyring>): Promise<Result<undefined>> {
    return this.#queue.run(async () => {
      const keyring = await next(this.#current);
      if (keyring === this.#current) return ok(undefined);
      const written = this.#isKeptLater ? ok(undefined) : await this.#write(keyring);
      if (written.ok) this.#current = keyring;
      return written;
    });
  }

  /**
   * Writes the keys as they are.
   *
   * @failure those of `writeFileAtomically`
   */
  keep(): Promise<Result<undefined>> {
    return this.#queue.run(() => this.#write(this.#current));
  }

  #write(keyring: Keyring): Promise<Result<undefined>> {
    return writeKeyring(this.#folder, keyring, this.#fileSystem);
  }
}

/** Writes both copies, one after the other: one of them is whole at any moment. */
export async function writeKeyring(
  folder: string,
  keyring: Keyring,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<undefined>> {
  const bytes = Buffer.from(keyring.text(), 'utf8');
  for (const name of NAMES) {
    const written = await writeFileAtomically(join(folder, name), bytes, fileSystem);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/**
 * Puts a vault that was put aside under the passphrase and the recovery code of the one in use. They share
 * their master key, so whoever knew those of before would open both. A vault of other keys stays.
 *
 * @failure those of `fileFailure`
 */
export async function rewrapKeyring(folder: string, keyring: Keyring): Promise<Result<undefined>> {
  for (const path of NAMES.map((name) => join(folder, name))) {
    try {
      const text = await readFile(path, 'utf8');
      const rewrapped = keyring.rewrap(text);
      if (rewrapped === null || rewrapped === text) continue;
      const written = await writeFileAtomically(path, Buffer.from(rewrapped, 'utf8'));
      if (!written.ok) return written;
    } catch (error) {
      if (errnoOf(error) === '') throw error;
      if (errnoOf(error) !== 'ENOENT')
        return { ok: false, failure: fileFailure(error, path, 'read') };
    }
  }
  return ok(undefined);
}
