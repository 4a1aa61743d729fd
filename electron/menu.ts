import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/menu-command.ts';
import { menuKeys, windowKeys } from '../shared/menu-keys.ts';
import { push } from './ipc.ts';

/**
 * Puts up the native menu; every item of ours sends a command to the page.
 *
 * @param lock null = there is no passphrase: the page is asked, and offers to set one
 */
export function setMenu(
  window: BrowserWindow,
  isPackaged: boolean,
  lock: (() => void) | null,
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(window, isPackaged, lock)));
}

function menuTemplate(
  window: BrowserWindow,
  isPackaged: boolean,
  lock: (() => void) | null,
): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand): MenuItemConstructorOptions => {
    const accelerator = menuKeys[command];
    return {
      label,
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => push(window, 'menu:command', command),
    };
  };
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = process.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('New client…', 'new-client'),
        item('Open matter file…', 'open-file'),
        item('Save matter file…', 'save-matter-file'),
        line,
        item('Read a notice…', 'read-notice'),
        line,
        item('Export PDF…', 'export-pdf'),
        item('Export timeline as picture…', 'save-picture'),
        item('Export chronology as Word…', 'save-word'),
        item('Save as CSV…', 'save-csv'),
        item('Calendar file…', 'calendar-file'),
        line,
        item('Hand a matter to another laptop…', 'hand-matter'),
        item('Hand the whole office…', 'hand-office'),
        item('Take in from another laptop…', 'take-in-laptop'),
        item('Differences between laptops…', 'show-disputes'),
        item('Hand-over copy…', 'hand-over-copy'),
        item('Backups…', 'show-backups'),
        item('Export everything, locked…', 'export-office'),
        item('Restore from a backup…', 'restore-backup'),
        item('Travel without the record…', 'travel-mode'),
        line,
        item('Passphrase and lock…', 'passphrase'),
        // Over every dialog, whatever the page is doing.
        lock === null ? item('Lock', 'lock') : { ...item('Lock', 'lock'), click: lock },
        line,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo'),
        item('Redo', 'redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('Find in matter', 'find'),
        item('Find or do anything…', 'show-palette'),
        item('Quick add…', 'quick-add'),
        line,
        item('Types of hearing…', 'hearing-types'),
        item('Courts of the office…', 'office-courts'),
        item('State courts: what filings redact…', 'filing-profiles'),
        item('Phrases of papers…', 'paper-phrases'),
        item('You at this laptop…', 'set-initials'),
        item('People…', 'show-people'),
        item('Conflicts check…', 'check-conflicts'),
        item('Rules adopted…', 'rule-adoptions'),
        item('Packs of rules…', 'rule-packs'),
        item('Office settings…', 'office-settings'),
      ],
    },
    {
      label: '&Matter',
      submenu: [
        item('Add hearing…', 'add-hearing'),
        item('Add event…', 'add-event'),
        item('Add custody…', 'add-custody'),
        item('Add custody check…', 'add-custody-check'),
        item('Add claim or detainer…', 'add-claim'),
        item('Add bar to removal…', 'add-bar'),
        item('Add position on the legal basis…', 'add-position'),
        item('Court that could order release…', 'release-forum'),
        item('Add proceeding…', 'add-proceeding'),
        item('Tickler…', 'add-tickler'),
        item('Deadlines from this…', 'deadlines-from'),
        item('Date set by an order…', 'order-sets-date'),
        item('Excluded time…', 'excluded-time'),
        line,
        item('Take in a file…', 'take-in-file'),
        line,
        item('Contact happened…', 'contact-happened'),
        item('Conditions of release…', 'show-conditions'),
        line,
        item('Edit record…', 'edit-record'),
        item('Reset hearing…', 'reset-hearing'),
        item('What became of it…', 'record-outcome'),
        item('Notice history…', 'notice-history'),
        item('Verify record', 'verify-record'),
        item('Archive or restore record', 'archive-record'),
        item('Change selected records…', 'bulk-change'),
        item('Convert to another kind…', 'convert-record'),
        item('Duplicate record', 'duplicate-record'),
        item('Merge two records…', 'merge-records'),
        line,
        item('Counters…', 'show-counters'),
        item('Bond…', 'show-bond'),
        item('Charges…', 'show-charges'),
        item('Removal barred by…', 'show-removal-bars'),
        item('Transfer learned…', 'transfer-learned'),
        line,
        item('Close matter…', 'close-matter'),
        item('Purge matter…', 'purge-matter'),
        line,
        item('All clients', 'show-clients'),
        item('Reminders…', 'show-reminders'),
        item('Docket', 'show-docket'),
        item('Findings of all clients', 'show-office-findings'),
        item('Check round', 'show-check-round'),
        item('Deadline calculator', 'show-calculator'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Timeline', 'show-timeline'),
        item('Table', 'show-table'),
        item('Change log', 'show-log'),
        item('As known on a past day…', 'as-known-on'),
        item('Dates entered today', 'show-entered'),
        item('Findings', 'show-findings'),
        item('Custody', 'show-custody'),
        line,
        item('Zoom in on time', 'zoom-in'),
        item('Zoom out', 'zoom-out'),
        item('Fit all', 'zoom-fit'),
        item('Go to date…', 'go-to-date'),
        item('Milestones only', 'toggle-milestones'),
        line,
        { role: 'zoomIn', label: 'Larger text', accelerator: windowKeys.larger },
        { role: 'zoomOut', label: 'Smaller text', accelerator: windowKeys.smaller },
        { role: 'resetZoom', label: 'Actual size', accelerator: windowKeys.actual },
        line,
        item('Courtroom mode', 'toggle-courtroom'),
        item('Switch light or dark', 'toggle-theme'),
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [line, { role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: '&Help',
      submenu: [
        item('Keyboard shortcuts', 'show-shortcuts'),
        item('What deadlines count and do not', 'what-counts'),
        item('About Paradocket', 'about'),
      ],
    },
  ];
}
