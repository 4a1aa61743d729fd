import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { walkLines } from '../../ui/line-for-key.ts';

/** What a stop of a walk is given. */
export type Stop = {
  readonly 'data-stop': number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: (event: FocusEvent) => void;
};

/**
 * Makes many buttons one stop of the Tab key: arrows, Home, End and the Page keys walk among them.
 *
 * @param count how many there are
 */
export function useWalk(count: number): {
  readonly stop: (index: number) => Stop;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Goes to a stop inside an element. */
  readonly focusOn: (within: HTMLElement, index: number) => void;
} {
  const [current, setCurrent] = useState(0);
  const here = Math.min(current, Math.max(0, count - 1));
  return {
    stop: (index) => ({
      'data-stop': index,
      tabIndex: index === here ? 0 : -1,
      onFocus: () => setCurrent(index),
    }),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = walkLines(event.key, here, count);
      if (next === null) return;
      event.preventDefault();
      focusOn(event.currentTarget, next);
    },
    focusOn,
  };
}

function focusOn(within: HTMLElement, index: number): void {
  within.querySelector<HTMLElement>(`[data-stop="${String(index)}"]`)?.focus();
}
