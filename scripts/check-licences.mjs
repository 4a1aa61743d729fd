/** What may be bundled into the app and handed on under the MIT licence. */
const allowed = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 ISC MIT MIT-0 OFL-1.1 Unlicense Zlib'.split(
    ' ',
  ),
);

/**
 * Packages whose own licence asks more than that, and why they may be handed on all the same.
 * @type {Map<string, { licence: string, because: string }>}
 */
const allowedAlone = new Map([
  [
    'node_modules/ical.js',
    {
      licence: 'MPL-2.0',
      because:
        'copyleft of its own files alone: bundled unmodified, its text in licences.md, its source in the registry under the version that package.json names',
    },
  ],
]);

/**
 * Says whether a licence expression leaves us a licence that we allow.
 * @param {string} expression SPDX, for example `(MIT OR CC0-1.0)`
 */
export function isAllowedLicence(expression) {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((id) => allowed.has(id)));
}

/**
 * Lists the packages of the runtime tree whose licence is not on the list, one line each.
 * @param {{ packages: Record<string, { dev?: boolean, license?: string }> }} lock package-lock.json
 */
export function findLicenceProblems(lock) {
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder.startsWith('node_modules/') && !entry.dev)
    .filter(
      ([folder, entry]) =>
        !isAllowedLicence(entry.license ?? 'none') &&
        (entry.license === undefined || allowedAlone.get(folder)?.licence !== entry.license),
    )
    .map(([folder, entry]) => `${folder}: licence ${entry.license ?? 'not stated'}`);
}
