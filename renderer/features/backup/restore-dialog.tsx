import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RestorePreview } from '../../../shared/backup/backup-state.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import type { Outcome } from '../../ui/use-saving.ts';
import classes from './backup.module.css';
import { RestorePreviewTable } from './restore-preview.tsx';

/** Restores the whole record from a backup: a file, what opens it, a look at what would change. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const [file, setFile] = useState<string | null>(null);
  /** Each picked file asks anew. */
  const [picks, setPicks] = useState(0);
  const [secret, setSecret] = useState('');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [busy, setBusy] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const refuse = (failure: Failure) => {
    const { title, sentence, nextStep } = sentenceOf(failure);
    setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
  };
  const start = (what: string) => {
    setBusy(what);
    setOutcome(null);
  };
  const pick = async () => {
    const picked = await host.call('backup:pick', undefined);
    setOutcome(null);
    if (!picked.ok) refuse(picked.failure);
    else if (picked.value !== null) {
      setFile(picked.value.name);
      setPicks((now) => now + 1);
      setPreview(null);
    }
  };
  const open = async () => {
    start('Reading the backup to its end…');
    const opened = await host.call('backup:preview', secretOf(secret));
    setBusy('');
    if (opened.ok) setPreview(opened.value);
    else refuse(opened.failure);
  };
  const restore = async () => {
    start('Writing the record anew and reading it back…');
    const restored = await host.call('backup:restore', undefined);
    if (restored.ok) setBusy('Restored. Paradocket closes and opens again.');
    else {
      setBusy('');
      refuse(restored.failure);
    }
  };
  return (
    <DialogFrame title="Restore from a backup" size="lg" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (busy !== '') return;
          if (file === null) void pick();
          else if (preview !== null) void restore();
          else if (secret !== '') void open();
        }}
      >
        <Stack gap="md">
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
          <div role="status">
            {busy !== '' && <Text size="sm">{busy}</Text>}
            <SaveOutcome outcome={outcome} />
          </div>
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            {file !== null && preview === null && (
              <Button type="submit" loading={busy !== ''} disabled={secret === ''}>
                Look inside
              </Button>
            )}
            {preview !== null && (
              <Button type="submit" loading={busy !== ''}>
                Restore this backup
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </DialogFrame>
  );
}

/** Key texts are known by how they begin. */
function secretOf(typed: string) {
  return typed.trim().toUpperCase().startsWith('AGE-SECRET-KEY-')
    ? { key: typed }
    : { passphrase: typed };
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
