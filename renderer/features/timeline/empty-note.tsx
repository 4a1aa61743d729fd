import { Button, Group, Paper, Text } from '@mantine/core';

type Props = {
  /** The matter holds things, but the filter lets none of them through. */
  readonly isFiltered: boolean;
  readonly onClearFilter: () => void;
  readonly onAddHearing: () => void;
  readonly onAddCustody: () => void;
  readonly onAddProceeding: () => void;
};

/** What to do next where axis and table have nothing to show. */
export function EmptyNote({ isFiltered, ...on }: Props) {
  return (
    <Paper withBorder shadow="sm" p="md" className="ax-note">
      <Text size="sm" role="status" mb="xs">
        {isFiltered
          ? 'Nothing matches.'
          : 'Nothing is recorded yet. Begin with what you know; the rest can follow.'}
      </Text>
      {isFiltered ? (
        <Button size="xs" variant="default" onClick={on.onClearFilter}>
          Clear the filter
        </Button>
      ) : (
        <Group gap="xs">
          <Button size="xs" onClick={on.onAddHearing}>
            Add a hearing (Ctrl J)
          </Button>
          <Button size="xs" variant="default" onClick={on.onAddCustody}>
            Add custody
          </Button>
          <Button size="xs" variant="default" onClick={on.onAddProceeding}>
            Add a proceeding
          </Button>
        </Group>
      )}
    </Paper>
  );
}
