import * as vis from 'vis-timeline/esnext';
import { labelAnchors } from './item-element.ts';

/**
 * The layer that all items stand in. Its left end is a moment, so that a pan moves the layer alone
 * and no item in it.
 */
export type ItemLayer = {
  /** Milliseconds of the axis. */
  zero: number;
};

/** The parts of vis-timeline's own range item that are overridden. Checked before use. */
type RangeItem = {
  data: {
    readonly start: unknown;
    readonly end: unknown;
    readonly element: HTMLElement;
    readonly layer: ItemLayer;
  };
  conversion: { toScreen(time: unknown): number };
  dom: {
    readonly box: HTMLElement;
    readonly frame: HTMLElement;
    readonly content: HTMLElement;
  } | null;
  dirty: boolean;
  left: number | null;
  width: number | null;
  height: number | null;
  /** The group that it stands in, as wide as the window. */
  parent: { readonly width?: unknown } | null;
  _createDomElement(): void;
  _updateDirtyDomComponents(): void;
  _getDomComponentsSizes(): unknown;
  _updateDomComponentsSizes(sizes: unknown): void;
  _repaintDomAdditionals(): void;
  repositionX(): void;
  repositionY(): void;
};
const overridden = [
  '_createDomElement',
  '_updateDirtyDomComponents',
  '_getDomComponentsSizes',
  '_updateDomComponentsSizes',
  '_repaintDomAdditionals',
  'repositionX',
  'repositionY',
] as const satisfies readonly (keyof RangeItem)[];
type RangeItemClass = new (...parts: unknown[]) => RangeItem;

/** So much of a shape may be cut by the window's edge before its label goes with it. */
const LEAST_PX = 4;

/** What places the item of an element; none where the fast class could not be made. */
const placers = new WeakMap<HTMLElement, () => void>();

/** The type that items are given where the fast class could be made; `range` otherwise. */
export const itemType: string = registerFastItems() ? 'paradocket' : 'range';

/**
 * Gives vis-timeline an item class that knows its size, instead of one that asks the page for it
 * item by item, and that writes only what changed. All of this is private to vis-timeline: where
 * anything is not as it was in 8.5.4 the public range item does the same, only slower.
 */
function registerFastItems(): boolean {
  const parts = readPath(vis, ['timeline', 'components']);
  const base = readPath(parts, ['items', 'RangeItem']);
  const types = readPath(parts, ['ItemSet', 'types']);
  if (!isRangeItemClass(base) || typeof types !== 'object' || types === null) return false;
  if (readPath(types, ['range']) !== base) return false;
  Reflect.set(types, 'paradocket', createFastItem(base));
  return true;
}

/**
 * Spares the page a layout for each item that is added, and a redraw for each change but the last:
 * the next redraw does all of it at once. A no-op where vis-timeline looks different.
 */
export function changeItems(timeline: unknown, change: () => void): void {
  const itemSet = readPath(timeline, ['itemSet']);
  const groups = readPath(itemSet, ['groups']);
  if (!isObject(itemSet) || !isObject(groups) || itemType === 'range') {
    change();
    return;
  }
  for (const group of Object.values(groups))
    if (isObject(group) && typeof readPath(group, ['_checkIfVisible']) === 'function')
      Reflect.set(group, '_checkIfVisible', () => undefined);
  Reflect.set(itemSet, 'redraw', () => false);
  try {
    change();
  } finally {
    Reflect.deleteProperty(itemSet, 'redraw');
  }
}

/**
 * vis-timeline gives up settling its sizes after five redraws in a row, and counts those in which it did
 * not stand in the page. A no-op where vis-timeline looks different.
 */
export function forgetRedraws(timeline: unknown): void {
  if (isObject(timeline) && typeof readPath(timeline, ['redrawCount']) === 'number')
    Reflect.set(timeline, 'redrawCount', 0);
}

/**
 * Puts an item where its layer has it now: while its window stays vis-timeline places none anew, and a
 * layer that goes elsewhere would leave it behind.
 */
export function placeInLayer(element: HTMLElement): void {
  placers.get(element)?.();
}

/**
 * The width that vis-timeline itself turns moments into pixels by; null where it looks different.
 */
export function drawnWidth(timeline: unknown): number | null {
  const width = readPath(timeline, ['body', 'domProps', 'center', 'width']);
  return typeof width === 'number' ? width : null;
}

function createFastItem(base: RangeItemClass): RangeItemClass {
  return class FastItem extends base {
    private shownLeft = NaN;
    private shownWidth = NaN;
    private shownHidden = 0;
    private isOff = false;

    /** Our own element is the box: no frames around it. */
    override _createDomElement(): void {
      if (this.dom !== null) return;
      const { element } = this.data;
      element.classList.add('vis-item');
      Reflect.set(element, 'vis-item', this);
      placers.set(element, () => this.repositionX());
      this.dom = { box: element, frame: element, content: element };
      this.dirty = true;
    }

    override _updateDirtyDomComponents(): void {
      this.dirty = false;
    }

    override _getDomComponentsSizes(): unknown {
      return null;
    }

    override _updateDomComponentsSizes(): void {
      this.height = 0;
    }

    override _repaintDomAdditionals(): void {
      this.height = 0;
    }

    override repositionX(): void {
      const { element, layer } = this.data;
      const start = this.conversion.toScreen(this.data.start);
      const end = this.conversion.toScreen(this.data.end);
      const width = Math.max(1, Math.round((end - start) * 100) / 100);
      this.left = start;
      this.width = width;
      if (width !== this.shownWidth) element.style.width = `${width}px`;
      const inLayer = Math.round((start - this.conversion.toScreen(layer.zero)) * 100) / 100;
      if (inLayer !== this.shownLeft) element.style.transform = `translateX(${inLayer}px)`;
      // The label of a bar that begins left of the window moves along with the window's edge.
      const hidden = width > 40 ? Math.max(0, -start) : 0;
      if (hidden !== this.shownHidden) element.style.setProperty('--hidden', `${hidden}px`);
      this.shownLeft = inLayer;
      this.shownWidth = width;
      this.shownHidden = hidden;
      this.hideCutLabel(element, start, width);
    }

    /**
     * A label that begins left of the window would show only its tail, and one whose thing is past
     * the right end only its head: vis-timeline draws what is a little out of the window as well.
     */
    private hideCutLabel(element: HTMLElement, start: number, width: number): void {
      const anchor = labelAnchors.get(element);
      if (anchor === undefined && !this.isOff) return;
      const at = start + width * (anchor?.part ?? 0);
      const right = typeof this.parent?.width === 'number' ? this.parent.width : Infinity;
      const isOff =
        anchor !== undefined && (at - anchor.aheadPx < -LEAST_PX || at > right + LEAST_PX);
      if (isOff === this.isOff) return;
      this.isOff = isOff;
      element.toggleAttribute('data-off', isOff);
    }

    /** Rows are drawn into the element. */
    override repositionY(): void {
      this.height = 0;
    }
  };
}

function isRangeItemClass(value: unknown): value is RangeItemClass {
  if (typeof value !== 'function') return false;
  const prototype: unknown = value.prototype;
  return overridden.every((name) => typeof readPath(prototype, [name]) === 'function');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function readPath(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const name of path) {
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}
