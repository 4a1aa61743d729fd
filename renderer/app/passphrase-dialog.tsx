import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../shared/ipc.ts';
import { recoveryCodePage } from '../../shared/pages/recovery-code-page.ts';
import { AskPassphraseForm } from '../features/vault/ask-passphrase-form.tsx';
import { ChangePassphraseForm } from '../features/vault/change-passphrase-form.tsx';
import { ConfirmCodeForm } from '../features/vault/confirm-code-form.tsx';
import { SetPassphraseForm } from '../features/vault/set-passphrase-form.tsx';
import { useHost, useStartState, useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { WholeNumberField } from '../ui/whole-number-field.tsx';
import { notifyDone } from './notify.ts';
import { usePreferences } from './preferences-context.tsx';
import { usePrintPage } from './use-print-page.ts';

type Step = 'choices' | 'change' | 'code' | 'keys' | 'keychain';

const titles: Readonly<Record<Step, string>> = {
  choices: 'Passphrase and lock',
  change: 'Change the passphrase',
  code: 'New recovery code',
  keys: 'New keys',
  keychain: 'The system’s keychain',
};

/** Sets the passphrase of a profile, or changes what belongs to it. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { isSealed } = useStartState();
  const today = useToday();
  const print = usePrintPage();
  const [step, setStep] = useState<Step>('choices');
  const saveCode = (code: string) =>
    void print((stamp) => recoveryCodePage(code, { ...stamp, today }), 'nobody');
  if (!isSealed)
    return (
      <DialogFrame title="Set a passphrase" size="md" onClose={onClose}>
        <SetPassphraseForm onSaveCode={saveCode} />
      </DialogFrame>
    );
  return (
    <DialogFrame key={step} title={titles[step]} size="md" onClose={onClose}>
      {step === 'choices' && <Choices onStep={setStep} />}
      {step === 'change' && (
        <ChangePassphraseForm
          onDone={() => {
            notifyDone('The passphrase is changed.');
            onClose();
          }}
        />
      )}
      {step === 'code' && <Renew renewal={newCode} onSaveCode={saveCode} onClose={onClose} />}
      {step === 'keys' && <Renew renewal={newKeys} onSaveCode={saveCode} onClose={onClose} />}
      {step === 'keychain' && <UseKeychain onClose={onClose} />}
    </DialogFrame>
  );
}

function Choices({ onStep }: { readonly onStep: (step: Step) => void }) {
  const host = useHost();
  const { preferences, change } = usePreferences();
  return (
    <Stack gap="md">
      <Text size="sm">
        Everything that Paradocket keeps on this laptop is sealed. It is locked at start, when the
        laptop sleeps or its screen is locked, and when nobody touches it.
      </Text>
      <WholeNumberField
        label="Minutes until it locks by itself"
        least={1}
        most={240}
        value={preferences.lockAfterMinutes}
        onChange={(lockAfterMinutes) => change({ lockAfterMinutes })}
      />
      <Button onClick={() => void host.call('vault:lock', undefined)}>Lock now</Button>
      <Button variant="default" onClick={() => onStep('change')}>
        Change the passphrase…
      </Button>
      <Button variant="default" onClick={() => onStep('code')}>
        Make a new recovery code…
      </Button>
      <Button variant="default" onClick={() => onStep('keys')}>
        Make new keys…
      </Button>
      <Button variant="default" onClick={() => onStep('keychain')}>
        The system’s keychain…
      </Button>
    </Stack>
  );
}

type Renewal = {
  readonly what: 'code' | 'keys';
  readonly about: string;
  readonly then: string;
  readonly submitLabel: string;
  readonly done: string;
};

const newCode: Renewal = {
  what: 'code',
  about: 'The code that was printed before then opens nothing any more.',
  then: 'Until you type them the code of before holds.',
  submitLabel: 'Use this code',
  done: 'The new recovery code holds.',
};

const newKeys: Renewal = {
  what: 'keys',
  about:
    'What is saved from then on is sealed with new keys, and there is a new recovery code: the one that was printed before opens nothing any more. What was sealed before stays as it is; nothing is written anew.',
  then: 'Until you type them nothing changes. Then Paradocket locks, and from then on the new keys seal everything.',
  submitLabel: 'Use new keys and lock',
  done: 'New keys seal what is saved from now on.',
};

type RenewProps = {
  readonly renewal: Renewal;
  readonly onSaveCode: (code: string) => void;
  readonly onClose: () => void;
};

/** Asks for the passphrase, then shows a new code: what it is for is done once its end was typed. */
function Renew({ renewal, onSaveCode, onClose }: RenewProps) {
  const { what, about, then, submitLabel, done } = renewal;
  const host = useHost();
  const [code, setCode] = useState<string | null>(null);
  if (code !== null)
    return (
      <ConfirmCodeForm
        code={code}
        onSaveCode={() => onSaveCode(code)}
        submitLabel={submitLabel}
        doing="One moment…"
        onConfirm={async (endOfCode) => {
          const renewed = await host.call('vault:renew', { endOfCode });
          if (!renewed.ok) return renewed.failure;
          notifyDone(done);
          onClose();
          return null;
        }}
      >
        <Text size="sm">{then}</Text>
      </ConfirmCodeForm>
    );
  return (
    <AskPassphraseForm
      about={about}
      submitLabel="Go on"
      onSubmit={async (passphrase) => {
        const begun = await host.call('vault:begin-renewal', { what, passphrase });
        if (!begun.ok) return begun.failure;
        setCode(begun.value.recoveryCode);
        return null;
      }}
    />
  );
}

type KeychainState = ResponseOf<'vault:keychain'>;

const keychainTexts: Readonly<Record<KeychainState, string>> = {
  without:
    'The passphrase then opens the record only on this laptop and for whoever is logged in to it as you are now: a copy of the files says nothing to somebody who has guessed it. The recovery code opens it everywhere; look that you have it before you go on.',
  with: 'The passphrase opens the record only together with the keychain of this system. Without it the passphrase alone is enough again.',
  'not-there':
    'This system has no keychain that keeps anything from other people of this computer, so the passphrase and the recovery code are all there is.',
};

function UseKeychain({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const [state, setState] = useState<KeychainState | null>(null);
  useEffect(() => {
    void host.call('vault:keychain', undefined).then(setState);
  }, [host]);
  if (state === null) return null;
  if (state === 'not-there')
    return (
      <Stack gap="md">
        <Text size="sm">{keychainTexts[state]}</Text>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </Stack>
    );
  const isUsed = state === 'without';
  return (
    <AskPassphraseForm
      about={keychainTexts[state]}
      submitLabel={isUsed ? 'Ask the keychain as well' : 'Do without the keychain'}
      onSubmit={async (passphrase) => {
        const done = await host.call('vault:use-keychain', { passphrase, isUsed });
        if (!done.ok) return done.failure;
        notifyDone(
          isUsed
            ? 'The passphrase opens only together with the keychain of this system.'
            : 'The passphrase opens without the keychain.',
        );
        onClose();
        return null;
      }}
    />
  );
}
