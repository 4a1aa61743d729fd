import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { readSettingsDraft } from '../features/settings/settings-draft.ts';
import { SettingsForm } from '../features/settings/settings-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Edits what the office chose for all of its clients. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const isRead = useOfficeRows('settings') !== undefined;
  const settings = useOfficeSettings();
  if (!isRead) return null;
  return (
    <FormDialog
      title="Office settings"
      size="lg"
      keptAs="settings/office"
      rev={settings.rev}
      read={readSettingsDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <SettingsForm
          settings={settings}
          initial={draft}
          onSave={async (after) => {
            if (await commands.save('settings/edit', [rowDraft('settings', after)])) saved();
          }}
        />
      )}
    </FormDialog>
  );
}
