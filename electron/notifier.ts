import { type BrowserWindow, Notification } from 'electron';
import type { Notifier } from './reminders.ts';
import { push } from './ipc.ts';

/**
 * Notifications of the system; a click brings the window up and opens the reminders. Where the
 * system has none nothing fails: the window shows the same list.
 */
export function systemNotifier(window: BrowserWindow): Notifier {
  /** One that nobody holds is collected, and its click is lost. */
  const held = new Set<Notification>();
  return {
    isSupported: Notification.isSupported(),
    show: (text) => {
      const notification = new Notification({ title: 'Paradocket', body: text });
      held.add(notification);
      const letGo = () => held.delete(notification);
      notification.on('close', letGo);
      notification.on('failed', letGo);
      notification.on('click', () => {
        letGo();
        if (window.isDestroyed()) return;
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
        push(window, 'menu:command', 'show-reminders');
      });
      notification.show();
    },
  };
}
