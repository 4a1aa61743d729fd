import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file that the system asks the app to open in its window: "Open with" names one file, whole or as
 * a file: address. Null where something else was typed: a verb is never a whole path.
 *
 * @param typed as `typedArguments` gives them
 */
export function fileToOpen(typed: readonly string[]): string | null {
  const [first, second] = typed.filter((word) => !word.startsWith('-'));
  if (first === undefined || second !== undefined) return null;
  const path = pathOf(first);
  return path !== null && isAbsolute(path) && isFile(path) ? path : null;
}

function pathOf(word: string): string | null {
  if (!word.startsWith('file:')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
