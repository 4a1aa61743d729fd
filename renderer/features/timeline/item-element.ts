import type { BarTone, Mark } from '../../../shared/chronology/axis-items.ts';
import { markColors, tones } from '../../../shared/chronology/palette.ts';
import type {
  SceneBar,
  SceneCount,
  SceneItem,
  SceneLabel,
  SceneMark,
} from '../../../shared/chronology/project-scene.ts';
import { shapes } from '../../../shared/chronology/shapes.ts';

const DAY_MS = 86_400_000;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws one thing of the axis. vis-timeline stretches it from its start to its end; places inside
 * are parts of that stretch, so that they hold at every zoom. Text goes in as text.
 */
export function drawItem(item: SceneItem): HTMLElement {
  const element = drawByType(item);
  element.classList.add('ax-item', `ax-item-${item.type}`);
  // A custody of one day lies over the beginning of what followed on that day.
  if (item.type === 'bar' && item.to - item.from <= DAY_MS) element.classList.add('ax-brief');
  element.style.top = `${item.top}px`;
  element.style.height = `${item.height}px`;
  element.dataset['item'] = item.id;
  const anchor = labelAnchorOf(item);
  if (anchor !== null) labelAnchors.set(element, anchor);
  return element;
}

/** Where a label hangs. */
type LabelAnchor = {
  /** As a part of the stretch of its thing. */
  readonly part: number;
  /** So many pixels of it stand ahead of that place; 0 where all of it stands behind. */
  readonly aheadPx: number;
};

/** Half a shape and the gap to its label. */
const BESIDE_PX = 11;

/** Where the labels of drawn things hang. Nothing for labels that stay inside. */
export const labelAnchors = new WeakMap<HTMLElement, LabelAnchor>();

/** Draws a thing into the element that it already has: another row, another label. */
export function redrawItem(element: HTMLElement, item: SceneItem): void {
  const fresh = drawItem(item);
  const isBox = element.classList.contains('vis-item');
  element.className = isBox ? `vis-item ${fresh.className}` : fresh.className;
  for (const name of fresh.style)
    element.style.setProperty(name, fresh.style.getPropertyValue(name));
  element.replaceChildren(...fresh.childNodes);
  const anchor = labelAnchors.get(fresh);
  if (anchor === undefined) labelAnchors.delete(element);
  else labelAnchors.set(element, anchor);
}

function labelAnchorOf(item: SceneItem): LabelAnchor | null {
  const { label } = item;
  if (label === null || label.place === 'inside') return null;
  const isAhead = label.place === 'left' || label.place === 'below-left';
  const aheadPx = isAhead ? label.width + BESIDE_PX : 0;
  if (item.type === 'mark')
    return { part: item.to > item.from ? partOf(item.at, item) : 0, aheadPx };
  return { part: label.place === 'below' ? 0 : 1, aheadPx };
}

function partOf(at: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return (at - from) / (to - from);
}

/** What has to change for an item to be drawn anew. */
export function signatureOf(item: SceneItem): string {
  const label =
    item.label === null ? '' : `${item.label.text}|${item.label.place}|${item.label.top}`;
  const at = item.type === 'count' ? item.at : '';
  return `${item.top}|${item.height}|${item.from}|${item.to}|${at}|${label}`;
}

/** What has to change for the record behind an item to be drawn anew. */
export function sourceOf(item: SceneItem): unknown {
  if (item.type === 'mark') return item.mark;
  if (item.type === 'bar') return item.bar;
  if (item.type === 'gap') return item.gap;
  return item.type === 'bars' ? item.bars[0] : item.id;
}

function drawByType(item: SceneItem): HTMLElement {
  switch (item.type) {
    case 'bar':
      return drawBar(item);
    case 'bars':
      return box('ax-bar ax-several');
    case 'mark':
      return drawMark(item);
    case 'count':
      return drawCount(item);
    case 'gap': {
      const element = box('ax-gap');
      if (item.label !== null) element.append(labelElement(item.label, 'ax-inside'));
      return element;
    }
  }
}

