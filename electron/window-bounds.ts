import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

/** The smallest window in which every screen still works. */
export const SMALLEST = { width: 1024, height: 640 } as const;

const boundsSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(1).default(1440),
  height: z.int().min(1).default(900),
  maximized: z.boolean().default(false),
});
export type WindowBounds = z.infer<typeof boundsSchema>;

/** The bounds of last time, moved onto a screen that is there now. */
export async function readWindowBounds(path: string): Promise<WindowBounds> {
  return fitToScreen(await readJsonFile(path, boundsSchema));
}

/** Remembers where the window stands when it closes. */
export function rememberBounds(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    // Losing the place of a window is no reason to hold up closing it.
    void writeJsonFile(path, bounds);
  });
}

/** Clips bounds to the work area of the nearest screen; a lost place is centred by leaving it out. */
function fitToScreen(bounds: WindowBounds): WindowBounds {
  const { x, y, maximized } = bounds;
  const wanted: Rectangle = { x: x ?? 0, y: y ?? 0, width: bounds.width, height: bounds.height };
  const area = screen.getDisplayMatching(wanted).workArea;
  const width = Math.min(Math.max(wanted.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(wanted.height, SMALLEST.height), area.height);
  const isOnScreen =
    x !== undefined &&
    y !== undefined &&
    x >= area.x &&
    y >= area.y &&
    x + width <= area.x + area.width &&
    y + height <= area.y + area.height;
  return isOnScreen ? { x, y, width, height, maximized } : { width, height, maximized };
}
