import type { SealContext, Sealer } from '../journal/sealer.ts';
import type { Keyring } from './keyring.ts';
import { openBytes, sealBytes } from './seal-bytes.ts';

/**
 * Seals frames under the keys of a keyring: a matter's under its own, all others under the office's.
 * A frame opens in its own place alone: the vault, the key, its number and the frame before it are part
 * of what is sealed.
 *
 * @param keyring the one in use, whatever it is by then
 */
export function keySealer(keyring: () => Keyring): Sealer {
  return {
    keyIdFor: (matterId) => {
      const open = keyring();
      const id = matterId === '' ? open.idFor('office', '') : open.idFor('matter', matterId);
      if (id === null) throw new Error('vault/no-key: keys are made before a command is sealed');
      return id;
    },
    seal: (plain, context) => {
      const { vaultId, keyOf } = keyring();
      const key = keyOf(context.keyId);
      if (key === null || key === 'purged') throw new Error('vault/no-key');
      return sealBytes(key, plain, contextOf(vaultId, context));
    },
    open: (sealed, nonce, context) => {
      const { vaultId, keyOf } = keyring();
      const key = keyOf(context.keyId);
      if (key === null || key === 'purged') return null;
      return openBytes(key, { nonce, bytes: sealed }, contextOf(vaultId, context));
    },
  };
}

function contextOf(vaultId: string, { keyId, seq, prevDigest }: SealContext): Uint8Array {
  return Buffer.concat([Buffer.from(`paradocket-frame ${vaultId} ${keyId} ${seq} `), prevDigest]);
}
