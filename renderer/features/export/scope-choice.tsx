import { Radio, Stack } from '@mantine/core';

type Props = {
  /** What the filter shows, instead of the whole matter. */
  readonly onlyShown: boolean;
  /** A filter hides something on screen. */
  readonly isFiltered: boolean;
  /** How many lines the matter has, and how many of them the filter leaves. */
  readonly whole: number;
  readonly shown: number;
  readonly onChange: (onlyShown: boolean) => void;
};

/** The whole matter, or what the filter leaves of it; the dialog's focus begins here. */
export function ScopeChoice({ onlyShown, isFiltered, whole, shown, onChange }: Props) {
  return (
    <Radio.Group
      label="What is saved"
      value={onlyShown ? 'shown' : 'whole'}
      onChange={(value) => onChange(value === 'shown')}
    >
      <Stack gap={8} mt={6}>
        <Radio
          value="whole"
          label={`The whole matter: ${sayLines(whole)}`}
          data-autofocus={!onlyShown || undefined}
        />
        <Radio
          value="shown"
          label={`What the filter shows: ${sayLines(shown)}`}
          description={isFiltered ? undefined : 'No filter is set.'}
          disabled={!isFiltered}
          data-autofocus={onlyShown || undefined}
        />
      </Stack>
    </Radio.Group>
  );
}

function sayLines(count: number): string {
  return count === 1 ? '1 line' : `${String(count)} lines`;
}
