import { Button, Paper, ScrollArea, Stack, Text } from '@mantine/core';
import { useClickOutside, useFocusTrap, useMergedRef } from '@mantine/hooks';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import type { CardPlace } from './item-card.tsx';

type Props = {
  readonly rows: readonly ChronologyRow[];
  readonly place: CardPlace;
  readonly onPick: (key: string) => void;
  readonly onClose: () => void;
};

const WIDTH = 340;
const HEIGHT = 300;

/** What one count holds, to pick from: for events that no zoom takes apart. */
export function ManyList({ rows, place, onPick, onClose }: Props) {
  const outside = useClickOutside<HTMLDivElement>(onClose);
  const trap = useFocusTrap();
  const ref = useMergedRef(outside, trap);
  return (
    <Paper
      ref={ref}
      role="dialog"
      aria-label={`${rows.length} events`}
      withBorder
      shadow="md"
      p="xs"
      pos="fixed"
      w={WIDTH}
      left={Math.max(8, Math.min(place.x, window.innerWidth - WIDTH - 8))}
      top={Math.max(8, Math.min(place.y, window.innerHeight - HEIGHT - 8))}
      className="ax-many"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Text size="sm" fw={600} mb={4}>{`${rows.length} events in one place`}</Text>
      <ScrollArea.Autosize mah={HEIGHT - 50}>
        <Stack gap={2}>
          {rows.map((row) => (
            <Button
              key={row.key}
              variant="subtle"
              color="gray"
              size="compact-sm"
              justify="flex-start"
              onClick={() => onPick(row.key)}
            >
              {`${formatCaseDate(row.date, { style: 'axis' })} · ${row.title}`}
            </Button>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Paper>
  );
}
