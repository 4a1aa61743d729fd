import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

type Asked = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string | undefined;
  /** How high a line is before it is measured. */
  readonly linePx: number;
  /** Place of the current line, which is scrolled into sight; below 0 = none. */
  readonly current: number;
};

/** A head of one line, which hides what is scrolled under it. */
const HEAD_PX = 37;

/** Of a long list, the lines that are drawn: those in sight, and the current one. */
export function useVirtualLines({
  scroller,
  count,
  keyOf,
  linePx,
  current,
}: Asked): Virtualizer<HTMLDivElement, HTMLDivElement> {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => linePx,
    getItemKey: (index) => keyOf(index) ?? index,
    overscan: 12,
    scrollPaddingStart: HEAD_PX,
    // The current line stays, scrolled away or not: a reader, or an editor, stands on it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return current < 0 || shown.includes(current)
        ? shown
        : [...shown, current].sort((a, b) => a - b);
    },
  });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (current >= 0) scrollToIndex(current, { align: 'auto' });
  }, [current, scrollToIndex]);
  return virtual;
}
