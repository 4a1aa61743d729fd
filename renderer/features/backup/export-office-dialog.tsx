import { Text } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from '../../ui/new-passphrase.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { saySealed } from './say-sealed.ts';
import { WorkingForm } from './working-form.tsx';

/** Writes the whole office into one file that a passphrase opens. */
export function ExportOfficeDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { isBusy, outcome, run } = useSaving();
  const submit = () => {
    const wrong = passphraseErrors(passphrase);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    void run(
      () => host.call('backup:export', { passphrase: passphrase.first }),
      (office) => ({ title: 'Everything was exported', sentence: saySealed(office) }),
    );
  };
  return (
    <DialogFrame title="Export everything, locked" size="lg" onClose={onClose}>
      <WorkingForm
        busy={isBusy ? 'Writing, then reading it back…' : ''}
        outcome={outcome}
        submitLabel="Export…"
        closeLabel="Close"
        onSubmit={submit}
        onClose={onClose}
      >
        <Text size="sm">
          Every client, every matter, the whole change log and all kept documents go into one file.
          Without the passphrase nobody can open it, and neither can you.
        </Text>
        <NewPassphraseFields value={passphrase} errors={errors} onChange={setPassphrase} />
      </WorkingForm>
    </DialogFrame>
  );
}
