import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Journal } from '../../../electron/journal/journal.ts';
import type { OpeningJournal } from '../../../electron/journal/opening-journal.ts';
import { endInOrder } from '../../../electron/end-in-order.ts';
import { until } from '../until.ts';

const quit = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { quit }, BrowserWindow: {}, ipcMain: {} }));

/** A window that is asked to close, the journal behind it, and what is said of the cache. */
function ending(opened: Promise<unknown>) {
  const destroy = vi.fn();
  const send = vi.fn();
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), { send }),
    isDestroyed: () => false,
    destroy,
  });
  const close = vi.fn<Journal['close']>().mockResolvedValue();
  const journal = { close, opened: () => opened, newCache: vi.fn() };
  const told = endInOrder(window as unknown as BrowserWindow, journal as unknown as OpeningJournal);
  const leave = () => window.emit('close', { preventDefault: () => undefined });
  return { ...told, close, destroy, send, leave };
}

beforeEach(() => quit.mockClear());

test('a journal that cannot be closed keeps nobody in the window', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const { close, destroy, leave, ...page } = ending(Promise.resolve());
  close.mockRejectedValue(Object.assign(new Error('disk'), { code: 'EIO' }));
  page.cacheOpening();
  leave();
  page.cacheClosed();
  await until(() => expect(quit).toHaveBeenCalledOnce());
  expect(destroy).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledWith('journal/close-failed EIO');
});

test('a page that never asked how things stand has no cache to close', async () => {
  const { close, send, leave } = ending(new Promise(() => undefined));
  leave();
  await until(() => expect(quit).toHaveBeenCalledOnce());
  expect(send).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalledWith({ cacheClosed: true });
});

test('a page that does not answer is waited for from the moment the journal is read', async () => {
  vi.useFakeTimers();
  try {
    let read: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      read = resolve;
    });
    const { close, leave, ...page } = ending(opened);
    page.cacheOpening();
    leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).not.toHaveBeenCalled();
    read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(close).toHaveBeenCalledWith({ cacheClosed: false });
  } finally {
    vi.useRealTimers();
  }
});
