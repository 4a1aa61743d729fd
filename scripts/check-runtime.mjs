/**
 * Everything that may be bundled into the app, its own dependencies and theirs: a package that is not
 * here ships only after somebody has looked at it. A star stands for the rest of a family's names.
 */
const mayShip = `
  @babel/runtime @cantoo/pdf-lib @date-fns/tz @e965/xlsx @egjs/hammerjs @floating-ui/* @noble/*
  @scure/base age-encryption hash-wasm
  @fontsource/noto-sans* @mantine/* @napi-rs/canvas* @tabler/icons @tabler/icons-react @tanstack/*
  @types/hammerjs @types/react clsx commander component-emitter cssfilter csstype culori date-fns
  detect-node-es dexie dexie-react-hooks dom-helpers dom-serializer domelementtype domhandler domutils
  entities fflate get-nonce html-entities htmlparser2 ical.js js-tokens keycharm loose-envify moment
  node-html-better-parser node-readable-to-web-readable-stream object-assign papaparse pdfjs-dist
  postal-mime prop-types propagating-hammerjs react react-dom react-is react-number-format
  react-remove-scroll react-remove-scroll-bar react-style-singleton react-transition-group scheduler
  tabbable tagged-tag tslib type-fest use-callback-ref use-sidecar uuid vis-data vis-timeline vis-util
  xss zod
`
  .trim()
  .split(/\s+/);

/** Packages that run a program of their own when they are installed; none of them ships. */
const mayRunAtInstall = new Set(['electron-winstaller']);

/**
 * Lists what would ship without being on the list, what is on it for nothing, and what runs a program
 * when it is installed, one line each.
 * @param {{ packages: Record<string, { dev?: boolean, hasInstallScript?: boolean }> }} lock package-lock.json
 * @param {readonly string[]} allowed
 */
export function findRuntimeProblems(lock, allowed = mayShip) {
  const packages = Object.entries(lock.packages)
    .filter(([folder]) => folder.startsWith('node_modules/'))
    .map(([folder, entry]) => ({ ...entry, name: folder.split('node_modules/').at(-1) ?? '' }));
  const shipped = [...new Set(packages.filter(({ dev }) => !dev).map(({ name }) => name))];
  return [
    ...shipped
      .filter((name) => !allowed.some((pattern) => fits(name, pattern)))
      .map((name) => `${name} would ship and is not on the list in scripts/check-runtime.mjs`),
    ...allowed
      .filter((pattern) => !shipped.some((name) => fits(name, pattern)))
      .map((pattern) => `${pattern} is on the list in scripts/check-runtime.mjs and does not ship`),
    ...packages
      .filter(({ hasInstallScript, dev, name }) =>
        Boolean(hasInstallScript && !(dev && mayRunAtInstall.has(name))),
      )
      .map(({ name }) => `${name} runs a program of its own when it is installed`),
  ];
}

/**
 * @param {string} name
 * @param {string} pattern
 */
function fits(name, pattern) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
