import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { SceneItem } from '../../../shared/chronology/project-scene.ts';
import { isExactDay } from '../../../shared/time/case-date.ts';
import { holdsStop, type Stop } from './axis-walk.ts';
import type { TimelineAxis } from './timeline-axis.ts';

/** A hand trembles by so many pixels without meaning to move anything. */
const TREMBLE_PX = 4;

/** Whether an item may be moved at all: one exactly dated event whose setting still holds. */
export function canMove(item: SceneItem): boolean {
  return (
    item.type === 'mark' &&
    item.mark.edge === 'exact' &&
    !item.mark.struck &&
    isExactDay(item.mark.date)
  );
}

type Input = {
  readonly axis: RefObject<TimelineAxis | null>;
  readonly current: Stop | null;
  readonly editing: boolean;
  readonly onMove: ((key: string, days: number) => void) | undefined;
};

/**
 * Moving the selected item by whole days, while editing is on: with the mouse or by key. Nothing
 * moves for good here; the parent is asked to.
 */
export function useAxisDrag({ axis, current, editing, onMove }: Input) {
  const dragging = useRef(false);
  const moved = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const movable = () => {
    if (!editing || onMove === undefined || current === null) return null;
    const shown = axis.current?.itemFor((item) => canMove(item) && holdsStop(item, current));
    return shown ?? null;
  };
  return {
    isDragging: () => dragging.current,
    /** Whether the click that follows a press was a drag of the item or of the window. */
    wasDragged: () => moved.current,
    moveBy: (days: number) => {
      if (movable() !== null && current !== null) onMove?.(current.key, days);
    },
    onPointerDown: (event: PointerEvent) => {
      const startX = event.clientX;
      moved.current = false;
      const shown = movable();
      const isOnItem =
        shown !== null && event.target instanceof Node && shown.element.contains(event.target);
      const dayPx = axis.current?.dayPx() ?? 1;
      if (isOnItem) {
        // Else vis-timeline would move the window along.
        event.stopPropagation();
        dragging.current = true;
      }
      const daysAt = (x: number) => Math.round((x - startX) / dayPx);
      const onPointerMove = (move: globalThis.PointerEvent) => {
        if (Math.abs(move.clientX - startX) > TREMBLE_PX) moved.current = true;
        if (isOnItem && moved.current)
          shown.element.style.translate = `${daysAt(move.clientX) * dayPx}px 0`;
      };
      const onPointerUp = (up: globalThis.PointerEvent) => {
        stop.current();
        if (isOnItem && moved.current && current !== null && up.type === 'pointerup') {
          const days = daysAt(up.clientX);
          if (days !== 0) onMove?.(current.key, days);
        }
      };
      stop.current = () => {
        dragging.current = false;
        if (isOnItem) shown.element.style.translate = '';
        window.removeEventListener('pointermove', onPointerMove);
        window.removeEventListener('pointerup', onPointerUp);
        window.removeEventListener('pointercancel', onPointerUp);
      };
      window.addEventListener('pointermove', onPointerMove);
      window.addEventListener('pointerup', onPointerUp);
      window.addEventListener('pointercancel', onPointerUp);
    },
  };
}
