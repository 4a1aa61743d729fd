import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from './new-passphrase.tsx';
import { saySealed } from './say-sealed.ts';

/** Writes the whole office into one file that a passphrase opens. */
export function ExportOfficeDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { isBusy, outcome, run } = useSaving();
  const submit = () => {
    const wrong = passphraseErrors(passphrase);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || isBusy) return;
    void run(
      () => host.call('backup:export', { passphrase: passphrase.first }),
      (office) => ({ title: 'Everything was exported', sentence: saySealed(office) }),
    );
  };
  return (
    <DialogFrame title="Export everything, locked" size="lg" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            Every client, every matter, the whole change log and all kept documents go into one
            file. Without the passphrase nobody can open it, and neither can you.
          </Text>
          <NewPassphraseFields value={passphrase} errors={errors} onChange={setPassphrase} />
          <div role="status">
            {isBusy && <Text size="sm">Writing, then reading it back…</Text>}
            <SaveOutcome outcome={outcome} />
          </div>
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button type="submit" loading={isBusy}>
              Export…
            </Button>
          </Group>
        </Stack>
      </form>
    </DialogFrame>
  );
}
