import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RequestOf } from '../../shared/ipc.ts';
import { readExchange } from '../../shared/merging/exchange.ts';
import type { Failure } from '../../shared/result/result.ts';
import { UnlockForm } from '../features/laptops/unlock-form.tsx';
import { useHost } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { SaveOutcome } from '../ui/save-outcome.tsx';
import { failureOutcome } from '../ui/use-saving.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { TakeInCopy } from './take-in-copy.tsx';
import { type FileToTakeIn, readFileToTakeIn } from './take-in-file.ts';
import { TakeInPreview } from './take-in-preview.tsx';
import { useKnownHere } from './use-known-here.ts';
import { type Incoming, useTakeInLaptop } from './use-take-in-laptop.ts';

type State =
  | { readonly type: 'start' }
  | { readonly type: 'locked'; readonly name: string; readonly lockedBy: 'passphrase' | 'key' }
  | { readonly type: 'preview'; readonly incoming: Incoming }
  /** A copy from another office: a matter file without a log. */
  | { readonly type: 'copy'; readonly found: FileToTakeIn };

/** Takes in what another laptop handed over: opened, looked at, merged. */
export function TakeInLaptopDialog({ onClose, go }: OfficeDialogProps) {
  const host = useHost();
  const laptops = useTakeInLaptop();
  const knownHere = useKnownHere();
  const [state, setState] = useState<State>({ type: 'start' });
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pick = async () => {
    setFailure(null);
    const picked = await host.call('exchange:pick', undefined);
    if (!picked.ok) setFailure(picked.failure);
    else if (picked.value !== null) setState({ type: 'locked', ...picked.value });
  };
  const open = async (opener: RequestOf<'exchange:unlock'>): Promise<Failure | null> => {
    const opened = await host.call('exchange:unlock', opener);
    if (!opened.ok) return opened.failure;
    const { manifest, body } = opened.value;
    if (manifest.kind === 'hand-over') {
      const here = await knownHere();
      const found = here.ok ? readFileToTakeIn(body, here.value) : here;
      if (!found.ok) return found.failure;
      setState({ type: 'copy', found: found.value });
      return null;
    }
    const exchange = readExchange(body);
    if (!exchange.ok) return exchange.failure;
    const planned = await laptops.plan(manifest, exchange.value);
    if (!planned.ok) return planned.failure;
    setState({ type: 'preview', incoming: planned.value });
    return null;
  };
  const unlock = async (typed: string, lockedBy: 'passphrase' | 'key') => {
    setIsBusy(true);
    setFailure(await open(lockedBy === 'key' ? { key: typed } : { passphrase: typed }));
    setIsBusy(false);
  };
  const outcome = failure === null ? null : failureOutcome(failure);
  return (
    <DialogFrame title="Take in from another laptop" size="xl" onClose={onClose}>
      {state.type === 'start' && (
        <Stack gap="md">
          <Text size="sm">
            Choose the locked file that the other laptop saved. You see what it would change, and
            decide where both changed the same, before anything is taken in.
          </Text>
          <SaveOutcome outcome={outcome} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button data-autofocus onClick={() => void pick()}>
              Choose the file…
            </Button>
          </Group>
        </Stack>
      )}
      {state.type === 'locked' && (
        <UnlockForm
          key={state.name}
          {...state}
          isBusy={isBusy}
          outcome={outcome}
          onUnlock={(typed) => void unlock(typed, state.lockedBy)}
          onOther={() => void pick()}
        />
      )}
      {state.type === 'preview' && <TakeInPreview incoming={state.incoming} onClose={onClose} />}
      {state.type === 'copy' && (
        <TakeInCopy
          found={state.found}
          onDone={(matterId) => {
            onClose();
            go({ type: 'matter', matterId });
          }}
          onClose={onClose}
        />
      )}
    </DialogFrame>
  );
}
