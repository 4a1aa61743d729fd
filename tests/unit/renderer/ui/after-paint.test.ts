import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../../renderer/ui/after-paint.ts';

let frames: (() => void)[];
const paint = () => {
  for (const frame of frames.splice(0)) frame();
};

/** A page that is painted when the test says so. */
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('What waits for the painted page is done after it, once', () => {
  const work = vi.fn();
  afterPaint(work);
  paint();
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();
  paint();
  expect(work).toHaveBeenCalledTimes(1);
});

test('A page that is never painted does it all the same, once', () => {
  const work = vi.fn();
  afterPaint(work);
  vi.runAllTimers();
  paint();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

test('What was called off is not done, before the paint or after', () => {
  const work = vi.fn();
  afterPaint(work)();
  const callOff = afterPaint(work);
  paint();
  callOff();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