function drawBar({ bar, label, labelFrom, top, from, to }: SceneBar): HTMLElement {
  const element = box(`ax-bar ax-${bar.band}`);
  setTone(element, bar.tone);
  if (bar.outline) element.classList.add('ax-outline');
  if (bar.isUrgent === true) element.classList.add('ax-urgent');
  if (bar.standing !== 'undisputed') element.classList.add('ax-disputed');
  const part = (at: number) => ((at - from) / (to - from)) * 100;
  const set = (name: string, value: number) =>
    element.style.setProperty(name, `${Math.min(100, Math.max(0, value)).toFixed(3)}%`);
  const isDoubtfulAll = bar.solidFrom >= bar.solidTo;
  const fadeIn = isDoubtfulAll ? 50 : part(bar.solidFrom);
  const fadeOut = isDoubtfulAll ? 50 : 100 - part(bar.solidTo);
  if (bar.solidFrom > bar.from || bar.solidTo < bar.to) {
    element.classList.add('ax-soft');
    set('--fade-in', bar.solidFrom > bar.from ? fadeIn : 0);
    set('--fade-out', bar.solidTo < bar.to ? fadeOut : 0);
  }
  if (bar.running) element.classList.add('ax-running');
  const confirmed = bar.running && bar.confirmedTo !== null ? part(bar.confirmedTo) : 100;
  element.append(box('ax-fill'));
  if (confirmed < 100) {
    set('--confirmed', confirmed);
    element.classList.add('ax-unconfirmed');
    element.append(box('ax-hatch'));
  }
  if (label !== null) element.append(barLabel(label, top, part(labelFrom)));
  return element;
}

function barLabel(label: SceneLabel, top: number, anchor: number): HTMLElement {
  if (label.place === 'inside') {
    const text = labelElement(label, 'ax-inside');
    text.style.setProperty('--anchor', `${anchor.toFixed(3)}%`);
    return text;
  }
  if (label.place === 'right') return labelElement(label, 'ax-beside');
  const text = labelElement(label, label.place === 'below' ? 'ax-below' : 'ax-below-left');
  text.style.top = `${label.top - top}px`;
  text.style.setProperty('--drop', `${label.top - top}px`);
  return text;
}

function drawMark({ mark, label, at, from, to }: SceneMark): HTMLElement {
  const element = box(`ax-mark ax-edge-${mark.edge}`);
  if (mark.struck) element.classList.add('ax-struck');
  if (mark.standing !== 'undisputed') element.classList.add('ax-disputed');
  setMarkColor(element, mark);
  const part = to > from ? ((at - from) / (to - from)) * 100 : 0;
  element.style.setProperty('--at', `${part.toFixed(3)}%`);
  if (to > from) element.append(box('ax-doubt'));
  element.append(drawShape(mark));
  if (label !== null)
    element.append(labelElement(label, label.place === 'left' ? 'ax-left' : 'ax-right'));
  return element;
}

function drawShape(mark: Mark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-2 -2 16 16');
  svg.setAttribute('class', 'ax-shape');
  const path = document.createElementNS(SVG, 'path');
  const shape = shapes[mark.kind];
  path.setAttribute('d', shape.path);
  path.setAttribute('class', shape.filled ? 'ax-filled' : 'ax-open');
  svg.append(path);
  return svg;
}

function drawCount({ label, at, from, to }: SceneCount): HTMLElement {
  const element = box('ax-count');
  const part = to > from ? ((at - from) / (to - from)) * 100 : 0;
  element.style.setProperty('--at', `${part.toFixed(3)}%`);
  if (to > from) element.append(box('ax-reach'));
  const pill = document.createElement('span');
  pill.className = 'ax-pill';
  pill.textContent = label.text;
  pill.style.width = `${Math.max(24, label.width + 14)}px`;
  element.append(pill);
  return element;
}

/** Fill, ink and pattern of a bar. */
export function setTone(element: HTMLElement, tone: BarTone): void {
  const { fill, ink, pattern } = tones[tone];
  element.dataset['tone'] = tone;
  element.classList.add(`ax-pattern-${pattern}`);
  element.style.setProperty('--fill', fill);
  element.style.setProperty('--ink', ink);
}

/** Colour of a mark's shape on both themes. */
export function setMarkColor(element: HTMLElement, { kind }: Pick<Mark, 'kind'>): void {
  element.style.setProperty('--mark-light', markColors[kind].light);
  element.style.setProperty('--mark-dark', markColors[kind].dark);
}

function labelElement(label: SceneLabel, className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `ax-label ${className}`;
  if (label.place !== 'inside') element.textContent = label.text;
  else
    for (const part of label.text.split(/(?=, | · )/u)) {
      const span = document.createElement('span');
      span.textContent = part;
      element.append(span);
    }
  return element;
}

function box(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
