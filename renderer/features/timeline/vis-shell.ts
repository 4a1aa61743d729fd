import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { SceneLane } from '../../../shared/chronology/project-scene.ts';
import { invariant } from '../../../shared/result/invariant.ts';
import { majorLabel, minorLabel } from './axis-format.ts';
import { drawnWidth, forgetRedraws } from './fast-items.ts';
import { drawLane, laneSignature } from './lane-element.ts';
import { createSceneLayer, type SceneLayer } from './scene-layer.ts';

const DAY_MS = 86_400_000;
/** A day fills the screen: closer in, ticks of minutes would claim a precision that courts lack. */
const SHORTEST_MS = DAY_MS;
const LONGEST_MS = 120 * 366 * DAY_MS;

/** A lane as vis-timeline knows it. */
type LaneGroup = {
  readonly id: string;
  readonly content: string;
  readonly order: number;
  readonly lane: SceneLane;
};

/** vis-timeline with its lanes and what stands in them: the window, the ticks and the gestures. */
export type VisShell = {
  readonly timeline: Timeline;
  readonly root: HTMLElement;
  readonly layer: SceneLayer;
  /** Pixels from the first moment of the window to the last, as it was drawn at last. */
  width(): number;
  /** Changes only the lanes that changed: replacing them all makes vis-timeline lose items. */
  setLanes(lanes: readonly SceneLane[]): void;
  /** Puts it into the page and draws it, once, with all that it was given before. */
  standIn(container: HTMLElement): void;
  /** Takes everything away from it and it out of the page. */
  empty(): void;
};

/** Made, drawn before, and empty: the next axis need not make one. */
let spare: VisShell | null = null;
let wasMade = false;

/** An empty vis-timeline that does not stand in the page yet. */
export function takeVisShell(): VisShell {
  wasMade = true;
  const taken = spare ?? createVisShell();
  spare = null;
  return taken;
}

/** One was made before: its code is ready. */
export function isVisShellMade(): boolean {
  return wasMade;
}

/** Keeps a vis-timeline for the next axis, with nothing in it of what it showed. */
export function giveBackVisShell(shell: VisShell): void {
  shell.empty();
  if (spare === null) spare = shell;
  else shell.timeline.destroy();
}

/**
 * Starts vis-timeline empty, and off the page: it would draw itself three times while it is made, and
 * have the whole screen around it laid out each time. With items or a window given here it shows nothing
 * for a second.
 */
function createVisShell(): VisShell {
  const layer = createSceneLayer();
  const groups = new DataSet<LaneGroup>();
  const nowhere = document.createElement('div');
  const timeline = new Timeline(nowhere, layer.items, groups, options());
  const root = nowhere.firstElementChild;
  invariant(root instanceof HTMLElement, 'vis-timeline has a root');
  return {
    timeline,
    root,
    layer,
    width: () =>
      drawnWidth(timeline) ?? root.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0,
    setLanes(next) {
      const changed = next
        .map(toGroup)
        .filter((group) => laneSignature(groups.get(group.id)) !== laneSignature(group));
      const wanted = new Set(next.map((lane) => lane.id));
      const gone = groups.getIds().filter((id) => !wanted.has(String(id)));
      if (gone.length > 0) groups.remove(gone);
      if (changed.length > 0) groups.update(changed);
    },
    standIn(container) {
      container.append(root);
      forgetRedraws(timeline);
      timeline.redraw();
    },
    empty() {
      root.remove();
      layer.clear(timeline);
      groups.clear();
    },
  };
}

function toGroup(lane: SceneLane, order: number): LaneGroup {
  return { id: lane.id, content: lane.title, order, lane };
}

function options(): TimelineOptions {
  const all = {
    stack: false,
    selectable: false,
    editable: false,
    showCurrentTime: false,
    showTooltips: false,
    rtl: false,
    // The panel watches its own size.
    autoResize: false,
    groupOrder: 'order',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    zoomMin: SHORTEST_MS,
    zoomMax: LONGEST_MS,
    zoomKey: 'ctrlKey',
    zoomFriction: 9,
    // Without it vis-timeline fits its window to its items once, over ours.
    rollingMode: { follow: false, offset: 0.5 },
    // The axis draws civil time as if it were UTC, so that no zone of any laptop moves a day.
    moment: (date: moment.MomentInput) => moment.utc(date),
    format: {
      minorLabels: (date: Date, scale: string) => minorLabel(date.valueOf(), scale),
      majorLabels: (date: Date, scale: string) => majorLabel(date.valueOf(), scale),
    },
    // An element goes in as it is; a string would be read as HTML.
    template: (_item: unknown, _element: unknown, data: { readonly element?: HTMLElement }) =>
      data.element ?? '',
    groupTemplate: (group: LaneGroup | null) => (group === null ? '' : drawLane(group.lane)),
  };
  return all as unknown as TimelineOptions;
}
