import { Group, Radio } from '@mantine/core';
import type { Setting } from '../../../shared/model/hearing.ts';

const forms: readonly { readonly value: Setting['form']; readonly label: string }[] = [
  { value: 'exact', label: 'Exact' },
  { value: 'control', label: 'Control date' },
  { value: 'to-be-determined', label: 'To be determined' },
];

type Props = {
  readonly value: Setting['form'];
  readonly onChange: (form: Setting['form']) => void;
};

/** What kind of date a setting has: exactly one of the three. */
export function SettingFormField({ value, onChange }: Props) {
  return (
    <Radio.Group
      label="Kind of date"
      value={value}
      onChange={(next) => onChange(forms.find((one) => one.value === next)?.value ?? 'exact')}
    >
      <Group gap="md" mt={8}>
        {forms.map((form) => (
          <Radio key={form.value} size="xs" value={form.value} label={form.label} />
        ))}
      </Group>
    </Radio.Group>
  );
}
