import type { ReactNode } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { AdoptionsDialog } from './adoptions-dialog.tsx';
import { CalendarFileDialog } from './calendar-file-dialog.tsx';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { CourtsDialog } from './courts-dialog.tsx';
import { FilingProfilesDialog } from './filing-profiles-dialog.tsx';
import { HearingTypesDialog } from './hearing-types-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { PacksDialog } from './packs-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { QuickAddDialog } from './quick-add-dialog.tsx';
import { OfficeRemindersDialog } from './reminders-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { WhatCountsDialog } from './what-counts-dialog.tsx';

/** A dialog that opens from anywhere. */
export type OfficeDialog = {
  readonly command: MenuCommand;
  readonly render: (props: OfficeDialogProps) => ReactNode;
};

/** Every dialog that opens from anywhere. A new one is a line here. */
export const officeDialogs: readonly OfficeDialog[] = [
  { command: 'read-notice', render: (props) => <NoticeDialog {...props} /> },
  { command: 'take-in-file', render: (props) => <ImportDialog {...props} /> },
  { command: 'show-palette', render: (props) => <PaletteDialog {...props} /> },
  { command: 'calendar-file', render: (props) => <CalendarFileDialog {...props} /> },
  { command: 'show-reminders', render: (props) => <OfficeRemindersDialog {...props} /> },
  { command: 'quick-add', render: (props) => <QuickAddDialog {...props} /> },
  { command: 'contact-happened', render: (props) => <ContactDialog {...props} /> },
  { command: 'hearing-types', render: (props) => <HearingTypesDialog {...props} /> },
  {
    command: 'filing-profiles',
    render: ({ onClose }) => <FilingProfilesDialog onClose={onClose} />,
  },
  { command: 'office-courts', render: ({ onClose }) => <CourtsDialog onClose={onClose} /> },
  {
    command: 'check-conflicts',
    render: ({ matterId, onClose }) => <ConflictsDialog matterId={matterId} onClose={onClose} />,
  },
  { command: 'rule-adoptions', render: ({ onClose }) => <AdoptionsDialog onClose={onClose} /> },
  { command: 'rule-packs', render: ({ onClose }) => <PacksDialog onClose={onClose} /> },
  { command: 'show-people', render: ({ onClose }) => <PeopleDialog onClose={onClose} /> },
  { command: 'what-counts', render: ({ onClose }) => <WhatCountsDialog onClose={onClose} /> },
  { command: 'office-settings', render: ({ onClose }) => <SettingsDialog onClose={onClose} /> },
];
