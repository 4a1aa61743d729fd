import { useEffect, useLayoutEffect, useRef } from 'react';

/** The component library puts the focus on the first field by a timer of no wait; by then it has run. */
const SETTLED_AFTER_MS = 50;
const FIRST = 'data-autofocus';

/**
 * Stands behind all else in a dialog: its first field has the focus as soon as it is drawn, so that
 * whoever types straight after the dialog's key loses no letter. A focus that has gone on by the time
 * the component library sets it stays where it is.
 */
export function FirstFocus() {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    firstOf(place.current)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const first = firstOf(place.current);
    const dialog = first?.closest<HTMLElement>('[role="dialog"]');
    if (!first || !dialog) return undefined;
    let marked = first;
    const mark = (next: HTMLElement) => {
      marked.removeAttribute(FIRST);
      next.setAttribute(FIRST, 'true');
      marked = next;
    };
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) mark(target);
    };
    const settle = () => {
      dialog.removeEventListener('focusin', follow);
      mark(first);
    };
    dialog.addEventListener('focusin', follow);
    const timer = setTimeout(settle, SETTLED_AFTER_MS);
    return () => {
      clearTimeout(timer);
      settle();
    };
  }, []);
  return <span ref={place} hidden />;
}

function firstOf(place: HTMLElement | null): HTMLElement | null {
  return place?.closest('[role="dialog"]')?.querySelector<HTMLElement>(`[${FIRST}]`) ?? null;
}
