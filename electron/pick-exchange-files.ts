import { type BrowserWindow, dialog } from 'electron';
import type { ExchangePicker } from './exchange-files.ts';

/** Asks by the system's dialogs. */
export function pickExchangeFiles(window: BrowserWindow): ExchangePicker {
  const filters = [{ name: 'Locked Paradocket file', extensions: ['age'] }];
  return {
    async toSave(suggestedName) {
      const picked = await dialog.showSaveDialog(window, {
        title: 'Save for another laptop',
        defaultPath: suggestedName,
        filters,
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      });
      return picked.canceled || picked.filePath === '' ? null : picked.filePath;
    },
    async toOpen() {
      const picked = await dialog.showOpenDialog(window, {
        title: 'Take in from another laptop',
        filters: [...filters, { name: 'All files', extensions: ['*'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
  };
}
