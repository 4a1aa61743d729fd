import { Button, Group, Text } from '@mantine/core';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { useHost } from '../../host/host-context.tsx';
import classes from './calendar.module.css';
import { setKeptFile, useKeptFile } from './kept-file.ts';

/** Which file follows the record now, and how to end that; nothing where none does. */
export function KeptNote({ matters }: { readonly matters: readonly MatterView[] }) {
  const host = useHost();
  const kept = useKeptFile();
  if (kept === undefined || kept === null) return null;
  const { matterId } = kept;
  const isThere = matterId === null || matters.some((view) => view.matter.id === matterId);
  const what = matterId === null ? 'all clients' : isThere ? 'one matter' : 'a matter that is gone';
  const stop = async () => {
    const forgotten = await host.call('calendar:forget', undefined);
    if (forgotten.ok) setKeptFile(null);
  };
  return (
    <Group className={classes['kept'] ?? ''} gap="sm" wrap="nowrap" justify="space-between">
      <div>
        <Text size="sm" fw={600}>
          A file is kept true for {what}
        </Text>
        <Text size="sm" className={classes['path'] ?? ''}>
          {kept.file}
        </Text>
        <Text size="xs" c="dimmed">
          One file at a time is kept true; another takes its place.
        </Text>
      </div>
      <Button variant="default" size="compact-sm" onClick={() => void stop()}>
        Stop following
      </Button>
    </Group>
  );
}
