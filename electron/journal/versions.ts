/** Layout of one frame. A reader refuses a newer one. */
export const FRAME_FORMAT = 1;
/** Layout of the vault folder: file names and what is in `vault.json`. */
export const VAULT_FORMAT = 1;
/** Shape of the rows inside frames. Rows of an older number need a migration when they are read. */
export const RECORD_SCHEMA = 1;
