import type { AxisScene, SceneLink } from '../../../shared/chronology/project-scene.ts';
import { linkPath } from './link-path.ts';

/** About the width of a tag. */
const TAG_PX = 150;
const SVG = 'http://www.w3.org/2000/svg';

/** A vertical line across all lanes, with its name on top. */
export type AxisLine = {
  readonly id: 'today' | 'limit';
  readonly at: number;
  readonly label: string;
};

/**
 * What lies over and under vis-timeline's own layers and follows its window: links from struck
 * settings, the lines of today and of the facts, and the veil over what the file says nothing about.
 */
export type OverlayLayer = {
  setScene(scene: AxisScene): void;
  /** `veilFrom` = past it nothing is claimed. */
  setLines(lines: readonly AxisLine[], veilFrom: number | null): void;
  /** Moves everything to where the window is now. */
  place(
    window: { readonly from: number; readonly to: number },
    widthPx: number,
    /** The moment at the left end of the items' layer. */
    layerZero: number,
  ): void;
  destroy(): void;
};

/** Puts the layers into a timeline's root; null where its parts are not where they were. */
export function createOverlay(root: HTMLElement): OverlayLayer | null {
  const foreground = root.querySelector<HTMLElement>('.vis-itemset .vis-foreground');
  const background = root.querySelector<HTMLElement>('.vis-panel.vis-background.vis-vertical');
  const top = root.querySelector<HTMLElement>('.vis-panel.vis-top');
  if (foreground === null || background === null || top === null) return null;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ax-links');
  svg.append(arrowHead());
  foreground.prepend(svg);
  const veil = document.createElement('div');
  veil.className = 'ax-veil';
  background.append(veil);

  let links: readonly {
    readonly link: SceneLink;
    readonly path: SVGPathElement;
    readonly top: number;
  }[] = [];
  let lines: readonly (AxisLine & { readonly bar: HTMLElement; readonly tag: HTMLElement })[] = [];
  let veilFrom: number | null = null;
  /** For which scale and layer the links are drawn. */
  let drawnScale = '';

  return {
    setScene(scene) {
      for (const { path } of links) path.remove();
      const tops = new Map(scene.lanes.map((lane) => [lane.id, lane.top]));
      links = scene.links.map((link) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('class', 'ax-link');
        path.setAttribute('marker-end', 'url(#ax-arrow)');
        svg.append(path);
        return { link, path, top: tops.get(link.lane) ?? 0 };
      });
      svg.style.height = `${scene.height}px`;
      drawnScale = '';
    },
    setLines(next, from) {
      for (const line of lines) {
        line.bar.remove();
        line.tag.remove();
      }
      veilFrom = from;
      lines = next.map((line) => {
        const bar = document.createElement('div');
        bar.className = `ax-line ax-line-${line.id}`;
        const tag = document.createElement('div');
        tag.className = `ax-tag ax-tag-${line.id}`;
        tag.textContent = line.label;
        background.append(bar);
        top.append(tag);
        return { ...line, bar, tag };
      });
    },
    place(window, widthPx, layerZero) {
      const x = (at: number) => ((at - window.from) / (window.to - window.from)) * widthPx;
      const layerLeft = x(layerZero);
      foreground.style.transform = `translateX(${layerLeft}px)`;
      const scale = `${(widthPx / (window.to - window.from)).toPrecision(9)} ${layerZero}`;
      if (scale !== drawnScale) {
        drawnScale = scale;
        for (const { link, path, top: laneTop } of links) {
          const from = { x: x(link.from.at) - layerLeft, y: laneTop + link.from.y };
          const to = { x: x(link.to.at) - layerLeft, y: laneTop + link.to.y };
          const viaY = link.viaY === null ? null : laneTop + link.viaY;
          path.setAttribute('d', linkPath(from, to, viaY));
        }
      }
      for (const line of lines) {
        const at = x(line.at);
        const isShown = at >= -1 && at <= widthPx + 1;
        line.bar.hidden = !isShown;
        line.tag.hidden = !isShown;
        line.bar.style.transform = `translateX(${at}px)`;
        line.tag.style.transform = `translateX(${at}px)`;
        // The facts end today or earlier: their tag goes to the left, that of today to the right.
        const isFlipped = line.id === 'limit' ? at > TAG_PX : at > widthPx - TAG_PX;
        line.tag.classList.toggle('ax-tag-flipped', isFlipped);
        line.tag.classList.toggle(
          'ax-tag-low',
          line.id === 'today' && isFlipped && lines.length > 1,
        );
      }
      hideCutTicks(top);
      const veilLeft = veilFrom === null ? widthPx : Math.max(0, x(veilFrom));
      veil.hidden = veilLeft >= widthPx;
      veil.style.transform = `translateX(${veilLeft}px)`;
      veil.style.width = `${Math.max(0, widthPx - veilLeft)}px`;
    },
    destroy() {
      svg.remove();
      veil.remove();
      for (const { bar, tag } of lines) {
        bar.remove();
        tag.remove();
      }
    },
  };
}

/** A tick's label that begins left of the window would show its tail: "eb" of "Feb". */
function hideCutTicks(top: HTMLElement): void {
  for (const label of top.querySelectorAll<HTMLElement>('.vis-text.vis-minor')) {
    const isCut = label.style.transform.startsWith('translate(-');
    label.style.visibility = isCut ? 'hidden' : '';
  }
}

function arrowHead(): SVGElement {
  const defs = document.createElementNS(SVG, 'defs');
  const marker = document.createElementNS(SVG, 'marker');
  for (const [name, value] of Object.entries({
    id: 'ax-arrow',
    viewBox: '0 0 8 8',
    refX: '7',
    refY: '4',
    markerWidth: '7',
    markerHeight: '7',
    orient: 'auto-start-reverse',
  }))
    marker.setAttribute(name, value);
  const head = document.createElementNS(SVG, 'path');
  head.setAttribute('d', 'M0 0L8 4L0 8Z');
  head.setAttribute('class', 'ax-link-head');
  marker.append(head);
  defs.append(marker);
  return defs;
}
