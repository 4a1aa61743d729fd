import { Button, Group, Select, Stack, Text } from '@mantine/core';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';

type Props = {
  /** By name; archived ones are not among them. */
  readonly profiles: readonly ExportProfile[];
  /** The one that was taken; null = none. */
  readonly current: ExportProfile | null;
  /** Something was chosen otherwise since. */
  readonly isChanged: boolean;
  /** The one that was last used for this kind of copy; null where it is taken, or there is none. */
  readonly last: ExportProfile | null;
  readonly onPick: (profile: ExportProfile | null) => void;
  readonly onManage: () => void;
};

/** Choices that the office keeps under a name: taken whole, then changed at will. */
export function ProfileChoice({ profiles, current, isChanged, last, onPick, onManage }: Props) {
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <Select
          flex={1}
          label="Profile"
          placeholder={profiles.length === 0 ? 'None is saved' : 'None'}
          data={profiles.map(({ id, name }) => ({ value: id, label: name }))}
          value={current?.id ?? null}
          disabled={profiles.length === 0}
          clearable
          onChange={(id) => onPick(profiles.find((one) => one.id === id) ?? null)}
        />
        <Button variant="default" px="sm" onClick={onManage}>
          Profiles…
        </Button>
      </Group>
      {current !== null && isChanged && (
        <Text size="xs" c="dimmed">
          Changed since it was taken. “Profiles…” keeps the change.
        </Text>
      )}
      {last !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          justify="flex-start"
          onClick={() => onPick(last)}
        >
          Use “{last.name}” as last time
        </Button>
      )}
    </Stack>
  );
}
