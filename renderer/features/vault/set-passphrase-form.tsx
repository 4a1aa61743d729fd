import { Alert, Text } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';
import { FormFrame } from '../../ui/form-frame.tsx';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from '../../ui/new-passphrase.tsx';
import { ConfirmCodeForm } from './confirm-code-form.tsx';

type Props = { readonly onSaveCode: (code: string) => void };

/** Seals the profile in two steps: a passphrase, then the recovery code and its last letters. */
export function SetPassphraseForm({ onSaveCode }: Props) {
  const host = useHost();
  const [code, setCode] = useState<string | null>(null);
  if (code === null) return <ChoosePassphrase onChosen={setCode} />;
  return (
    <ConfirmCodeForm
      code={code}
      onSaveCode={() => onSaveCode(code)}
      submitLabel="Seal and lock"
      doing="Sealing, then reading it back…"
      onConfirm={async (endOfCode) => {
        const sealed = await host.call('vault:seal', { endOfCode });
        return sealed.ok ? null : sealed.failure;
      }}
    >
      <Alert color="docket" title="Then">
        Everything is written anew, sealed, read back and compared; Paradocket starts again and asks
        for the passphrase. The old, unsealed files are removed: what an SSD kept of them aside
        nobody can promise away, so turn on the disk encryption of the system as well.
      </Alert>
    </ConfirmCodeForm>
  );
}

function ChoosePassphrase({ onChosen }: { readonly onChosen: (code: string) => void }) {
  const host = useHost();
  const [draft, setDraft] = useState(noPassphrase);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const choose = async () => {
    const wrong = passphraseErrors(draft);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const begun = await host.call('vault:begin', { passphrase: draft.first });
    if (begun.ok) onChosen(begun.value.recoveryCode);
    else setErrors({ first: sentenceOf(begun.failure).sentence });
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Go on" onSubmit={choose}>
      <Text size="sm">
        A passphrase seals everything that Paradocket keeps on this laptop: the record with its log,
        kept documents, half-typed forms. A thief of the laptop then has nothing to read.
      </Text>
      <NewPassphraseFields
        label="New passphrase"
        value={draft}
        errors={errors}
        onChange={setDraft}
      />
      <Text size="sm" c="dimmed">
        There is no hint and no way around it: without passphrase and recovery code nobody opens the
        record again, we included.
      </Text>
    </FormFrame>
  );
}
