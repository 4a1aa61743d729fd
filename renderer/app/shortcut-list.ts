import type { MenuCommand } from '../../shared/ipc.ts';
import { menuKeys, showKey, windowKeys } from '../../shared/menu-keys.ts';

/** One line of the page of keys. */
export type Shortcut = { readonly keys: string; readonly what: string };

/** Every menu command that has a key, as the page of keys names it, in its order. */
const commands: readonly (readonly [MenuCommand, string])[] = [
  ['add-hearing', 'Add a hearing'],
  ['add-event', 'Add an event of any kind'],
  ['add-custody', 'Add custody'],
  ['add-custody-check', 'Add a custody check'],
  ['edit-record', 'Edit what is selected'],
  ['reset-hearing', 'Reset the selected hearing'],
  ['archive-record', 'Archive or restore what is selected'],
  ['undo', 'Undo'],
  ['redo', 'Redo'],
  ['find', 'Find in this matter'],
  ['go-to-date', 'Go to a date'],
  ['show-timeline', 'Timeline'],
  ['show-table', 'Table'],
  ['show-log', 'Change log'],
  ['zoom-in', 'Zoom in on time'],
  ['zoom-out', 'Zoom out'],
  ['zoom-fit', 'Fit all'],
  ['toggle-milestones', 'Milestones only'],
  ['show-clients', 'All clients'],
  ['new-client', 'New client'],
  ['open-file', 'Open a matter file'],
  ['save-matter-file', 'Save the matter as a file'],
  ['export-pdf', 'Export PDF'],
  ['show-shortcuts', 'This page'],
];

/** Keys of the axis, the table and the dialogs, which the menu does not have. */
const others = (isMac: boolean): readonly Shortcut[] => [
  { keys: '← →', what: 'On the axis: earlier, later' },
  { keys: '↑ ↓', what: 'On the axis: lane above, lane below; in the table: line above, below' },
  { keys: 'Page Up, Page Down', what: 'A page of lanes or of lines' },
  { keys: 'Home, End', what: 'First, last' },
  { keys: '+ − 0', what: 'On the axis: zoom in, out, fit' },
  {
    keys: isMac ? 'Option ← →' : 'Alt ← →',
    what: 'On the axis, where moving is on: a day earlier, later',
  },
  { keys: 'Enter', what: 'Open what is selected' },
  { keys: 'Escape', what: 'Close, or clear the selection' },
];

/** All keys, as this laptop's keyboard names them. */
export function shortcutList(isMac: boolean): readonly Shortcut[] {
  return [
    ...commands.map(([command, what]) => ({ keys: showKey(menuKeys[command] ?? '', isMac), what })),
    { keys: showKey(windowKeys.larger, isMac), what: 'Larger text' },
    { keys: showKey(windowKeys.smaller, isMac), what: 'Smaller text' },
    { keys: showKey(windowKeys.actual, isMac), what: 'Actual size' },
    ...others(isMac),
  ];
}
