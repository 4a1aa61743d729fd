import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import type { Journal } from '../../../electron/journal/journal.ts';
import { endInOrder } from '../../../electron/end-in-order.ts';

const quit = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { quit }, BrowserWindow: {}, ipcMain: {} }));

test('a journal that cannot be closed keeps nobody in the window', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const destroy = vi.fn();
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), { send: vi.fn() }),
    isDestroyed: () => false,
    destroy,
  });
  const close = () => Promise.reject(Object.assign(new Error('disk'), { code: 'EIO' }));
  const ending = endInOrder(window as unknown as BrowserWindow, { close } as unknown as Journal);
  window.emit('close', { preventDefault: () => undefined });
  ending.cacheClosed();
  await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce());
  expect(destroy).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledWith('journal/close-failed EIO');
});
