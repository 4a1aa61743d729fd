import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { LaunchedApp } from './launch.ts';
import { pickPath } from './pick-path.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** Prints by a key press or a command into a file of its own, and reads it back. */
export async function printList(
  { app }: LaunchedApp,
  name: string,
  act: () => Promise<void>,
): Promise<ReadPdf & { readonly letters: string }> {
  const path = join(await mkdtemp(join(tmpdir(), 'paradocket-print-')), `${name}.pdf`);
  await pickPath(app, path);
  await act();
  await expect.poll(() => existsSync(path)).toBe(true);
  await mkdir(join('test-results', 'screens'), { recursive: true });
  await copyFile(path, join('test-results', 'screens', `print-${name}.pdf`));
  const pdf = await readPdf(await readFile(path));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  expect(pdf.info['Author']).toBeUndefined();
  pdf.pages.forEach((page, index) => {
    expect(page.letters).toContain(`Page${String(index + 1)}of${String(pdf.pages.length)}`);
    expect(page.letters).toContain('AsofWed11/25/2026·PrintedWed11/25/2026,');
    expect(page.letters).toContain('byMQ·lastmerged:never');
  });
  return { ...pdf, letters: pdf.pages.map(({ letters }) => letters).join('') };
}
