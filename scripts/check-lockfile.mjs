/**
 * @typedef {Record<string, string>} Ranges
 * @typedef {{ packages: Record<string, { dependencies?: Ranges, optionalDependencies?: Ranges }> }} Lock
 */

/**
 * Lists what package-lock.json asks for but does not hold, one line each. npm drops the binaries of
 * other platforms without a word when a registry lacks them, and then `npm ci` refuses everywhere.
 * @param {Lock} lock
 */
export function findLockfileProblems(lock) {
  return Object.entries(lock.packages).flatMap(([folder, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(lock, folder, name))
      .map((name) => `${folder || 'the project'} needs ${name}, which package-lock.json lacks`),
  );
}

/**
 * @param {Lock} lock
 * @param {string} folder the package that asks
 * @param {string} name the package asked for
 */
function isLocked(lock, folder, name) {
  const parts = folder === '' ? [] : folder.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const place = [...parts.slice(0, depth), name].join('/node_modules/');
    if (lock.packages[depth === 0 ? `node_modules/${name}` : place]) return true;
  }
  return false;
}
