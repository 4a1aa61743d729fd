import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { ResponseOf } from '../../shared/ipc.ts';
import { recoveryCodePage } from '../../shared/pages/recovery-code-page.ts';
import { AskPassphraseForm } from '../features/vault/ask-passphrase-form.tsx';
import { ChangePassphraseForm } from '../features/vault/change-passphrase-form.tsx';
import { RecoveryCodeView } from '../features/vault/recovery-code-view.tsx';
import { SetPassphraseForm } from '../features/vault/set-passphrase-form.tsx';
import { useHost, useStartState, useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
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
  const host = useHost();
  const { isSealed } = useStartState();
  const today = useToday();
  const print = usePrintPage();
  const [step, setStep] = useState<Step>('choices');
  const [mustLock, setMustLock] = useState(false);
  const saveCode = (code: string) =>
    void print((stamp) => recoveryCodePage(code, { ...stamp, today }), 'nobody');
  if (!isSealed)
    return (
      <DialogFrame title="Set a passphrase" size="md" onClose={onClose}>
        <SetPassphraseForm onSaveCode={saveCode} />
      </DialogFrame>
    );
  const close = mustLock ? () => void host.call('vault:lock', undefined) : onClose;
  return (
    <DialogFrame key={step} title={titles[step]} size="md" onClose={close}>
      {step === 'choices' && <Choices onStep={setStep} />}
      {step === 'change' && (
        <ChangePassphraseForm
          onDone={() => {
            notifyDone('The passphrase is changed.');
            onClose();
          }}
        />
      )}
      {step === 'code' && <Renew renewal={newCode} onSaveCode={saveCode} />}
      {step === 'keys' && (
        <Renew renewal={newKeys} onSaveCode={saveCode} onRenewed={() => setMustLock(true)}>
          <Text size="sm">
            Paradocket locks when you close this. From then on the new keys seal everything.
          </Text>
          <Group justify="flex-end">
            <Button onClick={close}>Close and lock</Button>
          </Group>
        </Renew>
      )}
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
      <NumberInput
        label="Minutes until it locks by itself"
        min={1}
        max={240}
        allowDecimal={false}
        clampBehavior="strict"
        value={preferences.lockAfterMinutes}
        onChange={(minutes) => {
          if (typeof minutes === 'number' && minutes >= 1) change({ lockAfterMinutes: minutes });
        }}
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
  readonly channel: 'vault:renew-code' | 'vault:renew-keys';
  readonly about: string;
  readonly submitLabel: string;
};

const newCode: Renewal = {
  channel: 'vault:renew-code',
  about: 'The code that was printed before opens nothing any more.',
  submitLabel: 'Make a new code',
};

const newKeys: Renewal = {
  channel: 'vault:renew-keys',
  about:
    'What is saved from now on is sealed with new keys, and there is a new recovery code: the one that was printed before opens nothing any more. What was sealed before stays as it is; nothing is written anew.',
  submitLabel: 'Make new keys',
};

type RenewProps = {
  readonly renewal: Renewal;
  readonly onSaveCode: (code: string) => void;
  readonly onRenewed?: () => void;
  /** What stands under the new code. */
  readonly children?: ReactNode;
};

function Renew({ renewal, onSaveCode, onRenewed, children }: RenewProps) {
  const host = useHost();
  const [code, setCode] = useState<string | null>(null);
  if (code !== null)
    return (
      <Stack gap="md">
        <RecoveryCodeView code={code} onSave={() => onSaveCode(code)} />
        {children}
      </Stack>
    );
  return (
    <AskPassphraseForm
      about={renewal.about}
      submitLabel={renewal.submitLabel}
      onSubmit={async (passphrase) => {
        const made = await host.call(renewal.channel, { passphrase });
        if (!made.ok) return made.failure;
        setCode(made.value.recoveryCode);
        onRenewed?.();
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
