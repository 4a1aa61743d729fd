import { powerMonitor } from 'electron';

const LOOK_EVERY_MS = 10_000;

/**
 * Calls `lock` once where the laptop is put to sleep or its screen is locked, and after so long without a
 * key or the mouse.
 *
 * @param minutes asked each time, because it can be changed meanwhile
 */
export function lockWhenLeft(lock: () => void, minutes: () => number): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('shutdown', lock);
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= minutes() * 60) lock();
  }, LOOK_EVERY_MS).unref();
}
