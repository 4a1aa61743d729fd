import { useEffect, useRef, useState } from 'react';

/** Runs one piece of work at a time; what is asked meanwhile is passed over. */
export type OneAtATime = {
  readonly isRunning: () => boolean;
  readonly run: (work: () => unknown) => Promise<void>;
};

/**
 * Lets nothing be saved twice: from the start of a piece of work until its outcome is on screen, asking
 * again does nothing. A held Enter would else catch the form in the moment between the save and the
 * drawing that closes it.
 */
export function useOneAtATime(): OneAtATime {
  const isBusy = useRef(false);
  const [ended, setEnded] = useState(0);
  // Effects run once what the work led to is drawn: it was asked for before the end was.
  useEffect(() => {
    isBusy.current = false;
  }, [ended]);
  return {
    isRunning: () => isBusy.current,
    run: async (work) => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        await work();
      } finally {
        setEnded((times) => times + 1);
      }
    },
  };
}
