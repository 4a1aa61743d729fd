import { Button, Group, Loader, Stack, Text } from '@mantine/core';

type Props = {
  readonly fileName: string;
  /** Of the file, in bytes. */
  readonly size: number;
  /** False while the file is still being opened. */
  readonly isOpened: boolean;
  readonly onCancel: () => void;
};

/** A file is being read elsewhere: how far it is, and the way out. */
export function ImportProgress({ fileName, size, isOpened, onCancel }: Props) {
  return (
    <Stack align="center" gap="sm" p="xl" role="status">
      <Loader aria-hidden />
      <Text size="sm">
        {isOpened ? 'Reading' : 'Opening'} {fileName} ({saySize(size)})
      </Text>
      <Group>
        <Button variant="default" data-autofocus onClick={onCancel}>
          Stop reading
        </Button>
      </Group>
    </Stack>
  );
}

function saySize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
