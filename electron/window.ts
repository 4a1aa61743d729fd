import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { APP_ORIGIN, DEV_SERVER_ORIGIN } from './origin.ts';
import { rememberBounds, SMALLEST, type WindowBounds } from './window-bounds.ts';

/** What every page of ours is held to. */
export const pagePreferences: WebPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  autoplayPolicy: 'user-gesture-required',
};

/** Options of the main window, apart from its making so that they can be tested. */
export function mainWindowOptions(bounds: WindowBounds): BrowserWindowConstructorOptions {
  const { x, y, width, height } = bounds;
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    // Never a client's name: titles show in task switchers and screen shares.
    title: 'Paradocket',
    backgroundColor: '#f8f9fa',
    webPreferences: pagePreferences,
  };
}

/**
 * Opens a window of ours, unseen.
 *
 * @param page the main page, or the one that stands while the vault is locked
 */
export function openWindow(
  bounds: WindowBounds,
  boundsFile: string,
  page: 'index' | 'lock',
): BrowserWindow {
  const window = new BrowserWindow(mainWindowOptions(bounds));
  rememberBounds(window, boundsFile);
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${__DEV_SERVER__ ? DEV_SERVER_ORIGIN : APP_ORIGIN}/${page}.html`);
  return window;
}

/** Shows a window, unless it is gone or is seen already. */
export function showWindow(window: BrowserWindow, isMaximized: boolean): void {
  if (window.isDestroyed() || window.isVisible()) return;
  if (isMaximized) window.maximize();
  window.show();
}
