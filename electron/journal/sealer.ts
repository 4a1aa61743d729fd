/** What a sealed payload is bound to, so that it opens nowhere else. */
export type SealContext = {
  readonly keyId: number;
  readonly seq: number;
  readonly prevDigest: Uint8Array;
};

/** The seam through which every payload passes on its way to the disk and back. */
export interface Sealer {
  /** The key of one matter; '' asks for the key of office rows. 0 = plain. */
  keyIdFor(matterId: string): number;
  /** `nonce` is empty where the payload stays plain. */
  seal(plain: Uint8Array, context: SealContext): { bytes: Uint8Array; nonce: Uint8Array };
  /** Null where the bytes are not what was sealed, or the key is gone. */
  open(sealed: Uint8Array, nonce: Uint8Array, context: SealContext): Uint8Array | null;
}

/** Leaves payloads as they are, until the vault brings keys. Opens nothing that is sealed. */
export const plainSealer: Sealer = {
  keyIdFor: () => 0,
  seal: (plain) => ({ bytes: plain, nonce: new Uint8Array() }),
  open: (sealed, _nonce, { keyId }) => (keyId === 0 ? sealed : null),
};
