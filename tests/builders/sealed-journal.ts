import type { OpenJournalOptions } from '../../electron/journal/open-journal.ts';
import type { Journal } from '../../electron/journal/journal.ts';
import { LEAST_WORK } from '../../electron/vault/derive-key.ts';
import { keyNameOf, keySealer } from '../../electron/vault/key-sealer.ts';
import { makeKeyring, openKeyring } from '../../electron/vault/keyring.ts';
import { readKeyringTexts, VaultKeys } from '../../electron/vault/vault-keys.ts';
import { openTestJournal } from './journal-host.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

export const PASSPHRASE = 'correct horse battery staple';

/** A journal whose frames are sealed, and its keys. */
export type SealedJournal = { readonly journal: Journal; readonly keys: VaultKeys };

/** Opens the sealed journal of a simulated disk, or starts one, with the keys that stand on that disk. */
export async function openSealedJournal(
  disk: SimulatedDisk,
  given: Partial<OpenJournalOptions> = {},
): Promise<SealedJournal> {
  const folder = '/p/vault';
  await disk.makeFolder(folder);
  const texts = await readKeyringTexts(folder, disk);
  const keys = new VaultKeys(folder, await keyringOf(texts), { fileSystem: disk });
  await keys.prepare([keyNameOf('')]);
  const sealer = keySealer(keys);
  return { journal: await openTestJournal('/p', { fileSystem: disk, sealer, ...given }), keys };
}

async function keyringOf(texts: readonly string[]) {
  if (texts.length === 0)
    return (await makeKeyring('vault-0123456789abcdef', PASSPHRASE, LEAST_WORK)).keyring;
  const opened = await openKeyring(texts, { passphrase: PASSPHRASE });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}
