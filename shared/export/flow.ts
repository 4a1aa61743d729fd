import type { Block } from './print-document.ts';
import type { Box, Point } from './paper.ts';

/** Pages being filled from top to bottom. The one mutable thing of the layout. */
export type Flow = {
  readonly content: Box;
  readonly pages: Block[][];
  /** Next free place on the last page. */
  y: number;
};

/** An empty first page. */
export function startFlow(content: Box): Flow {
  return { content, pages: [[]], y: content.y };
}

/** Height that is left on the last page. */
export function roomIn(flow: Flow): number {
  return flow.content.y + flow.content.h - flow.y;
}

/** Whether nothing stands on the last page yet. */
export function isFreshPage(flow: Flow): boolean {
  return flow.y === flow.content.y;
}

/** Goes on on a new page, unless the last one is still empty. */
export function breakPage(flow: Flow): void {
  if (isFreshPage(flow)) return;
  flow.pages.push([]);
  flow.y = flow.content.y;
}

/** Breaks the page where less than `height` is left. */
export function needRoom(flow: Flow, height: number): void {
  if (roomIn(flow) < height) breakPage(flow);
}

/** Puts blocks of a known height at the next free place. */
export function put(flow: Flow, height: number, blocks: (at: Point) => readonly Block[]): void {
  flow.pages.at(-1)?.push(...blocks({ x: flow.content.x, y: flow.y }));
  flow.y += height;
}

/** Leaves some space, unless at the top of a page. */
export function skip(flow: Flow, height: number): void {
  if (!isFreshPage(flow)) flow.y += height;
}
