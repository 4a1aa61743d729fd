import type { ReactNode } from 'react';
import type { MenuCommand } from '../../shared/ipc.ts';
import { CalendarFileDialog } from './calendar-file-dialog.tsx';
import { HearingTypesDialog } from './hearing-types-dialog.tsx';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import type { Go } from './place.ts';
import { OfficeRemindersDialog } from './reminders-dialog.tsx';
import { QuickAddDialog } from './quick-add-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

export type OfficeDialogProps = {
  readonly onClose: () => void;
  readonly go: Go;
  /** The matter that is open; null on the screens across clients. */
  readonly matterId: string | null;
  /** Closes the dialog and does what a menu item does. */
  readonly onCommand: (command: MenuCommand) => void;
};

/** A dialog that opens from anywhere. */
export type OfficeDialog = {
  readonly command: MenuCommand;
  readonly render: (props: OfficeDialogProps) => ReactNode;
};

/** Every dialog that opens from anywhere. A new one is a line here. */
export const officeDialogs: readonly OfficeDialog[] = [
  { command: 'read-notice', render: (props) => <NoticeDialog {...props} /> },
  { command: 'show-palette', render: (props) => <PaletteDialog {...props} /> },
  { command: 'calendar-file', render: (props) => <CalendarFileDialog {...props} /> },
  { command: 'show-reminders', render: (props) => <OfficeRemindersDialog {...props} /> },
  { command: 'quick-add', render: (props) => <QuickAddDialog {...props} /> },
  { command: 'hearing-types', render: (props) => <HearingTypesDialog {...props} /> },
  {
    command: 'check-conflicts',
    render: ({ matterId, onClose }) => <ConflictsDialog matterId={matterId} onClose={onClose} />,
  },
  { command: 'show-people', render: ({ onClose }) => <PeopleDialog onClose={onClose} /> },
  { command: 'office-settings', render: ({ onClose }) => <SettingsDialog onClose={onClose} /> },
];
