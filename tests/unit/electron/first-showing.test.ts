import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFirstShowing } from '../../../electron/first-showing.ts';

vi.mock('electron', () => ({ BrowserWindow: {}, screen: {} }));

const bounds = { width: 1440, height: 900, maximized: false };

/** A window that notes what is done with it. */
function aWindow(isVisible: boolean) {
  const done: string[] = [];
  let [isSeen, isGone] = [isVisible, false];
  const window = {
    isVisible: () => isSeen,
    isDestroyed: () => isGone,
    isMaximized: () => true,
    getNormalBounds: () => ({ x: 5, y: 6, width: 1100, height: 700 }),
    setBounds: ({ x, width }: { x: number; width: number }) => done.push(`at ${x}, ${width} wide`),
    maximize: () => done.push('maximized'),
    show: () => {
      isSeen = true;
      done.push('shown');
    },
    hide: () => {
      isSeen = false;
      done.push('hidden');
    },
    destroy: () => {
      isGone = true;
      done.push('gone');
    },
  };
  return { window: window as unknown as BrowserWindow, done };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it is shown once it is drawn, where the locked window stands, which goes', () => {
  const [main, locked] = [aWindow(false), aWindow(true)];
  const onShown = vi.fn();
  createFirstShowing({ window: main.window, bounds, before: locked.window }, onShown).show();
  expect(main.done).toEqual(['at 5, 1100 wide', 'maximized', 'shown']);
  expect(locked.done).toEqual(['gone']);
  vi.runAllTimers();
  expect(onShown).toHaveBeenCalledOnce();
});

test('a page that says nothing is shown after a while', () => {
  const main = aWindow(false);
  createFirstShowing({ window: main.window, bounds, before: null }, vi.fn());
  expect(main.done).toEqual([]);
  vi.runAllTimers();
  expect(main.done).toEqual(['shown']);
});

test('a record that is locked at once does not come into sight again', () => {
  const main = aWindow(false);
  const { show, hide } = createFirstShowing({ window: main.window, bounds, before: null }, vi.fn());
  show();
  hide();
  vi.runAllTimers();
  show();
  expect(main.done).toEqual(['shown', 'hidden']);
});

test('a record that is locked before it is drawn does not come into sight at all', () => {
  const [main, locked] = [aWindow(false), aWindow(true)];
  const onShown = vi.fn();
  const { show, hide } = createFirstShowing(
    { window: main.window, bounds, before: locked.window },
    onShown,
  );
  hide();
  show();
  vi.runAllTimers();
  expect([main.done, locked.done]).toEqual([['hidden'], []]);
  expect(onShown).not.toHaveBeenCalled();
});
