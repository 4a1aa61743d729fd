import { type Preferences, preferencesSchema } from '../shared/ipc.ts';
import type { Result } from '../shared/result/result.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

/** Choices of this laptop: read once, written when they change. */
export type PreferenceStore = {
  readonly current: () => Preferences;
  readonly change: (part: Partial<Preferences>) => Promise<Result<undefined>>;
};

/** Reads the choices of this laptop. */
export async function openPreferences(path: string): Promise<PreferenceStore> {
  let current = await readJsonFile(path, preferencesSchema);
  return {
    current: () => current,
    change: (part) => {
      current = { ...current, ...part };
      return writeJsonFile(path, current);
    },
  };
}
