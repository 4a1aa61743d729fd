import { Button, Group, Text } from '@mantine/core';
import { SaveOutcome } from './save-outcome.tsx';
import type { Saving } from './use-saving.ts';

type Props = {
  readonly saving: Pick<Saving, 'isBusy' | 'outcome'>;
  /** The button that saves. */
  readonly label: string;
  /** What is not in the file, a sentence each. */
  readonly leftOut?: readonly string[];
  /** There is nothing to save. */
  readonly isOff?: boolean;
  readonly onClose: () => void;
};

/** The end of a form that writes a file: what is not in it, how the last attempt ended, the buttons. */
export function SaveActions({ saving, label, leftOut = [], isOff = false, onClose }: Props) {
  return (
    <>
      <div role="status">
        {leftOut.map((sentence) => (
          <Text key={sentence} size="sm" fw={600} mb="xs">
            {sentence}
          </Text>
        ))}
        <SaveOutcome outcome={saving.outcome} />
      </div>
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button type="submit" loading={saving.isBusy} disabled={isOff}>
          {label}
        </Button>
      </Group>
    </>
  );
}
