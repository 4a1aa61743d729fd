import { type RefObject, useLayoutEffect } from 'react';

/** The field has the focus as soon as it is there: whoever opens it types on, and no letter is lost. */
export function useFocusAtOnce(field: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => field.current?.focus(), [field]);
}
