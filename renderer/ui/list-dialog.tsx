import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';

type Props = {
  readonly title: string;
  /** What has to be known before the list is read; may be empty. */
  readonly warnings?: readonly string[];
  /** What the list is of, for the name of what scrolls. */
  readonly listName: string;
  /** Stands in the place of the list while there is nothing in it; null = there is. */
  readonly empty: string | null;
  /** Small print under the list. */
  readonly hint?: ReactNode;
  /** Buttons ahead of Close. */
  readonly actions: ReactNode;
  /** A dialog that stands on this one; null = none. */
  readonly over: ReactNode;
  readonly onClose: () => void;
  /** The list. */
  readonly children: ReactNode;
};

/** A list to read and to act on, whose forms open on top of it. */
export function ListDialog(props: Props) {
  const { title, warnings = [], listName, empty, hint, actions, over, onClose, children } = props;
  return (
    <DialogFrame title={title} onClose={onClose} isCovered={over !== null}>
      <Stack gap="sm">
        {warnings.map((warning) => (
          <Text key={warning} size="sm" c="var(--warning-text)" role="note">
            {warning}
          </Text>
        ))}
        {empty === null ? (
          <ScrollArea.Autosize
            mah="62vh"
            type="auto"
            offsetScrollbars
            viewportProps={{ tabIndex: 0, 'aria-label': listName }}
          >
            {children}
          </ScrollArea.Autosize>
        ) : (
          <Text size="sm" c="dimmed">
            {empty}
          </Text>
        )}
        {hint !== undefined && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          {actions}
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {over}
    </DialogFrame>
  );
}
