import { useOffice, useOfficeSettings } from '../data/office.ts';
import { ChainForm } from '../features/reminders/chain-form.tsx';
import { RemindersDialog } from '../features/reminders/reminders-dialog.tsx';
import { useReminderClock } from '../features/reminders/use-reminder-clock.ts';
import { notifyFailure } from './notify.ts';
import type { Go } from './place.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = { readonly go: Go; readonly onClose: () => void };

/** What is reminded of today, and how far ahead. */
export function OfficeRemindersDialog({ go, onClose }: Props) {
  const matters = useOffice()?.matters;
  const settings = useOfficeSettings();
  const clock = useReminderClock();
  const commands = useCommands();
  if (matters === undefined) return null;
  return (
    <RemindersDialog
      matters={matters}
      settings={settings}
      clock={clock}
      chainForm={
        <ChainForm
          chain={settings.reminderChain}
          onSave={(reminderChain) =>
            commands.save('settings/edit', [rowDraft('settings', { ...settings, reminderChain })])
          }
        />
      }
      onOpen={({ view, due }) => {
        onClose();
        go({ type: 'matter', matterId: view.matter.id, recordKey: due.recordId });
      }}
      onFailure={notifyFailure}
      onClose={onClose}
    />
  );
}
