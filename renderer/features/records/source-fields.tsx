import { ActionIcon, Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Source } from '../../../shared/model/record.ts';
import { sourceKinds } from './source-kinds.ts';

const emptySource: Source = {
  kind: 'docket',
  label: '',
  docketNumber: '',
  entry: '',
  page: '',
  dateAsStated: '',
  quote: '',
  dated: null,
  seenOn: null,
};

type Props = {
  readonly sources: readonly Source[];
  readonly onChange: (sources: readonly Source[]) => void;
};

/** The sources of a fact, each to the page, each with the date as it states it. */
export function SourceFields({ sources, onChange }: Props) {
  const change = (index: number, part: Partial<Source>) =>
    onChange(sources.map((source, at) => (at === index ? { ...source, ...part } : source)));
  return (
    <Fieldset legend="Sources">
      <Stack gap="xs">
        {sources.map((source, index) => (
          <Group key={index} gap="xs" align="flex-end" wrap="wrap">
            <Select
              label="Source"
              w={150}
              data={[...sourceKinds]}
              value={source.kind}
              onChange={(kind) => change(index, { kind: kind ?? 'other' })}
            />
            <TextInput
              label="What"
              flex={1}
              miw={160}
              value={source.label}
              onChange={(event) => change(index, { label: event.currentTarget.value })}
            />
            <TextInput
              label="Entry"
              w={64}
              value={source.entry}
              onChange={(event) => change(index, { entry: event.currentTarget.value })}
            />
            <TextInput
              label="Page"
              w={64}
              value={source.page}
              onChange={(event) => change(index, { page: event.currentTarget.value })}
            />
            <TextInput
              label="Date as stated"
              w={130}
              value={source.dateAsStated}
              onChange={(event) => change(index, { dateAsStated: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Remove source ${index + 1}`}
              onClick={() => onChange(sources.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...sources, emptySource])}
          w="fit-content"
        >
          Add a source
        </Button>
      </Stack>
    </Fieldset>
  );
}
