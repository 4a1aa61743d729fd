import type { ReactNode } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { ExportOfficeDialog } from '../features/backup/export-office-dialog.tsx';
import { RestoreDialog } from '../features/backup/restore-dialog.tsx';
import { AdoptionsDialog } from './adoptions-dialog.tsx';
import { BackupsDialog } from './backups-dialog.tsx';
import { CalendarFileDialog } from './calendar-file-dialog.tsx';
import { ConflictsDialog } from './conflicts-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { CourtsDialog } from './courts-dialog.tsx';
import { DisputesDialog } from './disputes-dialog.tsx';
import { FilingProfilesDialog } from './filing-profiles-dialog.tsx';
import { HandMatterDialog, HandOfficeDialog, HandOverCopyDialog } from './hand-dialog.tsx';
import { HearingTypesDialog } from './hearing-types-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { PacksDialog } from './packs-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { PhrasesDialog } from './phrases-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { QuickAddDialog } from './quick-add-dialog.tsx';
import { OfficeRemindersDialog } from './reminders-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { TakeInLaptopDialog } from './take-in-laptop-dialog.tsx';
import { TravelModeDialog } from './travel-mode-dialog.tsx';
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
  { command: 'hand-matter', render: (props) => <HandMatterDialog {...props} /> },
  { command: 'hand-office', render: (props) => <HandOfficeDialog {...props} /> },
  { command: 'take-in-laptop', render: (props) => <TakeInLaptopDialog {...props} /> },
  { command: 'hand-over-copy', render: (props) => <HandOverCopyDialog {...props} /> },
  { command: 'show-disputes', render: (props) => <DisputesDialog {...props} /> },
  { command: 'show-palette', render: (props) => <PaletteDialog {...props} /> },
  { command: 'calendar-file', render: (props) => <CalendarFileDialog {...props} /> },
  { command: 'show-reminders', render: (props) => <OfficeRemindersDialog {...props} /> },
  { command: 'show-backups', render: ({ onClose }) => <BackupsDialog onClose={onClose} /> },
  { command: 'export-office', render: ({ onClose }) => <ExportOfficeDialog onClose={onClose} /> },
  { command: 'restore-backup', render: ({ onClose }) => <RestoreDialog onClose={onClose} /> },
  { command: 'travel-mode', render: ({ onClose }) => <TravelModeDialog onClose={onClose} /> },
  { command: 'quick-add', render: (props) => <QuickAddDialog {...props} /> },
  { command: 'contact-happened', render: (props) => <ContactDialog {...props} /> },
  { command: 'hearing-types', render: (props) => <HearingTypesDialog {...props} /> },
  {
    command: 'filing-profiles',
    render: ({ onClose }) => <FilingProfilesDialog onClose={onClose} />,
  },
  { command: 'paper-phrases', render: ({ onClose }) => <PhrasesDialog onClose={onClose} /> },
  { command: 'office-courts', render: ({ onClose }) => <CourtsDialog onClose={onClose} /> },
  {
    command: 'check-conflicts',
    render: ({ matterId, onClose }) => <ConflictsDialog matterId={matterId} onClose={onClose} />,
  },
  { command: 'rule-adoptions', render: ({ onClose }) => <AdoptionsDialog onClose={onClose} /> },
  { command: 'rule-packs', render: ({ onClose }) => <PacksDialog onClose={onClose} /> },
  { command: 'show-people', render: ({ onClose }) => <PeopleDialog onClose={onClose} /> },
  { command: 'what-counts', render: ({ onClose }) => <WhatCountsDialog onClose={onClose} /> },
  { command: 'passphrase', render: ({ onClose }) => <PassphraseDialog onClose={onClose} /> },
  { command: 'office-settings', render: ({ onClose }) => <SettingsDialog onClose={onClose} /> },
];
