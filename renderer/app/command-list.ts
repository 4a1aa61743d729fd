import type { MenuCommand } from '../../shared/menu-command.ts';
import { menuKeys, showKey } from '../../shared/menu-keys.ts';

/** A command of the menu, as the page of keys and the palette name it. */
export type NamedCommand = {
  readonly command: MenuCommand;
  readonly what: string;
  /** As the keyboard shows it; empty where it has none. */
  readonly keys: string;
  /** It does nothing where no matter is open. */
  readonly needsMatter: boolean;
};

/** Every command, in the order in which lists show them: those of a matter first. */
const ofMatter: readonly (readonly [MenuCommand, string])[] = [
  ['add-hearing', 'Add a hearing'],
  ['add-event', 'Add an event of any kind'],
  ['add-custody', 'Add custody'],
  ['add-custody-check', 'Add a custody check'],
  ['add-claim', 'Add a claim or detainer'],
  ['add-bar', 'Add a bar to removal'],
  ['add-position', 'Add a position on the legal basis'],
  ['release-forum', 'Which court could order release, as an attorney says'],
  ['add-proceeding', 'Add a proceeding'],
  ['add-tickler', 'Tickler: a task counted from the selected event'],
  ['show-conditions', 'Conditions of release, check-ins and reports'],
  ['show-counters', 'Counters: time since an arrest, in detention, since an order'],
  ['show-bond', 'Bond: its steps from asked to cancelled'],
  ['show-charges', 'Charges, dispositions and advisals'],
  ['show-removal-bars', 'Removal barred by: stays and orders, with the time left'],
  ['transfer-learned', 'Transfer learned: what is to be done'],
  ['deadlines-from', 'Deadlines from the selected record'],
  ['order-sets-date', 'Date of the selected deadline set by a judge’s order'],
  ['excluded-time', 'Excluded time: what the clocks of a docket leave out'],
  ['close-matter', 'Close the matter by its checklist'],
  ['purge-matter', 'Purge the matter: take it away for good'],
  ['edit-record', 'Edit what is selected'],
  ['reset-hearing', 'Reset the selected hearing'],
  ['record-outcome', 'Record what became of the selected hearing'],
  ['notice-history', 'Notice history of the selected hearing'],
  ['verify-record', 'Verify the selected date as a second person'],
  ['archive-record', 'Archive or restore what is selected'],
  ['bulk-change', 'Change all selected records'],
  ['convert-record', 'Convert what is selected to another kind'],
  ['duplicate-record', 'Duplicate what is selected'],
  ['merge-records', 'Merge the two selected events'],
  ['find', 'Find in this matter'],
  ['go-to-date', 'Go to a date'],
  ['show-timeline', 'Timeline'],
  ['show-table', 'Table'],
  ['show-log', 'Change log'],
  ['as-known-on', 'See the matter as known on a past day'],
  ['show-findings', 'Findings of this matter'],
  ['show-custody', 'Custody: count it, check it, place on a date'],
  ['zoom-in', 'Zoom in on time'],
  ['zoom-out', 'Zoom out'],
  ['zoom-fit', 'Fit all'],
  ['toggle-milestones', 'Milestones only'],
  ['save-matter-file', 'Save the matter as a file'],
  ['save-picture', 'Export timeline as picture: PNG or SVG'],
  ['save-word', 'Export chronology as Word'],
  ['save-csv', 'Save as CSV: the matter as a table for a spreadsheet'],
  ['hand-matter', 'Hand this matter to another laptop, with its log'],
  ['hand-over-copy', 'Hand-over copy for new counsel or the client: no log, no notes'],
];

const ofOffice: readonly (readonly [MenuCommand, string])[] = [
  ['show-palette', 'Find or do anything'],
  ['quick-add', 'Quick add: one line for everything'],
  ['contact-happened', 'Contact happened: start the clock of its report'],
  ['export-pdf', 'Export PDF of what is shown: print the timeline or the list'],
  ['undo', 'Undo'],
  ['redo', 'Redo'],
  ['show-clients', 'All clients'],
  ['show-docket', 'Docket'],
  ['show-entered', 'Dates entered today, by person'],
  ['show-office-findings', 'Findings of all clients'],
  ['show-check-round', 'Check round: what is due to be looked up'],
  ['show-calculator', 'Calculator: count a deadline by its rule'],
  ['toggle-courtroom', 'Courtroom mode: show this client alone, or all again'],
  ['show-reminders', 'Reminders'],
  ['calendar-file', 'Calendar file'],
  ['show-backups', 'Backups: set up, back up now, second folder'],
  ['export-office', 'Export everything into one locked file'],
  ['restore-backup', 'Restore from a backup'],
  ['travel-mode', 'Travel without the record: seal all, remove it here'],
  ['new-client', 'New client'],
  ['open-file', 'Open a matter file'],
  ['read-notice', 'Read a notice'],
  ['take-in-file', 'Take in a file: spreadsheet, calendar, docket, detention table'],
  ['hand-office', 'Hand the whole office to another laptop'],
  ['take-in-laptop', 'Take in from another laptop'],
  ['show-disputes', 'Differences between laptops: what both changed'],
  ['hearing-types', 'Types of hearing'],
  ['office-courts', 'Courts of the office: edit, archive, add'],
  ['filing-profiles', 'State courts: what filings redact there'],
  ['paper-phrases', 'Phrases of papers: correct them, add a language'],
  ['set-initials', 'You at this laptop: your initials, role and days away'],
  ['show-people', 'People of the office'],
  ['check-conflicts', 'Conflicts check'],
  ['rule-adoptions', 'Rules adopted: adopt a rule, or take it back'],
  ['rule-packs', 'Packs of rules: load a newer one, see what it changes'],
  ['office-settings', 'Office settings'],
  ['passphrase', 'Passphrase and lock: seal the record, recovery code, when it locks'],
  ['lock', 'Lock: nothing of the record is shown until the passphrase is typed'],
  ['toggle-theme', 'Switch light or dark'],
  ['show-shortcuts', 'Keyboard shortcuts'],
  ['what-counts', 'What deadlines count and what they do not'],
  ['about', 'About Paradocket'],
];

/** Every command of the menu with its name and its key. */
export function commandList(isMac: boolean): readonly NamedCommand[] {
  const named =
    (needsMatter: boolean) =>
    ([command, what]: readonly [MenuCommand, string]): NamedCommand => ({
      command,
      what,
      keys: showKey(menuKeys[command] ?? '', isMac),
      needsMatter,
    });
  return [...ofOffice.map(named(false)), ...ofMatter.map(named(true))];
}
