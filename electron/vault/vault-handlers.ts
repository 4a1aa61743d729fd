import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import type { Backups } from '../backup/backups.ts';
import { clearCaches } from '../clear-caches.ts';
import type { Ending } from '../end-in-order.ts';
import type { Handlers } from '../ipc.ts';
import type { Profile } from '../profile-in.ts';
import { restart } from '../restart.ts';
import { tellOutsideWindow } from '../start-failure.ts';
import type { DocumentStore } from '../documents.ts';
import { fileFailure } from '../file-failure.ts';
import type { FormDrafts } from '../form-drafts.ts';
import { calibrateWork, measureWork } from './derive-key.ts';
import { type Keychain, type KeychainPart, makePart } from './keychain.ts';
import { type Keyring, makeKeyring, openKeyring } from './keyring.ts';
import { rewrapAsideVaults } from './plain-remains.ts';
import { askForPurge, finishPurge } from './purge-vault.ts';
import { makeRecoveryCode, type RecoveryCode } from './recovery-code.ts';
import { sealProfile } from './seal-profile.ts';
import type { VaultKeys } from './vault-keys.ts';

type Given = {
  readonly profile: Profile;
  /** Null = the profile has no passphrase yet. */
  readonly keys: VaultKeys | null;
  readonly keychain: Keychain;
  readonly drafts: FormDrafts;
  readonly backups: Backups;
  readonly documents: DocumentStore;
  readonly ending: Ending;
  readonly window: BrowserWindow;
  /** Takes it out of sight for good. */
  readonly hide: () => void;
  readonly now: () => number;
};

/** What was begun and waits for the end of the printed code. */
type Begun = {
  readonly keyring: Keyring;
  readonly passphrase: string;
  readonly recoveryCode: string;
};

/** What is to be renewed once somebody has the end of the new code on paper. */
type Renewal = {
  readonly what: 'code' | 'keys';
  readonly passphrase: string;
  readonly code: RecoveryCode;
};

const isEndOf = (code: string, typed: string): boolean =>
  typed.trim().toUpperCase() === code.split('-').at(-1);

/** What answers the channels of passphrase, recovery code and lock. */
export type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault:${string}`>>;

/** Binds them to the keys of the profile, and to its end. */
export function createVaultHandlers(given: Given): {
  readonly handlers: VaultHandlers;
  /** Ends the app in order and starts it anew, locked. */
  readonly lock: () => Promise<Result<undefined>>;
} {
  const { profile, keys, keychain, drafts, backups, documents, ending, window, hide, now } = given;
  let begun: Begun | null = null;
  let renewal: Renewal | null = null;
  const endAndRestart = (last: () => Promise<Result<undefined>>): Promise<Result<undefined>> => {
    ending.endWith(async () => {
      const done = await last().catch((error: unknown): Result<never> => ({
        ok: false,
        failure: fileFailure(error, profile.folder, 'write'),
      }));
      window.destroy();
      if (!done.ok) tellOutsideWindow(done.failure);
      restart();
    });
    // The app goes before there is anything to answer.
    return new Promise(() => undefined);
  };
  const checkPassphrase = async (
    { current }: VaultKeys,
    passphrase: string,
  ): Promise<Result<undefined>> => {
    const known = await openKeyring([current.text()], { passphrase }, keychain);
    if (!known.ok) return known;
    known.value.lock();
    return ok(undefined);
  };
  /** Changes the keyring for whoever knows its passphrase. */
  const changing = async (
    passphrase: string,
    change: (keyring: Keyring) => Keyring | Promise<Keyring>,
  ): Promise<Result<undefined>> => {
    if (keys === null) return fail('vault/not-sealed');
    const known = await checkPassphrase(keys, passphrase);
    if (!known.ok) return known;
    const changed = await keys.change(change);
    return changed.ok ? rewrapAsideVaults(profile, keys.current) : changed;
  };
  /** A new part of the keychain where the passphrase opens only together with it. */
  const partInUse = async (): Promise<KeychainPart | 'refused' | null> =>
    keys?.current.isWithKeychain === true ? ((await makePart(keychain)) ?? 'refused') : null;
  const lock = (): Promise<Result<undefined>> => {
    if (keys === null) return Promise.resolve(fail('vault/not-sealed'));
    // Nobody sees the record while the last backup is made, nor when a laptop wakes up in the middle.
    hide();
    return endAndRestart(() => Promise.resolve(ok(undefined)));
  };
  const handlers: VaultHandlers = {
    'vault:begin': async ({ passphrase }) => {
      if (keys !== null) return fail('vault/sealed-already');
      const work = await calibrateWork(measureWork);
      const made = await makeKeyring(randomUUID(), passphrase, work);
      begun = { passphrase, ...made };
      return ok({ recoveryCode: made.recoveryCode });
    },
    'vault:seal': ({ endOfCode }) => {
      if (begun === null) return fail('vault/not-sealed');
      const { keyring, passphrase, recoveryCode } = begun;
      if (!isEndOf(recoveryCode, endOfCode)) return fail('vault/code-mistyped');
      return endAndRestart(() => sealProfile({ profile, keyring, passphrase, now }));
    },
    'vault:change-passphrase': async ({ current, next }) => {
      const part = await partInUse();
      if (part === 'refused') return fail('vault/keychain-refuses');
      return changing(current, (keyring) => keyring.withPassphrase(next, keyring.work, part));
    },
    'vault:keychain': async () => {
      if (keys?.current.isWithKeychain === true) return 'with';
      return (await keychain.isThere()) ? 'without' : 'not-there';
    },
    'vault:use-keychain': async ({ passphrase, isUsed }) => {
      const part = isUsed ? await makePart(keychain) : null;
      if (isUsed && part === null) return fail('vault/no-keychain');
      return changing(passphrase, (keyring) =>
        keyring.withPassphrase(passphrase, keyring.work, part),
      );
    },
    'vault:begin-renewal': async ({ what, passphrase }) => {
      if (keys === null) return fail('vault/not-sealed');
      const known = await checkPassphrase(keys, passphrase);
      if (!known.ok) return known;
      renewal = { what, passphrase, code: makeRecoveryCode() };
      return ok({ recoveryCode: renewal.code.text });
    },
    'vault:renew': async ({ endOfCode }) => {
      if (keys === null || renewal === null) return fail('vault/not-sealed');
      const { what, passphrase, code } = renewal;
      if (!isEndOf(code.text, endOfCode)) return fail('vault/code-mistyped');
      const part = await partInUse();
      if (part === 'refused') return fail('vault/keychain-refuses');
      const before = keys.current;
      const changed = await changing(passphrase, (keyring) =>
        what === 'code'
          ? keyring.withRecoveryCode(code)
          : keyring.withNewKeys(passphrase, part, code),
      );
      if (keys.current === before) return changed;
      renewal = null;
      // The page seals its store with the key that it has: it must not go on with the old one.
      return what === 'keys' ? lock() : changed;
    },
    'vault:purge': async ({ scopes, documents: kept }) => {
      if (keys === null) return fail('vault/not-sealed');
      const asked = await askForPurge({ profile, keys }, { scopes, documents: kept });
      if (!asked.ok) return asked;
      // The backup that is made at every other end would hold what is taken away.
      await backups.stop();
      return endAndRestart(() =>
        finishPurge({
          ...{ profile, keys, drafts, documents },
          clearCaches: () => clearCaches(window.webContents.session),
        }),
      );
    },
    'vault:lock': lock,
  };
  return { handlers, lock };
}
