import type { TimelineAxis } from './timeline-axis.ts';

const LINE_PX = 32;
const PAGE_PX = 600;
/** A pause longer than this begins another gesture. */
const GESTURE_MS = 250;

/**
 * What the wheel does over the axis: with Ctrl it zooms around the pointer (so does a pinch on a
 * touch pad); sideways or with Shift it pans; otherwise it scrolls the lanes where they do not all
 * fit, and pans where they do.
 */
export function wheelListener(axis: TimelineAxis): (event: WheelEvent) => void {
  let center: DOMRect | null = null;
  let lastTurn = -Infinity;
  return (event) => {
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1;
    // Asking for a place makes the page lay itself out: once per gesture is enough.
    if (center === null || event.timeStamp - lastTurn > GESTURE_MS) center = centerOf(event);
    lastTurn = event.timeStamp;
    if (center === null) return;
    const { from, to } = axis.window();
    const msPerPx = (to - from) / center.width;
    if (event.ctrlKey) {
      const factor = Math.exp(Math.max(-1, Math.min(1, (event.deltaY * unit) / 300)));
      const at = from + (event.clientX - center.left) * msPerPx;
      axis.moveByHand({ from: at - (at - from) * factor, to: at + (to - at) * factor });
    } else {
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isSideways && lanesOverflow(event)) return;
      const by =
        (Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY) * unit;
      axis.moveByHand({ from: from + by * msPerPx, to: to + by * msPerPx });
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

function centerOf(event: WheelEvent): DOMRect | null {
  const host = event.currentTarget;
  const center = host instanceof Element ? host.querySelector('.vis-panel.vis-center') : null;
  const box = center?.getBoundingClientRect() ?? null;
  return box === null || box.width === 0 ? null : box;
}

function lanesOverflow({ currentTarget }: WheelEvent): boolean {
  return (
    currentTarget instanceof Element && currentTarget.scrollHeight > currentTarget.clientHeight + 1
  );
}
