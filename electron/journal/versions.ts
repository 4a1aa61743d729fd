/** Layout of one frame. A reader refuses a newer one. */
export const FRAME_FORMAT = 1;
/** Layout of the vault folder: file names and what is in `vault.json`. */
export const VAULT_FORMAT = 1;
/**
 * Shape of the rows inside frames. Raised with every table and field that an older app does not
 * know. Rows of an older number are completed where they enter the cache.
 */
export const RECORD_SCHEMA = 3;
