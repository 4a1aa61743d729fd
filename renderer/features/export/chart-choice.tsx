import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { WholeNumberField } from '../../ui/whole-number-field.tsx';
import type { DraftProblems, ExportDraft } from './export-draft.ts';

type Props = {
  readonly draft: ExportDraft;
  readonly set: (change: Partial<ExportDraft>) => void;
};

/** On how many pages the chart stands. */
export function ChartChoice({ draft, set }: Props) {
  const pages = (label: string, value: number, key: 'pagesAcross' | 'pagesDown') => (
    <WholeNumberField
      label={label}
      value={value}
      least={1}
      most={30}
      width={110}
      onChange={(next) => set({ [key]: next })}
    />
  );
  return (
    <Radio.Group
      label="Chart"
      value={draft.chart}
      onChange={(value) => {
        const chart = (['auto', 'years', 'pages'] as const).find((one) => one === value);
        if (chart !== undefined) set({ chart });
      }}
    >
      <Stack gap={6} mt={4}>
        <Radio value="auto" label="As few pages as the labels allow" />
        <Radio value="years" label="One page a year" />
        <Radio value="pages" label="Fit to pages" />
        {draft.chart === 'pages' && (
          <Group gap="xs" pl={28} align="flex-start">
            {pages('Pages across', draft.pagesAcross, 'pagesAcross')}
            {pages('Pages down', draft.pagesDown, 'pagesDown')}
          </Group>
        )}
      </Stack>
    </Radio.Group>
  );
}

/** The only days that timeline and chronology show. */
export function RangeChoice({
  draft,
  problem,
  set,
}: Props & { readonly problem: DraftProblems['range'] }) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" grow>
      <TextInput
        type="date"
        label="Only from"
        value={draft.from}
        error={problem}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Only to"
        value={draft.to}
        error={problem !== null}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
    </Group>
  );
}
