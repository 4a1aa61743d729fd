/**
 * One pure step per older version of the matter file: entry 0 turns version 1 into version 2, and
 * so on. Version 1 is the first, so there is none yet.
 */
export const matterFileMigrations: readonly ((file: unknown) => unknown)[] = [];
