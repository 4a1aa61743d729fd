import { Alert, Button, List, Text, TextInput, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SealedOffice } from '../../../shared/backup/backup-state.ts';
import { useHost } from '../../host/host-context.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { focusOnce } from '../../ui/focus-once.ts';
import { NewPassphraseFields, noPassphrase, passphraseErrors } from '../../ui/new-passphrase.tsx';
import classes from './backup.module.css';
import { useBackupState } from './backup-state.ts';
import { saySealed } from './say-sealed.ts';
import { useWorking } from './use-working.ts';
import { WorkingForm } from './working-form.tsx';

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
  const { busy, outcome, step } = useWorking();
  const seal = async () => {
    const wrong = passphraseErrors(passphrase);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const done = await step('Sealing, then reading it back…', () =>
      host.call('travel:seal', { passphrase: passphrase.first }),
    );
    if (done !== null && done.value !== null) setSealed(done.value);
  };
  const leave = () =>
    step(
      'Looking at the sealed file once more…',
      () => host.call('travel:leave', undefined),
      'Paradocket closes, removes the record and opens empty.',
    );
  const submit = () => {
    if (sealed === null) void seal();
    else if (typed.trim().toUpperCase() === WORD) void leave();
    else setErrors({ typed: `Type ${WORD} to go on.` });
  };
  return (
    <DialogFrame title="Travel without the record" size="lg" onClose={onClose}>
      <WorkingForm
        busy={busy}
        outcome={outcome}
        submitLabel={sealed === null ? 'Seal everything…' : 'Remove from this laptop'}
        onSubmit={submit}
        onClose={onClose}
      >
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
                Save it on a stick that stays at home, or on the office’s drive: not on this laptop,
                and not in the bag that travels with it.
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
                Removed: the record and its log, its backups here, kept documents, half-typed forms,
                the backup key, reminders and your initials.
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
      </WorkingForm>
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
