import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { SettingsForm } from '../features/settings/settings-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Edits what the office chose for all of its clients. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const isRead = useOfficeRows('settings') !== undefined;
  const settings = useOfficeSettings();
  if (!isRead) return null;
  return (
    <DialogFrame title="Office settings" size="lg" onClose={onClose}>
      <SettingsForm
        settings={settings}
        onSave={async (after) => {
          if (await commands.save('settings/edit', [rowDraft('settings', after)])) onClose();
        }}
      />
    </DialogFrame>
  );
}
