import { Button, Group, Text } from '@mantine/core';
import classes from './chronology-table.module.css';

/** What can be done to the lines that are selected. */
export type SelectionAction =
  'bulk' | 'deadlines-from' | 'convert' | 'duplicate' | 'merge' | 'verify' | 'archive' | 'restore';

/** How many lines are selected, and of what sort. */
export type SelectionCount = {
  /** Records: gaps in custody are counted, not recorded. */
  readonly records: number;
  readonly events: number;
  readonly archived: number;
};

type Props = {
  readonly count: SelectionCount;
  readonly onAction: (action: SelectionAction) => void;
};

/** What can be done to the selected lines, under the table: Tab leads to it. */
export function SelectionBar({ count, onAction }: Props) {
  const { records, events, archived } = count;
  const button = (action: SelectionAction, label: string, why: string | null) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={why !== null}
      title={why ?? undefined}
      onClick={(click) => {
        // The second click of a double click would copy the copy.
        if (click.detail < 2) onAction(action);
      }}
    >
      {label}
    </Button>
  );
  const isAllArchived = records > 0 && archived === records;
  const noRecord = records === 0 ? 'Select a line first' : null;
  const noEvent =
    noRecord ?? (events === 0 ? 'Only events can be converted, duplicated or verified' : null);
  return (
    <Group
      gap="xs"
      role="toolbar"
      aria-label="Selected lines"
      className={classes['selection'] ?? ''}
    >
      <Text size="sm" role="status" className={classes['count'] ?? ''}>
        {records === 0
          ? 'Nothing selected'
          : records === 1
            ? '1 selected'
            : `${records.toLocaleString('en-US')} selected`}
      </Text>
      {button('bulk', 'Change…', noRecord)}
      {button('deadlines-from', 'Deadlines from this…', records === 1 ? null : 'Select one record')}
      {button('convert', 'Convert…', noEvent)}
      {button('duplicate', 'Duplicate', noEvent)}
      {button('merge', 'Merge…', events === 2 && records === 2 ? null : 'Select two events')}
      {button('verify', 'Verify', noEvent)}
      {isAllArchived
        ? button('restore', 'Restore', noRecord)
        : button('archive', 'Archive', noRecord)}
      <Text size="xs" c="dimmed" ml="auto" visibleFrom="md">
        Space selects · Shift+↓ extends · Ctrl+A all · F2 changes a cell
      </Text>
    </Group>
  );
}
