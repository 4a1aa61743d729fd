import { Button, Group, Text } from '@mantine/core';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';

type Props = {
  readonly rows: readonly ChronologyRow[];
  readonly onOpen: (key: string) => void;
};

/** What has no place in time, with its number; nothing where everything is dated. */
export function UndatedTray({ rows, onOpen }: Props) {
  if (rows.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label="Undated" className="ax-tray">
      <Text size="xs" fw={600}>{`Undated (${rows.length})`}</Text>
      {rows.map((row) => (
        <Button
          key={row.key}
          size="compact-xs"
          variant="default"
          title={`${row.kindName}, ${row.laneTitle}`}
          onClick={() => onOpen(row.key)}
        >
          {row.title}
        </Button>
      ))}
    </Group>
  );
}
