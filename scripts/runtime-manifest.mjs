import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Smaller files are compared by content: that costs nothing, and a size alone can lie. */
const smallBytes = 256 * 1024;

/**
 * What a folder holds, one line for each file: path, size, and the digest of small ones.
 * @param {string} folder
 * @param {readonly string[]} [except] paths in it that do not count
 * @returns {string[]} sorted
 */
export function listContents(folder, except = []) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !except.includes(path))
    .sort()
    .map((path) => `${path}\t${describe(join(folder, path))}`);
}

/**
 * Whether everything that a manifest names is there as it was. What came on top does not matter.
 * @param {string} folder
 * @param {readonly string[]} manifest
 */
export function isWhole(folder, manifest) {
  return manifest.every((line) => {
    const [path = '', ...rest] = line.split('\t');
    try {
      return describe(join(folder, path)) === rest.join('\t');
    } catch {
      return false;
    }
  });
}

/** @param {string} file */
function describe(file) {
  const { size } = statSync(file);
  if (size > smallBytes) return String(size);
  return `${size}\t${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
}
