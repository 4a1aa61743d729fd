import type { SceneLane } from '../../../shared/chronology/project-scene.ts';

/** Scrolls the element around the axis so that a lane stands below the ticks, whole if it fits. */
export function scrollLaneIntoView(container: HTMLElement, lane: SceneLane): void {
  const scroller = container.parentElement;
  const head = container.querySelector('.vis-panel.vis-top')?.clientHeight ?? 0;
  if (scroller === null) return;
  const { scrollTop, clientHeight } = scroller;
  if (lane.top < scrollTop) scroller.scrollTop = lane.top;
  else if (head + lane.top + lane.height > scrollTop + clientHeight)
    scroller.scrollTop = head + lane.top + lane.height - clientHeight;
}
