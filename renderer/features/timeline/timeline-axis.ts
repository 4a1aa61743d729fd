import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { type ChronologyIndex, indexChronology } from '../../../shared/chronology/lane-index.ts';
import { coreExtent } from '../../../shared/chronology/core-extent.ts';
import { screenMetrics } from '../../../shared/chronology/lane-metrics.ts';
import type { LaneRows } from '../../../shared/chronology/project-geometry.ts';
import { planLanes } from '../../../shared/chronology/project-layout.ts';
import type { AxisScene, AxisWindow, SceneItem } from '../../../shared/chronology/project-scene.ts';
import { project } from '../../../shared/chronology/project.ts';
import { itemType, placeInLayer } from './fast-items.ts';
import { homeWindow } from './home-window.ts';
import { type AxisLine, createOverlay, type OverlayLayer } from './overlay-layer.ts';
import { scrollLaneIntoView } from './scroll-lane.ts';
import type { ShownItem } from './scene-layer.ts';
import { createMeasure } from './text-measure.ts';
import { giveBackVisShell, takeVisShell, type VisShell } from './vis-shell.ts';

const DAY_MS = 86_400_000;
/** Of the visible stretch, projected beyond each side so that panning finds something there. */
const PADDING = 0.25;
/** After the last movement the scene is made exact for where the window came to rest. */
const SETTLE_MS = 100;
/** While the window moves, scenes are at least this far apart. */
const LEAST_BETWEEN_MS = 80;
/** Zoomed out by this much, labels would run into each other; zoomed in, much would be missing. */
const ZOOMED_OUT = 1.5;
const ZOOMED_IN = 0.4;
/** In less room, as in a hidden tab, vis-timeline draws nonsense. */
const LEAST_WIDTH = 120;
/** So far vis-timeline lets what is drawn reach under the right end of its frame. */
const LAP_PX = 1;
/** However much something lies over the axis, so much of it counts as seen. */
const LEAST_SEEN = 0.3;

/** The axis on the page: vis-timeline's window, ticks and gestures around our own scene. */
export type TimelineAxis = {
  show(chronology: Chronology, lines: readonly AxisLine[], veilFrom: number | null): void;
  /** The window, or where it is gliding to. */
  window(): AxisWindow;
  /** Pixels that a day takes. */
  dayPx(): number;
  setWindow(window: AxisWindow, animate: boolean): void;
  /** The same for a wheel or a finger: nobody went to a place on purpose. */
  moveByHand(window: AxisWindow): void;
  /** Shows the whole matter, also after the next change of size or content. */
  showHome(stretch: HomeStretch, animate: boolean): void;
  /** The first shown thing of which something is so. */
  itemFor(matches: (item: SceneItem) => boolean): ShownItem | null;
  shown(id: string): ShownItem | null;
  eachShown(visit: (shown: ShownItem) => void): void;
  /** The stretch that is kept in view; null once the window was moved. */
  home(): HomeStretch | null;
  /**
   * Brings a place into view: its lane, and its time where that is out of the window.
   *
   * @param coveredPx at the right end, where something else lies over the axis
   */
  reveal(
    place: { readonly lane: string; readonly at: number; readonly to: number },
    coveredPx: number,
  ): void;
  resize(): void;
  destroy(): void;
};

/** Custody and what is around it, or the whole matter. */
export type HomeStretch = 'custody' | 'all';

/** What is told of it. */
export type AxisListeners = {
  /** A new scene is drawn: marks of selection have to be put on anew. */
  readonly onScene: (scene: AxisScene) => void;
  readonly onWindow: (window: AxisWindow) => void;
  /** Somebody moved the window with wheel, mouse or finger. */
  readonly onHand: () => void;
  /**
   * A scene is drawn for the window; during a glide, the one that it ends with. `showsEvent` = an
   * event surely stands in it; it may hold something where not.
   */
  readonly onRest: (window: AxisWindow, home: HomeStretch | null, showsEvent: boolean) => void;
  /** The axis has another size. */
  readonly onResized: () => void;
};

/** Where an axis begins: as it was left, or at home. */
type Beginning = { readonly home: HomeStretch | null; readonly window: AxisWindow | null };

