import { Alert, Button, Group, Text } from '@mantine/core';
import { useStartState } from '../../host/host-context.tsx';
import { useBackupState } from './backup-state.ts';
import { sayInstant } from '../../../shared/time/say-instant.ts';

/** On the page of an empty app: the way back from travelling, or from another laptop's backup. */
export function ReturnNote({ onRestore }: { readonly onRestore: () => void }) {
  const { zone } = useStartState();
  const since = useBackupState()?.travellingSince ?? null;
  if (since === null)
    return (
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          Moving from another laptop, or starting again after a loss?
        </Text>
        <Button variant="default" size="compact-sm" onClick={onRestore}>
          Restore from a backup…
        </Button>
      </Group>
    );
  return (
    <Alert color="docket" title="This laptop travels without the record">
      <Text size="sm" mb="xs">
        On {sayInstant(since, zone)} everything was sealed into one file and removed from here. When
        you are back, restore it with its passphrase.
      </Text>
      <Button onClick={onRestore}>Restore on return…</Button>
    </Alert>
  );
}
