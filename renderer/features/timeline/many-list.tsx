import { Button, Paper, ScrollArea, Stack, Text } from '@mantine/core';
import { useClickOutside, useFocusTrap, useMergedRef } from '@mantine/hooks';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { unverifiedOf } from './describe-stop.ts';
import type { CardPlace } from './item-card.tsx';

type Props = {
  readonly rows: readonly ChronologyRow[];
  readonly place: CardPlace;
  readonly onPick: (key: string) => void;
  /** Escape: whoever opened it has the keys again. */
  readonly onEscape: () => void;
  /** Somebody went elsewhere, with the mouse, a key of the menu or a dialog. */
  readonly onLeave: () => void;
};

const WIDTH = 340;
const HEIGHT = 300;

/** What one count holds, to pick from: for events that no zoom takes apart. */
export function ManyList({ rows, place, onPick, onEscape, onLeave }: Props) {
  const outside = useClickOutside<HTMLDivElement>(onLeave);
  const trap = useFocusTrap();
  const ref = useMergedRef(outside, trap);
  return (
    <Paper
      ref={ref}
      role="dialog"
      aria-label={`${rows.length} events`}
      tabIndex={-1}
      withBorder
      shadow="md"
      p="xs"
      pos="fixed"
      w={WIDTH}
      left={Math.max(8, Math.min(place.x, window.innerWidth - WIDTH - 8))}
      top={Math.max(8, Math.min(place.y, window.innerHeight - HEIGHT - 8))}
      className="ax-many"
      onBlur={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget);
        // Another window may have the keys for a while.
        if (!isInside && document.hasFocus()) onLeave();
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey) onLeave();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEscape();
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
              {[
                formatCaseDate(row.date, { style: 'axis' }),
                row.title,
                ...(unverifiedOf(row) === '' ? [] : [unverifiedOf(row)]),
              ].join(' · ')}
            </Button>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Paper>
  );
}
