import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { trimFaces } from '../../../scripts/trim-faces.mjs';

const require = createRequire(import.meta.url);

function trimmed(name: string): string {
  const file = require.resolve(`@fontsource/${name}`);
  return trimFaces(readFileSync(file, 'utf8'), file);
}

function filesIn(css: string): readonly string[] {
  return [...css.matchAll(/url\(([^)]+)\)/g)].map((found) => found[1] ?? '');
}

describe('faces of the installed app', () => {
  it.each(['noto-sans/400.css', 'noto-sans-arabic/700.css', 'noto-sans-sc/400.css'])(
    'of %s ship in the newest format alone',
    (name) => {
      const files = filesIn(trimmed(name));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(file).toMatch(/\.woff2$/);
    },
  );

  it('keep every subset of the face that every page has', () => {
    const css = trimmed('noto-sans/400.css');
    for (const subset of ['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'devanagari'])
      expect(css).toContain(`noto-sans-${subset}-400-normal.woff2`);
  });

  it('of one script come without the Latin letters and signs that stand in that face already', () => {
    expect(filesIn(trimmed('noto-sans-georgian/700.css'))).toEqual([
      './files/noto-sans-georgian-georgian-700-normal.woff2',
    ]);
    const chinese = trimmed('noto-sans-sc/400.css');
    expect(chinese).not.toMatch(/-(?:latin|latin-ext|cyrillic|vietnamese)-400/);
    expect(filesIn(chinese).length).toBeGreaterThan(90);
    expect(chinese.match(/unicode-range/g)).toHaveLength(filesIn(chinese).length);
  });
});
