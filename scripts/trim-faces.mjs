/** Subsets that the one face of every page has already, and signs that no matter needs. */
const otherSubsets =
  /^(?:latin|latin-ext|cyrillic|cyrillic-ext|vietnamese|greek|greek-ext|math|symbols)$/;
/** Of these packages every subset is used. */
const wholeFaces = /\/noto-sans(?:-arabic|-hebrew)?\/[^/]*$/;

/**
 * Takes out of a style sheet of @fontsource what would only make the installed app larger: the second
 * copy of each face in the older format, and, of faces for one script, the Latin letters.
 * @param {string} css
 * @param {string} file path of the style sheet
 */
export function trimFaces(css, file) {
  const newest = css.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '');
  if (wholeFaces.test(file)) return newest;
  // Each face stands behind a comment of its own: family, subset, weight, style.
  return newest.replaceAll(/\/\* (\S+) \*\/\s*@font-face \{[^}]*\}\s*/g, (face, name) =>
    otherSubsets.test(subsetOf(name)) ? '' : face,
  );
}

/** @param {string} name for example `noto-sans-thai-latin-ext-400-normal` */
function subsetOf(name) {
  return name.replace(/^noto-sans-[a-z]+-/, '').replace(/-\d+-normal$/, '');
}
