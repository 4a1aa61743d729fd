import { Button, Group, TextInput } from '@mantine/core';
import { IconHistory, IconSearch } from '@tabler/icons-react';

type Props = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onAskPast: () => void;
};

/** Looks for a record in the log, and leads to the past. */
export function LogBar({ words, onWords, onAskPast }: Props) {
  return (
    <Group gap="xs" px="md" py={6} role="search" aria-label="Change log">
      <TextInput
        size="xs"
        w={260}
        type="search"
        name="find"
        aria-label="Record to look for in the log"
        placeholder="Find a record"
        leftSection={<IconSearch size={14} />}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        ml="auto"
        leftSection={<IconHistory size={14} />}
        onClick={onAskPast}
      >
        As known on a past day…
      </Button>
    </Group>
  );
}
