import { contextOf, openBytes, sealBytes } from '../../shared/sealing/seal-bytes.ts';
import { invariant } from '../../shared/result/invariant.ts';
import type { SealContext, Scope, Sealer } from '../journal/sealer.ts';
import type { KeyName } from './key-list.ts';
import type { VaultKeys } from './vault-keys.ts';

/**
 * Seals frames under the keys of a vault: those of a client or a matter under its own, all others under
 * the office's. A frame opens in its own place alone: the vault, what kind of frame it is, its key, its
 * number and the frame before it are part of what is sealed.
 */
export function keySealer(keys: VaultKeys): Sealer {
  return {
    prepare: (scopes) => keys.prepare(scopes.map(keyNameOf)),
    keyIdFor: (scope) => {
      const { purpose, scope: of } = keyNameOf(scope);
      const id = keys.current.idFor(purpose, of);
      invariant(id !== null, 'keys are made before anything is sealed under them');
      return id;
    },
    seal: (plain, context) => {
      const { vaultId, keyOf } = keys.current;
      const key = keyOf(context.keyId);
      invariant(key !== null && key !== 'purged', 'what is sealed has a key');
      return sealBytes(key, plain, contextOfFrame(vaultId, context));
    },
    open: (bytes, nonce, context) => {
      const { vaultId, keyOf } = keys.current;
      const key = keyOf(context.keyId);
      if (key === null) return 'no-key';
      if (key === 'purged') return key;
      return openBytes(key, { nonce, bytes }, contextOfFrame(vaultId, context));
    },
  };
}

/** Which key seals the frames of a scope. */
export function keyNameOf(scope: Scope): KeyName {
  return scope === '' ? { purpose: 'office', scope } : { purpose: 'record', scope };
}

function contextOfFrame(
  vaultId: string,
  { kind, keyId, seq, prevDigest }: SealContext,
): Uint8Array {
  const digest = Buffer.from(prevDigest).toString('hex');
  return contextOf('paradocket-frame', vaultId, kind, keyId, seq, digest);
}
