import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useOfficeRows } from '../data/live-queries.ts';
import { SaveOutcome } from '../ui/save-outcome.tsx';
import { failureOutcome } from '../ui/use-saving.ts';
import { readFileToTakeIn, rowsOfFile } from './take-in-file.ts';
import { useCommands } from './use-commands.ts';
import { useKnownHere } from './use-known-here.ts';

/** A copy of another office becomes a matter here, as a matter file does. */
export function TakeInCopy({
  text,
  onDone,
  onClose,
}: {
  readonly text: string;
  readonly onDone: (matterId: string) => void;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  const here = useKnownHere();
  const persons = useOfficeRows('persons');
  const [isBusy, setIsBusy] = useState(false);
  if (here === undefined || persons === undefined) return null;
  const read = readFileToTakeIn(text, here);
  if (!read.ok) return <SaveOutcome outcome={failureOutcome(read.failure)} />;
  const { file, isKnown, leftOut } = read.value;
  const takeIn = async () => {
    setIsBusy(true);
    const { rows, firstMatter } = rowsOfFile(file, isKnown, persons);
    if (await commands.takeIn(rows)) onDone(firstMatter);
    else setIsBusy(false);
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
