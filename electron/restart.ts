import { app, type BrowserWindow } from 'electron';

/**
 * Ends in order and starts again. In a run that nobody sees the app only ends: whoever started it
 * waits for that.
 */
export function restart(window: BrowserWindow): void {
  if (process.env['PARADOCKET_UNSEEN'] !== '1') app.relaunch();
  window.close();
}
