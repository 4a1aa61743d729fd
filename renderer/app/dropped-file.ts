import { useEffect } from 'react';
import { notifyFailure } from './notify.ts';
import { sendCommand } from './use-menu.ts';

/** A file that was dropped on the window and that no dialog has taken yet. */
let waiting: File | null = null;

/** The file that was dropped last; handed out once. */
export function takeDroppedFile(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}

/** The dialog that would read a dropped file now; null where none would. */
let taker: ((file: File) => void) | null = null;

/** Lets an open dialog take what is dropped; null while it has no room for it. */
export function useDropTaker(take: ((file: File) => void) | null): void {
  useEffect(() => {
    if (take === null) return undefined;
    taker = take;
    return () => {
      if (taker === take) taker = null;
    };
  });
}

/**
 * Lets a file be dropped anywhere on the window: it opens to be read as a notice. Where a dialog is
 * open that does not wait for one, the drop is refused in words, so that nothing that was typed is
 * lost. Of several files the first is read, and the others are said.
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
      const [file, ...others] = [...(event.dataTransfer?.files ?? [])];
      if (file === undefined) return;
      const isBusy = document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
      if (taker !== null) taker(file);
      else if (isBusy) {
        notifyFailure({ code: 'document/busy', details: { name: file.name } });
        return;
      } else {
        waiting = file;
        sendCommand('read-notice');
      }
      if (others.length > 0)
        notifyFailure({
          code: 'document/one-at-a-time',
          details: { name: file.name, others: others.map((one) => one.name).join(', ') },
        });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
