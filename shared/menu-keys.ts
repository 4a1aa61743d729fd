import type { MenuCommand } from './menu-command.ts';

/**
 * The key of each menu command, in Electron's writing; `CmdOrCtrl` is Cmd on macOS. The native menu
 * and the page read the same table, so that a key does the same wherever it arrives.
 */
export const menuKeys: Partial<Readonly<Record<MenuCommand, string>>> = {
  'new-client': 'CmdOrCtrl+N',
  'open-file': 'CmdOrCtrl+O',
  'save-matter-file': 'CmdOrCtrl+S',
  'export-pdf': 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  find: 'CmdOrCtrl+F',
  'read-notice': 'CmdOrCtrl+Shift+V',
  'take-in-file': 'CmdOrCtrl+Shift+O',
  // Not Cmd+H, which hides the app on macOS.
  'add-hearing': 'CmdOrCtrl+J',
  'add-event': 'CmdOrCtrl+E',
  'add-custody': 'CmdOrCtrl+Shift+J',
  'add-custody-check': 'CmdOrCtrl+Shift+K',
  'edit-record': 'F2',
  'reset-hearing': 'CmdOrCtrl+R',
  'record-outcome': 'CmdOrCtrl+Shift+H',
  'verify-record': 'F4',
  'archive-record': 'CmdOrCtrl+Shift+A',
  'bulk-change': 'CmdOrCtrl+B',
  'duplicate-record': 'CmdOrCtrl+Shift+D',
  'show-clients': 'CmdOrCtrl+L',
  lock: 'CmdOrCtrl+Shift+X',
  'show-docket': 'CmdOrCtrl+D',
  'show-calculator': 'CmdOrCtrl+U',
  'add-tickler': 'CmdOrCtrl+T',
  // One key: whoever has an officer on the telephone has one hand.
  'contact-happened': 'F8',
  'show-conditions': 'Shift+F8',
  'deadlines-from': 'CmdOrCtrl+Shift+T',
  'show-palette': 'CmdOrCtrl+K',
  'quick-add': 'CmdOrCtrl+I',
  'toggle-courtroom': 'CmdOrCtrl+Shift+L',
  'show-timeline': 'CmdOrCtrl+1',
  'show-table': 'CmdOrCtrl+2',
  'show-log': 'CmdOrCtrl+3',
  'show-findings': 'CmdOrCtrl+4',
  'show-custody': 'CmdOrCtrl+5',
  'zoom-in': 'CmdOrCtrl+=',
  'zoom-out': 'CmdOrCtrl+-',
  'zoom-fit': 'CmdOrCtrl+0',
  'go-to-date': 'CmdOrCtrl+G',
  'toggle-milestones': 'CmdOrCtrl+Shift+M',
  'show-shortcuts': 'F1',
};

/** The keys of what the native menu does by itself: the size of everything in the window. */
export const windowKeys = {
  larger: 'CmdOrCtrl+Alt+=',
  smaller: 'CmdOrCtrl+Alt+-',
  actual: 'CmdOrCtrl+Alt+0',
} as const;

/**
 * Writes a key as a keyboard shows it.
 *
 * @example
 * showKey('CmdOrCtrl+Shift+M', false) //=> 'Ctrl Shift M'
 * showKey('CmdOrCtrl+Shift+M', true) //=> 'Cmd Shift M'
 */
export function showKey(key: string, isMac: boolean): string {
  const shown = isMac ? { ctrl: 'Cmd', alt: 'Option' } : { ctrl: 'Ctrl', alt: 'Alt' };
  return key
    .replace('CmdOrCtrl', shown.ctrl)
    .replace('Alt', shown.alt)
    .replaceAll('+', ' ')
    .replace(/-$/, '−');
}

/** A key press as the page sees it. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/**
 * The menu command of a key press; null where it has none.
 *
 * @example
 * commandOfKey({ key: 'e', ctrlKey: true, ... }, false) //=> 'add-event'
 */
export function commandOfKey(press: KeyPress, isMac: boolean): MenuCommand | null {
  const command = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (other || press.altKey) return null;
  const written = [
    ...(command ? ['CmdOrCtrl'] : []),
    // "=" with Shift is "+": the key next to zero zooms in either way.
    ...(press.shiftKey && press.key !== '+' ? ['Shift'] : []),
    press.key === '+' ? '=' : press.key.length === 1 ? press.key.toUpperCase() : press.key,
  ].join('+');
  // What Windows and Linux also know as redo.
  if (!isMac && written === 'CmdOrCtrl+Y') return 'redo';
  const entries = Object.entries(menuKeys) as [MenuCommand, string][];
  return entries.find(([, keys]) => keys === written)?.[0] ?? null;
}