/** Makes an axis in an element; it draws as soon as there is something to show and room for it. */
export function createTimelineAxis(
  container: HTMLElement,
  beginning: Beginning,
  listeners: AxisListeners,
): TimelineAxis {
  const family = getComputedStyle(container).fontFamily;
  let measure = createMeasure(family);
  let shell: VisShell | null = null;
  let overlay: OverlayLayer | null = null;
  let index: ChronologyIndex | null = null;
  let lines: readonly AxisLine[] = [];
  let veilFrom: number | null = null;
  let rows: readonly LaneRows[] = [];
  let scene: AxisScene | null = null;
  let visibleSpan = 0;
  let lastSync = 0;
  let settleTimer = 0;
  let width = 0;
  let containerWidth = 0;
  let isResized = false;
  /** Drawn where it stands: until then its width is as it should come out, not as it did. */
  let isDrawn = false;
  /** Cleared while the axis is changed: one in which that failed is of no use to the next. */
  let isWhole = true;
  /** The stretch that is kept in view until somebody moves the window; null after that. */
  let { home } = beginning;
  /** Not gone to yet, because there was no room. */
  let left = home === null ? beginning.window : null;
  let core: AxisWindow = { from: 0, to: 1 };

  const windowNow = (): AxisWindow => {
    if (shell === null) return { from: 0, to: 1 };
    const { start, end } = shell.timeline.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  };
  /** Where the window glides to; null while it rests or is in somebody's hands. */
  let goal: AxisWindow | null = null;
  const moveTo = (window: AxisWindow, animate: boolean): void => {
    goal = animate ? window : null;
    shell?.timeline.setWindow(window.from, window.to, animationFor(animate));
  };
  /** An item class of vis-timeline's own knows no layer: for it there is none. */
  const layerZero = (): number =>
    shell === null || itemType === 'range' ? windowNow().from : shell.layer.layer.zero;
  const place = (): void => overlay?.place(windowNow(), width, layerZero());
  /** Puts the items' layer where the window is, unless it is near, and all that stands in it. */
  const bringLayer = ({ layer: { layer, drawn } }: VisShell, { from, to }: AxisWindow): void => {
    if (Math.abs(layer.zero - from) < to - from) return;
    layer.zero = from;
    for (const { element } of drawn.values()) placeInLayer(element);
  };

  const sync = (): void => {
    window.clearTimeout(settleTimer);
    if (index === null || shell === null) return;
    lastSync = performance.now();
    const { from, to } = windowNow();
    const pad = (to - from) * PADDING;
    visibleSpan = to - from;
    bringLayer(shell, { from, to });
    scene = project(
      index,
      { from: from - pad, to: to + pad },
      Math.round(width * (1 + 2 * PADDING)),
      measure,
      { lanes: rows },
    );
    shell.layer.show(scene, shell.timeline);
    overlay?.setScene(scene);
    listeners.onScene(scene);
    const rest = goal ?? windowNow();
    listeners.onRest(rest, home, scene.items.some(isEventIn(rest)));
    place();
  };

  const onRangeChange = (change: { readonly byUser: boolean }): void => {
    if (change.byUser) {
      home = null;
      goal = null;
      listeners.onHand();
    }
    const { from, to } = windowNow();
    listeners.onWindow({ from, to });
    window.clearTimeout(settleTimer);
    settleTimer = window.setTimeout(sync, SETTLE_MS);
    if (scene === null || performance.now() - lastSync < LEAST_BETWEEN_MS) return;
    const ratio = (to - from) / visibleSpan;
    const isCovered = from >= scene.window.from && to <= scene.window.to;
    if (!isCovered || ratio > ZOOMED_OUT || ratio < ZOOMED_IN) sync();
  };

  const goHome = (stretch: HomeStretch, animate: boolean): void => {
    if (index === null || shell === null) return;
    const wanted = stretch === 'all' ? index.extent : core;
    home = stretch;
    moveTo(homeWindow(index, wanted, width, rows, measure), animate);
  };

  const readWidth = (): number => {
    containerWidth = container.clientWidth;
    // A shell keeps the width of where it was at last.
    return shell !== null && isDrawn
      ? shell.width()
      : containerWidth - laneWidthIn(container) + LAP_PX;
  };
  const onDrawn = (): void => {
    isDrawn = true;
    const wasResized = isResized;
    // Whatever made it wider: ours beside its own would stand at another moment.
    if (isResized || shell?.width() !== width) refresh();
    else place();
    if (wasResized) listeners.onResized();
  };
  const onRested = (): void => {
    // It is told late, and may speak of a movement before this one.
    const { from, to } = windowNow();
    const isThere = goal !== null && Math.abs(goal.from - from) < 2 && Math.abs(goal.to - to) < 2;
    if (isThere) goal = null;
  };
  const plan = (known: ChronologyIndex, drawnIn: VisShell): void => {
    rows = planLanes(known, width, measure, screenMetrics, core);
    drawnIn.setLanes(rows.map((row) => row.scene));
  };
  const begin = (): VisShell => {
    const taken = takeVisShell();
    overlay = createOverlay(taken.root);
    taken.timeline.on('rangechange', onRangeChange);
    taken.timeline.on('changed', onDrawn);
    taken.timeline.on('rangechanged', onRested);
    return taken;
  };
  const end = (ended: VisShell): void => {
    ended.timeline.off('rangechange', onRangeChange);
    ended.timeline.off('changed', onDrawn);
    ended.timeline.off('rangechanged', onRested);
    overlay?.destroy();
    if (isWhole) giveBackVisShell(ended);
    else ended.timeline.destroy();
  };

  /** Lanes, the window while nobody moved it, and the scene. Waits while there is no room. */
  const refresh = (): void => {
    isResized = false;
    width = readWidth();
    if (index === null || width < LEAST_WIDTH) return;
    isWhole = false;
    const isNew = shell === null;
    shell ??= begin();
    plan(index, shell);
    const before = width;
    width = readWidth();
    if (width !== before) plan(index, shell);
    overlay?.setLines(lines, veilFrom);
    if (left !== null) moveTo(left, false);
    else if (home !== null) goHome(home, false);
    left = null;
    sync();
    if (isNew) shell.standIn(container);
    isWhole = true;
  };

  let isGone = false;
  // Until its face is there, a text is measured in another one.
  if (document.fonts.status === 'loading')
    void document.fonts.ready.then(() => {
      if (isGone) return;
      measure = createMeasure(family);
      if (index !== null) index = indexChronology(index.chronology);
      refresh();
    });

  return {
    show(chronology, nextLines, nextVeil) {
      index = indexChronology(chronology);
      core = coreExtent(chronology, index.extent);
      lines = nextLines;
      veilFrom = nextVeil;
      refresh();
    },
    window: () => goal ?? windowNow(),
    dayPx() {
      const { from, to } = windowNow();
      return (width / (to - from)) * DAY_MS;
    },
    setWindow(window, animate) {
      home = null;
      moveTo(window, animate);
    },
    moveByHand(window) {
      home = null;
      moveTo(window, false);
      listeners.onHand();
    },
    home: () => home,
    showHome: goHome,
    itemFor(matches) {
      for (const shown of shell?.layer.drawn.values() ?? []) if (matches(shown.item)) return shown;
      return null;
    },
    shown: (id) => shell?.layer.drawn.get(id) ?? null,
    eachShown(visit) {
      shell?.layer.drawn.forEach(visit);
    },
    reveal({ lane: laneId, at, to: end }, coveredPx) {
      const lane = rows.find((row) => row.scene.id === laneId)?.scene;
      if (lane !== undefined) scrollLaneIntoView(container, lane);
      const { from, to } = goal ?? windowNow();
      const span = to - from;
      const seen = span * Math.max(LEAST_SEEN, 1 - coveredPx / Math.max(1, width));
      const isSeen = end > from + span * 0.005 && at < from + seen * (coveredPx > 0 ? 0.8 : 0.96);
      if (shell === null || isSeen) return;
      home = null;
      const start = at - seen * 0.4;
      moveTo({ from: start, to: start + span }, false);
    },
    resize() {
      if (container.clientWidth === containerWidth) return;
      if (shell === null) refresh();
      // vis-timeline lays itself out in the next frame; only then is the width of the lanes known.
      isResized = true;
      shell?.timeline.redraw();
    },
    destroy() {
      isGone = true;
      window.clearTimeout(settleTimer);
      if (shell !== null) end(shell);
    },
  };
}

function isEventIn({ from, to }: AxisWindow): (item: SceneItem) => boolean {
  return (item) =>
    (item.type === 'mark' || item.type === 'count') && item.at >= from && item.at <= to;
}

function animationFor(animate: boolean) {
  return {
    animation: animate ? { duration: 220, easingFunction: 'easeInOutQuad' as const } : false,
  };
}

/** What the names of the lanes take up, before they are there to be measured. */
function laneWidthIn(container: HTMLElement): number {
  const probe = document.createElement('div');
  probe.className = 'ax-lane';
  container.append(probe);
  const { offsetWidth } = probe;
  probe.remove();
  return offsetWidth;
}
