import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/ipc.ts';
import { commandOfKey } from '../../shared/menu-keys.ts';
import { useHost, useStartState } from '../host/host-context.tsx';

/** What each menu command does on this screen; the others do nothing here. */
export type MenuActions = Partial<Readonly<Record<MenuCommand, () => void>>>;

const listeners = new Set<(command: MenuCommand) => void>();

/** Does what the menu item does, on whichever screen answers it. */
export function sendCommand(command: MenuCommand): void {
  for (const listener of [...listeners]) listener(command);
}

/** Lets a screen answer the menu, the menu's keys and the palette, while it is shown. */
export function useMenu(actions: MenuActions): void {
  const host = useHost();
  const { isMac } = useStartState();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listener = (command: MenuCommand) => latest.current[command]?.();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  useEffect(
    () =>
      host.on('menu:command', (command) => {
        if (!isTextUndo(command) && !isDialogOpen()) latest.current[command]?.();
      }),
    [host],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOfKey(event, isMac);
      const act = command === null ? undefined : latest.current[command];
      if (act === undefined || event.defaultPrevented) return;
      if (isTextUndo(command) || isDialogOpen()) return;
      // The page has taken the key: the native menu does not act on it a second time.
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isMac]);
}

/** True where undo or redo belongs to a text that is being typed. */
function isTextUndo(command: MenuCommand | null): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
