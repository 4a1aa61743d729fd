import { useEffect } from 'react';
import { sendCommand } from './use-menu.ts';

/** A file that was dropped on the window and that no dialog has taken yet. */
let waiting: File | null = null;

/** The file that was dropped last; handed out once. */
export function takeDroppedFile(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}

/**
 * Lets a file be dropped anywhere on the window: it opens to be read as a notice. Where a dialog is
 * open the drop does nothing, so that nothing that was typed is lost.
 */
export function useDroppedFiles(): void {
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const isBusy = document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
      if (file === undefined || isBusy) return;
      waiting = file;
      sendCommand('read-notice');
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
