import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { notifyFailure } from './notify.ts';
import { type FileToTakeIn, rowsOfFile } from './take-in-file.ts';
import { useCommands } from './use-commands.ts';
import { useKnownHere } from './use-known-here.ts';

/** A copy of another office becomes a matter here, as a matter file does. */
export function TakeInCopy({
  found: { file, isKnown, leftOut },
  onDone,
  onClose,
}: {
  readonly found: FileToTakeIn;
  readonly onDone: (matterId: string) => void;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  const knownHere = useKnownHere();
  const [isBusy, setIsBusy] = useState(false);
  const takeIn = async () => {
    setIsBusy(true);
    const here = await knownHere();
    if (!here.ok) notifyFailure(here.failure);
    else {
      const { rows, firstMatter } = await rowsOfFile(file, isKnown, here.value.persons);
      if (await commands.takeIn(rows)) onDone(firstMatter);
    }
    setIsBusy(false);
  };
  return (
    <Stack gap="md">
      <Text size="sm">
        This is a hand-over copy: the facts of one matter, without a log and without notes.
        {isKnown &&
          ' Its client is here already. It is taken in as a second client; nothing that is here is overwritten.'}
      </Text>
      {leftOut.map((said) => (
        <Text key={said} size="sm">
          {said}
        </Text>
      ))}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Take in nothing
        </Button>
        <Button data-autofocus loading={isBusy} onClick={() => void takeIn()}>
          {isKnown ? 'Take in as a second client' : 'Take in'}
        </Button>
      </Group>
    </Stack>
  );
}
