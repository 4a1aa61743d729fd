import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import type { Outcome } from '../../ui/use-saving.ts';

type Props = {
  /** A sentence about what is being done; empty = nothing is, and Enter does the next step. */
  readonly busy: string;
  readonly outcome: Outcome | null;
  /** On the button of the next step; null = there is none yet. */
  readonly submitLabel: string | null;
  readonly canSubmit?: boolean;
  readonly closeLabel?: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of a dialog whose steps take a while: Enter does the next one, once. */
export function WorkingForm({
  busy,
  outcome,
  submitLabel,
  canSubmit = true,
  closeLabel = 'Cancel',
  onSubmit,
  onClose,
  children,
}: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === '') onSubmit();
      }}
    >
      <Stack gap="md">
        {children}
        <div role="status">
          {busy !== '' && <Text size="sm">{busy}</Text>}
          <SaveOutcome outcome={outcome} />
        </div>
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {closeLabel}
          </Button>
          {submitLabel !== null && (
            <Button type="submit" loading={busy !== ''} disabled={!canSubmit}>
              {submitLabel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
