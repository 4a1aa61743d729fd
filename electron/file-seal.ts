/** How the bytes of a small file go to the disk and come back. */
export interface FileSeal {
  seal(plain: Uint8Array): Uint8Array;
  /** Null where the bytes are not what was sealed. */
  open(stored: Uint8Array): Uint8Array | null;
}

/** Leaves files as they are: the profile has no passphrase. */
export const plainFile: FileSeal = { seal: (plain) => plain, open: (stored) => stored };

/** A small file and how it is sealed. */
export type SealedFile = { readonly path: string; readonly seal: FileSeal };
