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
import { type Keyring, makeKeyring, openKeyring, type Renewed } from './keyring.ts';
import { rewrapAsideVaults } from './plain-remains.ts';
import { askForPurge, finishPurge } from './purge-vault.ts';
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
  /** Changes the keyring for whoever knows its passphrase. */
  const changing = async (
    passphrase: string,
    change: (keyring: Keyring) => Keyring | Promise<Keyring>,
  ): Promise<Result<undefined>> => {
    if (keys === null) return fail('vault/not-sealed');
    const known = await openKeyring([keys.current.text()], { passphrase }, keychain);
    if (!known.ok) return known;
    known.value.lock();
    const changed = await keys.change(change);
    return changed.ok ? rewrapAsideVaults(profile, keys.current) : changed;
  };
  /** The same where a new code comes of it. */
  const renewing = async (
    passphrase: string,
    renew: (keyring: Keyring) => Renewed | Promise<Renewed>,
  ): Promise<Result<{ readonly recoveryCode: string }>> => {
    let recoveryCode = '';
    const changed = await changing(passphrase, async (keyring) => {
      const renewed = await renew(keyring);
      ({ recoveryCode } = renewed);
      return renewed.keyring;
    });
    return changed.ok ? ok({ recoveryCode }) : changed;
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
      if (endOfCode.trim().toUpperCase() !== recoveryCode.split('-').at(-1))
        return fail('vault/code-mistyped');
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
    'vault:renew-code': ({ passphrase }) =>
      renewing(passphrase, (keyring) => keyring.withRecoveryCode()),
    'vault:renew-keys': async ({ passphrase }) => {
      const part = await partInUse();
      if (part === 'refused') return fail('vault/keychain-refuses');
      return renewing(passphrase, (keyring) => keyring.withNewKeys(passphrase, part));
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
