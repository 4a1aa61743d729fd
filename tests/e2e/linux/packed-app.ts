import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * Packs the built app as a release is packed, with the Electron that the tests run on: fuses set, the
 * archive made, nothing fetched. The path of its program.
 *
 * @param folder where it goes
 */
export async function packApp(folder: string): Promise<string> {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (dist === undefined) throw new Error('Run this through "npm run test:e2e".');
  const version = (await readFile(join(dist, 'version'), 'utf8')).trim().replace(/^v/, '');
  const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const args = [
    join(builder, 'cli.js'),
    '--linux',
    'dir',
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
    `-c.directories.output=${folder}`,
  ];
  const child = spawn(process.execPath, args, { cwd: root });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`electron-builder ended with ${code}: ${told}`);
  return join(folder, 'linux-unpacked', 'paradocket');
}
