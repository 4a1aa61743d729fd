import { basename } from 'node:path';
import type { CheckedRequestOf } from '../shared/ipc.ts';
import type { Manifest } from '../shared/merging/exchange.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { decryptAge, encryptAge } from './age-file.ts';
import { lookAtAgeHeader } from './age-header.ts';
import { readAgeKey } from './age-key.ts';
import { writeNamedFile } from './atomic-file.ts';
import type { DocumentStore } from './documents.ts';
import { type OpenedExchange, packExchange, unpackExchange } from './exchange-text.ts';
import { readWholeFile } from './read-whole-file.ts';

/** Larger files are refused, locked or opened. */
const LARGEST_EXCHANGE = 256 * 1024 * 1024;

/** Never a client's name: file names show in dialogs, mails and lists of recent files. */
const defaultNames: Readonly<Record<Manifest['kind'], string>> = {
  matter: 'matter.paradocket.age',
  office: 'office.paradocket.age',
  'hand-over': 'copy.paradocket.age',
};

/** Files that go from laptop to laptop. One at a time is open. */
export type ExchangeFiles = {
  /**
   * Locks what is handed over and writes it where the user says; null when the user cancels.
   *
   * @failure merging/bad-recipient, and those of `writeNamedFile`
   */
  readonly save: (
    request: CheckedRequestOf<'exchange:save'>,
  ) => Promise<Result<{ file: string; missingDocuments: number } | null>>;
  /**
   * Lets the user pick a file; null when the user cancels.
   *
   * @failure merging/too-large, age/..., and those of `readWholeFile`
   */
  readonly pick: () => Promise<Result<{ name: string; lockedBy: 'passphrase' | 'key' } | null>>;
  /**
   * Opens what was picked. Nothing of it is written anywhere.
   *
   * @failure age/..., merging/foreign, merging/newer, merging/damaged
   */
  readonly unlock: (
    opener: CheckedRequestOf<'exchange:unlock'>,
  ) => Promise<Result<Pick<OpenedExchange, 'manifest' | 'body'>>>;
  /**
   * Keeps documents of the file that was opened; how many. Fails as `DocumentStore.keep` does.
   *
   * @param wanted digests of those that records name which come in: what was purged here stays out
   */
  readonly keepDocuments: (wanted: readonly string[]) => Promise<Result<number>>;
};

/** How files are picked: a path, or null on cancel. */
export type ExchangePicker = {
  readonly toSave: (suggestedName: string) => Promise<string | null>;
  readonly toOpen: () => Promise<string | null>;
};

export function openExchangeFiles(
  documents: DocumentStore,
  picker: ExchangePicker,
  /** log2 of the rounds of a passphrase; left out where tests do not hurry. */
  workFactor?: number,
): ExchangeFiles {
  let picked: Uint8Array | null = null;
  let opened: OpenedExchange | null = null;
  return {
    async save({ manifest, body, documents: wanted, lock }) {
      const path = await picker.toSave(defaultNames[manifest.kind]);
      if (path === null) return ok(null);
      const carried = [];
      for (const sha256 of new Set(wanted)) {
        const read = await documents.read(sha256);
        if (read.ok) carried.push({ sha256, bytes: read.value.bytes });
      }
      const plain = packExchange(manifest, body, carried);
      if (plain.length > LARGEST_EXCHANGE) return fail('merging/too-large', megabytes);
      const locked = await lockPlain(plain, lock, workFactor);
      if (!locked.ok) return locked;
      const written = await writeNamedFile(path, locked.value);
      const missingDocuments = new Set(wanted).size - carried.length;
      return written.ok ? ok({ file: path, missingDocuments }) : written;
    },
    async pick() {
      picked = null;
      opened = null;
      const path = await picker.toOpen();
      if (path === null) return ok(null);
      const tooLarge = { code: 'merging/too-large', details: megabytes };
      const read = await readWholeFile(path, 2 * LARGEST_EXCHANGE, tooLarge);
      if (!read.ok) return read;
      const lockedBy = lookAtAgeHeader(read.value);
      if (!lockedBy.ok) return lockedBy;
      picked = read.value;
      return ok({ name: basename(path), lockedBy: lockedBy.value });
    },
    async unlock(opener) {
      if (picked === null) return fail('merging/nothing-picked');
      const means = await openerOf(opener);
      if (!means.ok) return means;
      const plain = await decryptAge(picked, means.value, LARGEST_EXCHANGE);
      if (!plain.ok) return plain;
      const read = unpackExchange(plain.value);
      if (!read.ok) return read;
      opened = read.value;
      const { manifest, body } = read.value;
      return ok({ manifest, body });
    },
    async keepDocuments(wanted) {
      const named = new Set(wanted);
      const carried = (opened?.documents ?? []).filter(({ sha256 }) => named.has(sha256));
      for (const { bytes } of carried) {
        const kept = await documents.keep(bytes);
        if (!kept.ok) return kept;
      }
      picked = null;
      opened = null;
      return ok(carried.length);
    },
  };
}

const megabytes = { megabytes: LARGEST_EXCHANGE / 1024 / 1024 };

async function lockPlain(
  plain: Uint8Array,
  lock: CheckedRequestOf<'exchange:save'>['lock'],
  workFactor: number | undefined,
): Promise<Result<Uint8Array>> {
  if ('passphrase' in lock)
    return ok(
      await encryptAge(plain, { ...lock, ...(workFactor === undefined ? {} : { workFactor }) }),
    );
  try {
    return ok(await encryptAge(plain, { recipients: [lock.recipient] }));
  } catch {
    // The library throws where the checksum of the key does not hold.
    return fail('merging/bad-recipient');
  }
}

async function openerOf(
  opener: CheckedRequestOf<'exchange:unlock'>,
): Promise<Result<{ passphrase: string } | { identity: string }>> {
  if ('passphrase' in opener) return ok(opener);
  const key = await readAgeKey(opener.key);
  return key.ok ? ok({ identity: key.value.identity }) : key;
}
