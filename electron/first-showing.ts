import type { BrowserWindow } from 'electron';
import { showWindow } from './window.ts';
import type { WindowBounds } from './window-bounds.ts';

/** Where the page has drawn nothing for so long, it is shown what keeps it. */
const AT_THE_LATEST_MS = 3_000;

type Given = {
  readonly window: BrowserWindow;
  readonly bounds: WindowBounds;
  /** Where the passphrase was asked for; null = nowhere. */
  readonly before: BrowserWindow | null;
};

/** The one time that the main window comes into sight. */
export type FirstShowing = {
  /** Shows it where the locked window stands, which goes; nothing where that was done, or where it was hidden. */
  readonly show: () => void;
  /** From now on nobody sees it, whatever is drawn in it. */
  readonly hide: () => void;
};

/** Waits for the page's word that it is drawn, but no longer than a while. `onShown` is told once. */
export function createFirstShowing(
  { window, bounds, before }: Given,
  onShown: () => void,
): FirstShowing {
  let isDue = true;
  const showing: FirstShowing = {
    show: () => {
      if (!isDue) return;
      isDue = false;
      if (before === null || before.isDestroyed()) showWindow(window, bounds.maximized);
      else {
        if (!window.isDestroyed()) window.setBounds(before.getNormalBounds());
        showWindow(window, before.isMaximized());
        before.destroy();
      }
      onShown();
    },
    hide: () => {
      isDue = false;
      window.hide();
    },
  };
  setTimeout(showing.show, AT_THE_LATEST_MS).unref();
  return showing;
}
