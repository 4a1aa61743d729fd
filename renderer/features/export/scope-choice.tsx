import { Radio, Stack } from '@mantine/core';
import { counted } from '../../../shared/pages/list-page.ts';

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

/** The whole matter, or what the filter leaves of it; the dialog's focus begins here unless something before it asks for it. */
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
          label={`The whole matter: ${counted(whole, 'line', 'lines')}`}
          data-autofocus={!onlyShown || undefined}
        />
        <Radio
          value="shown"
          label={`What the filter shows: ${counted(shown, 'line', 'lines')}`}
          description={isFiltered ? undefined : 'No filter is set.'}
          disabled={!isFiltered}
          data-autofocus={onlyShown || undefined}
        />
      </Stack>
    </Radio.Group>
  );
}
