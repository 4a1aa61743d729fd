import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { RestorePreview } from '../../../shared/backup/backup-state.ts';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { focusOnce } from '../../ui/focus-once.ts';
import classes from './backup.module.css';
import { RestorePreviewTable } from './restore-preview.tsx';
import { useWorking } from './use-working.ts';
import { WorkingForm } from './working-form.tsx';

/** Restores the whole record from a backup: a file, what opens it, a look at what would change. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const [file, setFile] = useState<string | null>(null);
  /** Each picked file asks anew. */
  const [picks, setPicks] = useState(0);
  const [secret, setSecret] = useState('');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const { busy, outcome, step } = useWorking();
  const pick = async () => {
    const picked = await step('', () => host.call('backup:pick', undefined));
    if (picked === null || picked.value === null) return;
    setFile(picked.value.name);
    setPicks((now) => now + 1);
    setPreview(null);
  };
  const open = async () => {
    const opened = await step('Reading the backup to its end…', () =>
      host.call('backup:preview', secretOf(secret)),
    );
    if (opened !== null) setPreview(opened.value);
  };
  const restore = () =>
    step(
      'Writing the record anew and reading it back…',
      () => host.call('backup:restore', undefined),
      'Restored. Paradocket closes and opens again.',
    );
  const submit = () => {
    if (file === null) void pick();
    else if (preview !== null) void restore();
    else if (secret !== '') void open();
  };
  return (
    <DialogFrame title="Restore from a backup" size="lg" onClose={onClose}>
      <WorkingForm
        busy={busy}
        outcome={outcome}
        submitLabel={submitLabelOf(file, preview)}
        canSubmit={preview !== null || secret !== ''}
        onSubmit={submit}
        onClose={onClose}
      >
        <Text size="sm">
          A restore takes the whole record from a backup in place of the one that is here. The one
          that is here is kept beside it and can be put back.
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Button variant="default" data-autofocus onClick={() => void pick()}>
            {file === null ? 'Choose a backup…' : 'Another backup…'}
          </Button>
          {file !== null && (
            <Text size="sm" className={classes['wrapped'] ?? ''}>
              {file}
            </Text>
          )}
        </Group>
        {file !== null && preview === null && (
          <PasswordInput
            key={picks}
            label="Its passphrase, or the text of the backup key"
            description="Automatic backups open with the key that begins with AGE-SECRET-KEY-1"
            value={secret}
            autoComplete="off"
            ref={focusOnce}
            onChange={(event) => setSecret(event.currentTarget.value)}
          />
        )}
        {preview !== null && <RestorePreviewTable preview={preview} />}
      </WorkingForm>
    </DialogFrame>
  );
}

function submitLabelOf(file: string | null, preview: RestorePreview | null): string | null {
  if (preview !== null) return 'Restore this backup';
  return file === null ? null : 'Look inside';
}

/** Key texts are known by how they begin. */
function secretOf(typed: string) {
  return typed.trim().toUpperCase().startsWith('AGE-SECRET-KEY-')
    ? { key: typed }
    : { passphrase: typed };
}
