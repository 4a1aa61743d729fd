import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Outcome } from '../../ui/use-saving.ts';

type Props = {
  readonly name: string;
  readonly lockedBy: 'passphrase' | 'key';
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  readonly onUnlock: (typed: string) => void;
  readonly onOther: () => void;
};

/** Asks for what opens a file of another laptop. */
export function UnlockForm({ name, lockedBy, isBusy, outcome, onUnlock, onOther }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onUnlock(typed);
      }}
    >
      <Stack gap="md">
        <Text size="sm">
          {name} is locked with {lockedBy === 'key' ? 'a key' : 'a passphrase'}. Nothing of it is
          added before you have seen what it would change.
        </Text>
        <PasswordInput
          label={lockedBy === 'key' ? 'Secret key' : 'Passphrase'}
          description={
            lockedBy === 'key'
              ? 'It begins with AGE-SECRET-KEY-1. It is used once and not kept.'
              : 'It was chosen where the file was saved.'
          }
          data-autofocus
          value={typed}
          onChange={(input) => setTyped(input.currentTarget.value)}
        />
        {outcome !== null && (
          <Alert color="red" title={outcome.title} role="alert">
            {outcome.sentence}
          </Alert>
        )}
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onOther}>
            Another file…
          </Button>
          <Button type="submit" loading={isBusy} disabled={typed === ''}>
            Open and look
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
