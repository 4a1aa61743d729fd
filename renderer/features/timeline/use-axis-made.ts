import { type RefObject, useEffect, useRef } from 'react';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import { addDays } from '../../../shared/time/civil-day.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import type { AxisMemory } from './axis-memory.ts';
import type { AxisLine } from './overlay-layer.ts';
import { type AxisListeners, createTimelineAxis, type TimelineAxis } from './timeline-axis.ts';
import { wheelListener } from './wheel.ts';

type Input = {
  /** Holds the axis while it stands. */
  readonly axis: RefObject<TimelineAxis | null>;
  /** What turns with the wheel, and what in it the axis is drawn into. */
  readonly host: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly memory: AxisMemory;
  readonly listeners: AxisListeners;
  readonly chronology: Chronology;
  readonly lines: readonly AxisLine[];
};

/**
 * Makes the axis once all that is around it is painted, because to draw it takes longer than that, and
 * shows in it what is to be shown.
 *
 * @returns asks something of the axis: now, or as soon as it stands
 */
export function useAxisMade({
  axis,
  host,
  canvas,
  memory,
  listeners,
  chronology,
  lines,
}: Input): (ask: () => void) => void {
  const told = useRef(listeners);
  useEffect(() => {
    told.current = listeners;
  });
  const show = useRef<() => void>(() => undefined);
  const owed = useRef<(() => void)[]>([]);
  useEffect(() => {
    const [element, within] = [host.current, canvas.current];
    if (element === null || within === null) return;
    let end: (() => void) | null = null;
    const callOff = afterPaint(() => {
      const made = createTimelineAxis(within, memory.read(), {
        onScene: (scene) => told.current.onScene(scene),
        onWindow: (window) => told.current.onWindow(window),
        onHand: () => told.current.onHand(),
        onRest: (...place) => told.current.onRest(...place),
        onResized: () => told.current.onResized(),
      });
      axis.current = made;
      show.current();
      for (const ask of owed.current.splice(0)) ask();
      const observer = new ResizeObserver(() => made.resize());
      observer.observe(within);
      const onWheel = wheelListener(made);
      element.addEventListener('wheel', onWheel, { passive: false, capture: true });
      end = () => {
        element.removeEventListener('wheel', onWheel, { capture: true });
        observer.disconnect();
        made.destroy();
        axis.current = null;
      };
    });
    return () => {
      callOff();
      end?.();
      owed.current = [];
    };
  }, [axis, host, canvas, memory]);
  useEffect(() => {
    show.current = () =>
      axis.current?.show(chronology, lines, axisMs(addDays(chronology.limit, 1)));
    show.current();
  }, [axis, chronology, lines]);
  return (ask) => {
    if (axis.current === null) owed.current.push(ask);
    else ask();
  };
}
