import { Checkbox, Stack } from '@mantine/core';
import { type ColumnName, columnNames } from '../../../shared/export/column-names.ts';

type Props = {
  readonly columns: readonly ColumnName[];
  readonly problem: string | null;
  readonly onChange: (columns: ColumnName[]) => void;
};

const titles: Readonly<Record<ColumnName, string>> = {
  what: 'What happened',
  lane: 'Lane and standing',
  sources: 'Sources',
};

/** Which columns the chronology has beside number and date, which always print. */
export function ColumnsChoice({ columns, problem, onChange }: Props) {
  return (
    <Checkbox.Group
      label="Columns of the chronology"
      description="Number and date always print."
      value={[...columns]}
      error={problem}
      onChange={(chosen) => onChange(columnNames.filter((name) => chosen.includes(name)))}
    >
      <Stack gap={8} mt={6} mb={4}>
        {columnNames.map((name) => (
          <Checkbox key={name} value={name} label={titles[name]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
