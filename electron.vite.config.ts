import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { trimFaces } from './scripts/trim-faces.mjs';

const root = import.meta.dirname;
const fromRoot = (path: string): string => resolve(root, path);

/** One file in out/main for each entry; a worker or utility process is one more line. */
const mainEntries = {
  main: fromRoot('electron/main.ts'),
  'preview-worker': fromRoot('electron/preview-worker.ts'),
};

/** One HTML page in out/renderer for each entry. */
const pages = {
  index: fromRoot('renderer/index.html'),
  print: fromRoot('renderer/print.html'),
  lock: fromRoot('renderer/lock.html'),
};

/** Ships the faces of paper once and no larger than they are needed. */
const trimmedFaces: Plugin = {
  name: 'trimmed-faces',
  enforce: 'pre',
  transform: (css, id) =>
    /@fontsource\/[^?]+\.css$/.test(id) ? { code: trimFaces(css, id), map: null } : null,
};

export default defineConfig(({ command }) => {
  // Development code in out/ must not pass for a build when the app is started next.
  if (command === 'serve') rmSync(fromRoot('out/.inputs'), { force: true });
  // scripts/build.mjs builds beside out/ and renames, so that a half build is never started.
  const out = (world: string): string =>
    fromRoot(join(process.env['PARADOCKET_OUT'] ?? 'out', world));
  // Whoever is handed the app is handed the licences of what is bundled into it.
  const license = { fileName: 'licences.md' };
  // The code behind `if (__DEV_SERVER__)` is dropped from every build.
  const define = { __DEV_SERVER__: JSON.stringify(command === 'serve') };

  return {
    main: {
      define,
      build: {
        outDir: out('main'),
        emptyOutDir: true,
        target: 'node20.18',
        minify: true,
        sourcemap: false,
        externalizeDeps: false,
        license,
        rolldownOptions: {
          input: mainEntries,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      define,
      build: {
        outDir: out('preload'),
        emptyOutDir: true,
        target: 'node20.18',
        minify: true,
        sourcemap: false,
        externalizeDeps: false,
        rolldownOptions: {
          input: { preload: fromRoot('electron/preload.ts') },
          // A sandboxed preload can only be CommonJS.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      root: fromRoot('renderer'),
      define,
      plugins: [react(), trimmedFaces],
      worker: { format: 'es' },
      build: {
        outDir: out('renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        minify: true,
        sourcemap: false,
        // The page policy forbids data: URLs for scripts, styles and fonts.
        assetsInlineLimit: 0,
        license,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: pages },
      },
    },
  };
});
