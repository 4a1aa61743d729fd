import { use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDialog } from './dialog-frame.tsx';
import { KeptContext } from './kept-context.ts';

/** What is known of a form that is being filled. */
type Keeping = {
  /** The form began with something that was kept before. */
  readonly isRestored: boolean;
  /** What stands in the form is done with: it is forgotten, and closing no longer asks about it. */
  readonly settle: () => void;
};

/**
 * Tells the dialog whether something was typed, so that closing asks first, and hands what stands in the
 * form to whoever keeps it through a closed window.
 *
 * @param draft what stands in the form
 * @param began what the form began with, where that is not what stands in it when it is first drawn
 */
export function useKeeping(draft: unknown, began: unknown = draft): Keeping {
  const { setTyped } = useDialog();
  const keeper = use(KeptContext);
  const isRestored = keeper?.isRestored ?? false;
  const text = JSON.stringify(draft);
  const [first, setFirst] = useState(() => JSON.stringify(began));
  // Known as soon as it is drawn, so that an Escape right after asks about what is in sight.
  useLayoutEffect(() => {
    setTyped(text !== first);
    return () => setTyped(false);
  }, [setTyped, text, first]);
  const lastKept = useRef(first);
  useEffect(() => {
    if (keeper === null || text === lastKept.current) return;
    lastKept.current = text;
    if (text === first && !isRestored) keeper.clear();
    else keeper.keep(text);
  }, [keeper, isRestored, text, first]);
  return {
    isRestored,
    settle: () => {
      keeper?.clear();
      lastKept.current = text;
      setFirst(text);
    },
  };
}
