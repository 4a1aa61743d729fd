import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';

/**
 * Says whether a file or a folder lies outside the profile: what is removed with the record, or lost with
 * it, is no second copy of it. Links are followed; a place that is not there lies nowhere.
 */
export async function isOutsideProfile(profile: string, path: string): Promise<boolean> {
  const [home, place] = await Promise.all([realpath(profile), realpath(path).catch(() => null)]);
  if (place === null) return true;
  const way = relative(home, place);
  return way.startsWith('..') || isAbsolute(way);
}
