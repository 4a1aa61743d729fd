import { Select, Stack, Text } from '@mantine/core';
import { type CopyKind, copyKindSchema } from '../../../shared/copies/copy-kind.ts';
import type { CopyRule } from '../../../shared/copies/copy-rule.ts';
import { copyRules } from '../../../shared/copies/copy-rules.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';

type Props = {
  readonly copy: CopyKind;
  /** By which it is made. */
  readonly rule: Pick<CopyRule, 'about' | 'authorities'>;
  readonly onCopy: (copy: CopyKind) => void;
};

/** Which copy leaves the office, each with what it is for and what its rule rests on. */
export function CopyChoice({ copy, rule: { about, authorities }, onCopy }: Props) {
  return (
    <Stack gap={6}>
      <Select
        label="Copy"
        data={copyKindSchema.options.map((kind) => ({ value: kind, label: copyRules[kind].name }))}
        value={copy}
        // Each is read with its sentence, and all of them beside each other.
        styles={{ options: { maxHeight: '70vh', overflowY: 'auto' } }}
        data-autofocus
        renderOption={({ option }) => {
          const rule = copyRules[option.value];
          return (
            <div>
              <Text size="sm" fw={option.value === copy ? 600 : 400}>
                {rule.name}
              </Text>
              <Text size="xs" c="dimmed">
                {rule.about}
              </Text>
            </div>
          );
        }}
        onChange={(next) => {
          const kind = copyKindSchema.options.find((one) => one === next);
          if (kind !== undefined) onCopy(kind);
        }}
      />
      <Text size="sm" c="dimmed">
        {about}
      </Text>
      {authorities.map(({ cite, says, readOn }) => (
        <Text key={cite} size="xs" c="dimmed">
          <Text span fw={600} inherit>
            {cite}.
          </Text>{' '}
          {says} Read {formatCivilDay(readOn, 'axis')}.
        </Text>
      ))}
    </Stack>
  );
}
