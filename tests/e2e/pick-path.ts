import type { ElectronApplication } from '@playwright/test';

/** Lets the next file dialogs answer with a path, as a person would pick it. */
export async function pickPath(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked });
  }, path);
}
