import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { commandOfKey } from '../../shared/menu-keys.ts';
import { useHost, useStartState } from '../host/host-context.tsx';

/** What each menu command does on this screen; the others do nothing here. */
export type MenuActions = Partial<Readonly<Record<MenuCommand, () => void>>>;

const listeners = new Set<(command: MenuCommand) => void>();
const answers = new Set<(command: MenuCommand) => boolean>();

/** Does what the menu item does, on whichever screen answers it; on one that is still being drawn, then. */
export function sendCommand(command: MenuCommand): void {
  if (keepers > 0 && !isAnswered(command)) kept = command;
  for (const listener of [...listeners]) listener(command);
}

/** Whether some screen or dialog that is shown answers a command. */
export function isAnswered(command: MenuCommand): boolean {
  return [...answers].some((answer) => answer(command));
}

/** Lets a screen answer the menu, the menu's keys and the palette, while it is shown. */
export function useMenu(actions: MenuActions): void {
  useMenuWhere(actions, isDialogOpen);
}

/** Asked for while a screen was still being read or drawn. */
let kept: MenuCommand | null = null;
let keepers = 0;

/**
 * Stands where a screen is still being read or drawn, and keeps the last command that is given for what
 * follows: whoever opens a matter and presses the next key at once is not made to press it again.
 */
export function MenuKept(): null {
  const host = useHost();
  const { isMac } = useStartState();
  useEffect(() => {
    const keep = (command: MenuCommand | null): boolean => {
      if (command === null || isTextUndo(command) || isDialogOpen() || isAnswered(command))
        return false;
      kept = command;
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && keep(commandOfKey(event, isMac))) event.preventDefault();
    };
    const stop = host.on('menu:command', keep);
    window.addEventListener('keydown', onKey);
    keepers += 1;
    return () => {
      stop();
      window.removeEventListener('keydown', onKey);
      keepers -= 1;
      // By then what follows answers, or somebody has gone elsewhere.
      setTimeout(() => {
        if (keepers === 0) kept = null;
      });
    };
  }, [host, isMac]);
  return null;
}

/** Lets the app answer a command over every dialog. */
export function useMenuEverywhere(actions: MenuActions): void {
  useMenuWhere(actions, isNever);
}

/** Lets an open dialog print what it shows by the key that prints a screen. */
export function useDialogPrint(print: () => void): void {
  useMenuWhere({ 'export-pdf': print }, isNever);
}

function useMenuWhere(actions: MenuActions, isClosed: () => boolean): void {
  const host = useHost();
  const { isMac } = useStartState();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listener = (command: MenuCommand) => latest.current[command]?.();
    const answer = (command: MenuCommand) => latest.current[command] !== undefined;
    listeners.add(listener);
    answers.add(answer);
    if (kept !== null && answer(kept)) {
      listener(kept);
      kept = null;
    }
    return () => {
      listeners.delete(listener);
      answers.delete(answer);
    };
  }, []);
  useEffect(
    () =>
      host.on('menu:command', (command) => {
        if (!isTextUndo(command) && !isClosed()) latest.current[command]?.();
      }),
    [host, isClosed],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOfKey(event, isMac);
      const act = command === null ? undefined : latest.current[command];
      if (act === undefined || event.defaultPrevented) return;
      if (isTextUndo(command) || isClosed()) return;
      // The page has taken the key: the native menu does not act on it a second time.
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isMac, isClosed]);
}

/** True where undo or redo belongs to a text that is being typed. */
function isTextUndo(command: MenuCommand | null): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
}

function isNever(): boolean {
  return false;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
