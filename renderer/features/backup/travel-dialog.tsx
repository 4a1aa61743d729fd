import { Alert, Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SealedOffice } from '../../../shared/backup/backup-state.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import type { Outcome } from '../../ui/use-saving.ts';
import classes from './backup.module.css';
import { useBackupState } from './backup-state.ts';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from './new-passphrase.tsx';
import { saySealed } from './say-sealed.ts';

/** Typed by hand, because what follows cannot be taken back here. */
const WORD = 'REMOVE';

type Props = {
  /** Makes a page of the next 30 days. */
  readonly onPrint: () => void;
  readonly onClose: () => void;
};

/** Travel mode in three steps: print what is ahead, seal everything, remove it from this laptop. */
export function TravelDialog({ onPrint, onClose }: Props) {
  const host = useHost();
  const second = useBackupState()?.second ?? null;
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [sealed, setSealed] = useState<SealedOffice | null>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const refuse = (failure: Failure) => {
    const { title, sentence, nextStep } = sentenceOf(failure);
    setOutcome({ isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() });
  };
  const seal = async () => {
    const wrong = passphraseErrors(passphrase);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setOutcome(null);
    setBusy('Sealing, then reading it back…');
    const done = await host.call('travel:seal', { passphrase: passphrase.first });
    setBusy('');
    if (!done.ok) refuse(done.failure);
    else if (done.value !== null) setSealed(done.value);
  };
  const leave = async () => {
    setOutcome(null);
    setBusy('Looking at the sealed file once more…');
    const left = await host.call('travel:leave', undefined);
    if (left.ok) setBusy('Paradocket closes, removes the record and opens empty.');
    else {
      setBusy('');
      refuse(left.failure);
    }
  };
  const submit = () => {
    if (busy !== '') return;
    if (sealed === null) void seal();
    else if (typed.trim().toUpperCase() === WORD) void leave();
    else setErrors({ typed: `Type ${WORD} to go on.` });
  };
  return (
    <DialogFrame title="Travel without the record" size="lg" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            For a border, or any place where this laptop may be taken or searched: everything goes
            into one locked file that you keep elsewhere, and nothing of a client stays here.
          </Text>
          <Step number={1} title="Print what is ahead">
            <Text size="sm">On paper you have the next 30 days also without the laptop.</Text>
            <Button
              variant="default"
              size="compact-sm"
              mt={6}
              data-autofocus={sealed === null || undefined}
              onClick={onPrint}
            >
              Save the next 30 days as PDF…
            </Button>
          </Step>
          <Step number={2} title="Seal everything into one file">
            {sealed === null ? (
              <>
                <Text size="sm" mb={6}>
                  Save it on a stick that stays at home, or on the office’s drive: not on this
                  laptop, and not in the bag that travels with it.
                </Text>
                <NewPassphraseFields
                  value={passphrase}
                  errors={errors}
                  autoFocus={false}
                  onChange={setPassphrase}
                />
              </>
            ) : (
              <Text size="sm" className={classes['wrapped'] ?? ''} role="status">
                {saySealed(sealed)}
              </Text>
            )}
          </Step>
          {sealed !== null && (
            <Step number={3} title="Remove everything from this laptop">
              <List size="sm" spacing={4}>
                <List.Item>
                  Removed: the record and its log, its backups here, kept documents, half-typed
                  forms, the backup key, reminders and your initials.
                </List.Item>
                <List.Item className={classes['wrapped'] ?? ''}>
                  Not removed: what you saved elsewhere (PDFs, matter files, a calendar file)
                  {second === null ? '' : `, and the locked backups in ${second.folder}`}. Look in
                  Downloads and the recycle bin.
                </List.Item>
              </List>
              <Alert color="yellow" my="sm">
                <Text size="sm" fw={600}>
                  What no program can promise
                </Text>
                <Text size="sm">
                  A solid-state drive keeps old blocks that no program can reach, and the system may
                  have written memory to its swap or hibernation file. If the drive is encrypted
                  (FileVault, BitLocker, LUKS) and the laptop is shut down, these are unreadable; if
                  not, an expert may find remains.
                </Text>
              </Alert>
              <TextInput
                label={`Type ${WORD}`}
                value={typed}
                error={errors['typed'] ?? null}
                autoComplete="off"
                ref={focusOnce}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </Step>
          )}
          <div role="status">
            {busy !== '' && <Text size="sm">{busy}</Text>}
            <SaveOutcome outcome={outcome} />
          </div>
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            {sealed === null ? (
              <Button type="submit" loading={busy !== ''}>
                Seal everything…
              </Button>
            ) : (
              <Button type="submit" loading={busy !== ''}>
                Remove from this laptop
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </DialogFrame>
  );
}

type StepProps = { readonly number: number; readonly title: string; readonly children: ReactNode };

function Step({ number, title, children }: StepProps) {
  return (
    <section aria-label={title}>
      <Title order={3} size="h6" mb={4}>
        {number}. {title}
      </Title>
      {children}
    </section>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
