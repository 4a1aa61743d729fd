import { type RefObject, useEffect, useRef, useState } from 'react';

/** Where focus goes when what had it is gone: the axis, the table, then the screen's heading. */
const FALLBACKS = ['main [role="application"]', 'main [role="grid"]', 'h1[tabindex="-1"]'];

let lastOpeners: readonly HTMLElement[] = [];

/** Gives focus back to what had it when this was first drawn, once this is gone. */
export function useReturnFocus(): void {
  const [openers] = useState(noteOpeners);
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      queueMicrotask(() => {
        if (!isThere.current) returnFocus(openers);
      });
    };
  }, [openers]);
}

/** Where focus begins on a screen, unless something has it already. */
export function useFirstFocus(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body)
      target.current?.focus({ preventScroll: true });
  }, [target]);
}

/** What has focus now; behind it, for a dialog that takes another one's place, what opened that. */
function noteOpeners(): readonly HTMLElement[] {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return [];
  // The items of a menu go with it; its button stays.
  const menu = focused.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const button = menu ? document.getElementById(menu) : null;
  const isInDialog = focused.closest('[role="dialog"]') !== null;
  lastOpeners = [button ?? focused, ...(isInDialog ? lastOpeners : [])];
  return lastOpeners;
}

function returnFocus(openers: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body) return;
  const fallbacks = FALLBACKS.map((selector) => document.querySelector<HTMLElement>(selector));
  for (const element of [...openers, ...fallbacks]) {
    if (element === null || !element.isConnected) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
}
