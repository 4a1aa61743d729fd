import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { notifyDone } from './notify.ts';

/** Dialogs from anywhere that change no record; any other waits for the present. */
const READ_ONLY: readonly MenuCommand[] = [
  'show-palette',
  'show-reminders',
  'calendar-file',
  'what-counts',
];

let screens = 0;

/** While this screen is there, the past is shown. */
export function useShowsPast(): void {
  useEffect(() => {
    screens += 1;
    return () => {
      screens -= 1;
    };
  }, []);
}

/** Says that nothing can be changed in the past; to be called where a command would change it. */
export function sayPast(): void {
  notifyDone('This is the past. Go back to the present to change or export anything.');
}

/** Whether a dialog must stay closed because the past is shown; it is then said. */
export function isRefusedInPast(command: MenuCommand): boolean {
  if (screens === 0 || READ_ONLY.includes(command)) return false;
  sayPast();
  return true;
}
