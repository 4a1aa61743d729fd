import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from './run.mjs';

/**
 * electron-builder calls it over each packed folder, before the fuses are set. What starts an app that is
 * no package must not ship, and the Electron of the tests must not be taken for one that may.
 * @param {{ appOutDir: string, electronPlatformName: string }} packed
 */
export async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return;
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  const isOfTests = await rm(join(appOutDir, 'ready')).then(
    () => true,
    () => false,
  );
  if (isOfTests) say('Packed with the Electron of the tests: never hand this to anybody.');
}
