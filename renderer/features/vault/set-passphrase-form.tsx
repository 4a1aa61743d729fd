import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';
import { FormFrame } from '../../ui/form-frame.tsx';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from '../../ui/new-passphrase.tsx';
import { RecoveryCodeView } from './recovery-code-view.tsx';

type Props = { readonly onSaveCode: (code: string) => void };

/** Seals the profile in two steps: a passphrase, then the recovery code and its last letters. */
export function SetPassphraseForm({ onSaveCode }: Props) {
  const [code, setCode] = useState<string | null>(null);
  return code === null ? (
    <ChoosePassphrase onChosen={setCode} />
  ) : (
    <ConfirmCode code={code} onSaveCode={() => onSaveCode(code)} />
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

type ConfirmProps = { readonly code: string; readonly onSaveCode: () => void };

function ConfirmCode({ code, onSaveCode }: ConfirmProps) {
  const host = useHost();
  const [end, setEnd] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSealing, setIsSealing] = useState(false);
  const seal = async () => {
    setIsSealing(true);
    const sealed = await host.call('vault:seal', { endOfCode: end });
    // Where it comes to sealing, the app ends before there is an answer.
    setIsSealing(false);
    if (!sealed.ok) setErrors({ end: sentenceOf(sealed.failure).sentence });
  };
  return (
    <FormFrame draft={{ end }} errors={errors} submitLabel="Seal and lock" onSubmit={seal}>
      <Stack gap="sm">
        <RecoveryCodeView code={code} onSave={onSaveCode} />
        <TextInput
          label="Last four letters of the code, from your paper"
          value={end}
          error={errors['end']}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
        <Alert color="docket" title="Then">
          Everything is written anew, sealed, read back and compared; Paradocket starts again and
          asks for the passphrase. The old, unsealed files are removed: what an SSD kept of them
          aside nobody can promise away, so turn on the disk encryption of the system as well.
        </Alert>
        <Text size="sm" role="status">
          {isSealing && 'Sealing, then reading it back…'}
        </Text>
      </Stack>
    </FormFrame>
  );
}
