import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/result/result.ts';
import { useHost } from '../../host/host-context.tsx';
import { FormFrame } from '../../ui/form-frame.tsx';
import { askBackupState } from './backup-state.ts';
import classes from './backup.module.css';

const ASKED_LETTERS = 6;

type Props = {
  /** Makes a page of the key, to be printed and put away. */
  readonly onPrint: (key: string) => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onDone: () => void;
};

/** Shows the new backup key, once, and goes on when it was written down. */
export function KeyStep({ onPrint, onFailure, onDone }: Props) {
  const host = useHost();
  const [key, setKey] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let isShown = true;
    void host.call('backup:show-key', undefined).then((made) => {
      if (isShown) setKey(made.key);
    });
    return () => {
      isShown = false;
    };
  }, [host]);
  if (key === null) return null;
  const last = key.slice(-ASKED_LETTERS);
  const submit = async () => {
    const isRight = typed.replaceAll(/\s/g, '').toUpperCase() === last;
    setErrors(
      isRight ? {} : { typed: 'Not the last six of the key: compare it with what you wrote down.' },
    );
    if (!isRight) return;
    const done = await host.call('backup:set-up', undefined);
    await askBackupState(host);
    if (done.ok) onDone();
    else onFailure(done.failure);
  };
  return (
    <FormFrame draft={typed} errors={errors} submitLabel="Set up backups" onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">
          Backups are locked to this key. It is shown this once: write it down or print it, and keep
          it away from this laptop. Whoever has it can read the backups; without it nobody can, and
          if this laptop is lost, neither can you.
        </Text>
        <Code block aria-label="Backup key" className={classes['key'] ?? ''}>
          {spaced(key)}
        </Code>
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => onPrint(spaced(key))}>
            Save as a page to print…
          </Button>
          <Text size="xs" c="dimmed">
            Delete that file once it is printed.
          </Text>
        </Group>
        <TextInput
          label="The last six letters of the key, from what you wrote down"
          description="Capital and small letters are the same; spaces do not count"
          value={typed}
          error={errors['typed'] ?? null}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Stack>
    </FormFrame>
  );
}

/** In groups that an eye can keep. */
function spaced(key: string): string {
  return key.replace(/(AGE-SECRET-KEY-1)(.*)/, (_, head: string, rest: string) =>
    [head, ...(rest.match(/.{1,6}/g) ?? [])].join(' '),
  );
}
