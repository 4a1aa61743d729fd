import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBin, root, runScript, say } from './run.mjs';
import { prepareElectron, runInForeground } from './with-electron.mjs';

/** Takes the guide's pictures anew: the end-to-end suite takes them, this puts them into docs/. */
async function takePictures() {
  const ready = await prepareElectron();
  try {
    const args = [findBin('playwright'), 'test', 'guide-'];
    const code = await runInForeground(process.execPath, args, ready);
    if (code !== 0) throw new Error('The pictures were not taken: see what the suite says above.');
  } finally {
    ready.close();
  }
  const from = join(root, 'test-results', 'screens');
  const to = join(root, 'docs', 'pictures');
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.startsWith('guide-'));
  for (const name of names) await copyFile(join(from, name), join(to, name.slice('guide-'.length)));
  say(`${names.length} pictures stand in docs/pictures.`);
  return 0;
}

await runScript(import.meta, takePictures);
