import { showKey, windowKeys } from '../../shared/menu-keys.ts';
import { commandList } from './command-list.ts';

/** One line of the page of keys. */
export type Shortcut = { readonly keys: string; readonly what: string };

/** Keys of the axis, the table and the dialogs, which the menu does not have. */
const others = (isMac: boolean): readonly Shortcut[] => [
  { keys: '← →', what: 'On the axis: earlier, later' },
  { keys: '↑ ↓', what: 'On the axis: lane above, lane below; in the table: line above, below' },
  {
    keys: 'Space, Shift ↓, Ctrl A'.replace('Ctrl', isMac ? 'Cmd' : 'Ctrl'),
    what: 'In the table: select a line, lines on, all lines',
  },
  { keys: 'F2', what: 'In the table: change the cell in place' },
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
    ...commandList(isMac).filter(({ keys }) => keys !== ''),
    { keys: showKey(windowKeys.larger, isMac), what: 'Larger text' },
    { keys: showKey(windowKeys.smaller, isMac), what: 'Smaller text' },
    { keys: showKey(windowKeys.actual, isMac), what: 'Actual size' },
    ...others(isMac),
  ];
}
