import type { SceneLane } from '../../../shared/chronology/project-scene.ts';

/** A title may take two lines in a lane at least this high; so much more with a line below it. */
const TWO_LINES_PX = 40;
const SUBTITLE_PX = 15;

/** The name of a lane with its court and docket number. */
export function drawLane(lane: SceneLane): HTMLElement {
  const element = document.createElement('div');
  element.className = `ax-lane ax-lane-${lane.kind}`;
  element.style.height = `${lane.height}px`;
  const title = document.createElement('div');
  title.className = 'ax-lane-title';
  title.textContent = lane.title;
  const least = TWO_LINES_PX + (lane.subtitle === '' ? 0 : SUBTITLE_PX);
  if (lane.height >= least) title.classList.add('ax-two-lines');
  element.append(title);
  if (lane.subtitle !== '') {
    const subtitle = document.createElement('div');
    subtitle.className = 'ax-lane-subtitle';
    subtitle.textContent = lane.subtitle;
    element.append(subtitle);
  }
  element.title = [lane.title, lane.subtitle].filter((part) => part !== '').join('\n');
  return element;
}

/** What has to change for a lane to be drawn anew. */
export function laneSignature(
  group: { readonly order: number; readonly lane: SceneLane } | null,
): string {
  if (group === null) return '';
  const { lane, order } = group;
  return [order, lane.height, lane.title, lane.subtitle].join('|');
}
