import { Button, Group, Paper, Text } from '@mantine/core';
import { dayOfAxisMs } from '../../../shared/time/axis-ms.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { Neighbours } from './axis-place.ts';

type Props = { readonly neighbours: Neighbours; readonly onGo: (at: number) => void };

/** Where the window holds nothing: what is nearest on either side, and the way there. */
export function EmptyHint({ neighbours: { earlier, later }, onGo }: Props) {
  const isUndated = earlier === null && later === null;
  return (
    <Paper withBorder shadow="sm" px="sm" py={6} className="ax-hint">
      <Group gap="xs">
        <Text size="sm" role="status">
          {isUndated ? 'Nothing here has a date yet.' : 'Nothing here.'}
        </Text>
        <Way name="Earlier" at={earlier} onGo={onGo} />
        <Way name="Later" at={later} onGo={onGo} />
      </Group>
    </Paper>
  );
}

function Way({
  name,
  at,
  onGo,
}: {
  readonly name: string;
  readonly at: number | null;
  readonly onGo: (at: number) => void;
}) {
  if (at === null) return null;
  return (
    <Button size="compact-sm" variant="light" onClick={() => onGo(at)}>
      {`${name}: ${formatCivilDay(dayOfAxisMs(at), 'axis')}`}
    </Button>
  );
}
