import { ok, type Result } from '../../shared/result/result.ts';
import type { FrameKind } from './frame.ts';

/**
 * Whose words are sealed together and can be purged together: a client's or a matter's, by id; '' of
 * the office.
 */
export type Scope = string;

/** What a sealed payload is bound to, so that it opens nowhere else. */
export type SealContext = {
  readonly kind: FrameKind;
  readonly keyId: number;
  readonly seq: number;
  readonly prevDigest: Uint8Array;
};

/** The seam through which every payload passes on its way to the disk and back. */
export interface Sealer {
  /**
   * Sees to it that each scope has a key that is flushed to the disk: nothing may be sealed under a
   * key that a power cut could take.
   *
   * @failure those of `writeFileAtomically`
   */
  prepare(scopes: readonly Scope[]): Promise<Result<undefined>>;
  /** The key of a scope that was prepared. 0 = plain. */
  keyIdFor(scope: Scope): number;
  /** `nonce` is empty where the payload stays plain. */
  seal(plain: Uint8Array, context: SealContext): { bytes: Uint8Array; nonce: Uint8Array };
  open(sealed: Uint8Array, nonce: Uint8Array, context: SealContext): Opened;
}

/**
 * What was sealed; `purged` where its key was thrown away on purpose, `no-key` where there is none of that
 * number; null where the bytes are not what was sealed.
 */
export type Opened = Uint8Array | 'purged' | 'no-key' | null;

/** Leaves payloads as they are. Opens nothing that is sealed. */
export const plainSealer: Sealer = {
  prepare: () => Promise.resolve(ok(undefined)),
  keyIdFor: () => 0,
  seal: (plain) => ({ bytes: plain, nonce: new Uint8Array() }),
  open: (sealed, _nonce, { keyId }) => (keyId === 0 ? sealed : 'no-key'),
};
