import { useEffect, useSyncExternalStore } from 'react';

/** Something that has to be read before going on. */
export type DialogNotice = { readonly title: string; readonly message: string };

let openDialogs = 0;
let notice: DialogNotice | null = null;
const listeners = new Set<() => void>();

/** Says something inside the dialog that is open; false where none is. */
export function sayInDialog(next: DialogNotice): boolean {
  if (openDialogs === 0) return false;
  set(next);
  return true;
}

/** Takes back what was said, before the next attempt. */
export function clearDialogNotice(): void {
  set(null);
}

/** What a dialog has to say beyond its form; null mostly. */
export function useDialogNotice(): DialogNotice | null {
  useEffect(() => {
    openDialogs += 1;
    return () => {
      openDialogs -= 1;
      if (openDialogs === 0) set(null);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => notice);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: DialogNotice | null): void {
  notice = next;
  listeners.forEach((tell) => tell());
}
