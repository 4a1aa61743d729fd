import type { Step } from './axis-walk.ts';

/** What a key asks the axis to do. */
export type AxisAct =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'page'; readonly direction: 1 | -1 }
  | { readonly type: 'move'; readonly days: 1 | -1 }
  | { readonly type: 'fit' | 'open' | 'clear' };

const acts: Readonly<Record<string, AxisAct>> = {
  ArrowLeft: { type: 'step', step: 'previous' },
  ArrowRight: { type: 'step', step: 'next' },
  ArrowUp: { type: 'step', step: 'up' },
  ArrowDown: { type: 'step', step: 'down' },
  Home: { type: 'step', step: 'first' },
  End: { type: 'step', step: 'last' },
  '+': { type: 'zoom', factor: 1 / 1.6 },
  '=': { type: 'zoom', factor: 1 / 1.6 },
  '-': { type: 'zoom', factor: 1.6 },
  '0': { type: 'fit' },
  PageUp: { type: 'page', direction: -1 },
  PageDown: { type: 'page', direction: 1 },
  Enter: { type: 'open' },
  Escape: { type: 'clear' },
};

type Key = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** Reads a key; null leaves it to the page and the menu. Alt with an arrow moves the selected item. */
export function readAxisKey({ key, altKey, ctrlKey, metaKey }: Key): AxisAct | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) {
    if (key === 'ArrowLeft') return { type: 'move', days: -1 };
    return key === 'ArrowRight' ? { type: 'move', days: 1 } : null;
  }
  return Object.hasOwn(acts, key) ? (acts[key] ?? null) : null;
}
