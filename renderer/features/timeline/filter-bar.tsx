import { Button, Checkbox, Group, Menu, Switch, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { type ChronologyFilter, isFiltering, noFilter } from '../../../shared/chronology/filter.ts';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import { eventKinds } from '../../../shared/model/event.ts';

type Props = {
  /** Everything there is to choose from. */
  readonly whole: Chronology;
  /** What the filter lets through. */
  readonly chronology: Chronology;
  readonly filter: ChronologyFilter;
  readonly onFilter: (filter: ChronologyFilter) => void;
  readonly withArchived?: boolean;
  readonly onWithArchived?: (withArchived: boolean) => void;
};

/** What axis and table show: lanes, kinds, words, milestones only; and how much that leaves. */
export function FilterBar({
  whole,
  chronology,
  filter,
  onFilter,
  withArchived = false,
  onWithArchived,
}: Props) {
  const kinds = useMemo(() => {
    const present = new Set(whole.rows.map((row) => row.kind));
    return eventKinds.filter((kind) => present.has(kind));
  }, [whole.rows]);
  const set = (change: Partial<ChronologyFilter>) => onFilter({ ...filter, ...change });
  return (
    <Group gap="xs" role="search" aria-label="Filter" wrap="wrap">
      <TextInput
        size="xs"
        w={200}
        type="search"
        name="find"
        aria-label="Words to look for"
        placeholder="Find words"
        leftSection={<IconSearch size={14} />}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <Choices
        name="Lanes"
        options={whole.lanes.map(({ id, title }) => ({ id, label: title }))}
        hidden={filter.hiddenLanes}
        onHidden={(hiddenLanes) => set({ hiddenLanes })}
      />
      <Choices
        name="Kinds"
        options={kinds.map((id) => ({ id, label: eventKindNames[id] }))}
        hidden={filter.hiddenKinds}
        onHidden={(hiddenKinds) => set({ hiddenKinds })}
      />
      <Switch
        size="xs"
        label="Milestones only"
        checked={filter.milestonesOnly}
        onChange={(event) => set({ milestonesOnly: event.currentTarget.checked })}
      />
      {onWithArchived === undefined ? null : (
        <Switch
          size="xs"
          label="Archived too"
          checked={withArchived}
          onChange={(event) => onWithArchived(event.currentTarget.checked)}
        />
      )}
      <Text size="xs" c="dimmed" role="status">
        {`${chronology.rows.length} of ${whole.rows.length} shown`}
      </Text>
      {isFiltering(filter) ? (
        <Button size="compact-xs" variant="subtle" onClick={() => onFilter(noFilter)}>
          Show all
        </Button>
      ) : null}
    </Group>
  );
}

type ChoicesProps<Id extends string> = {
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly hidden: readonly Id[];
  readonly onHidden: (hidden: readonly Id[]) => void;
};

function Choices<Id extends string>({ name, options, hidden, onHidden }: ChoicesProps<Id>) {
  const away = options.filter(({ id }) => hidden.includes(id)).length;
  return (
    <Menu closeOnItemClick={false} shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={away > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} />}
        >
          {away > 0 ? `${name}: ${options.length - away} of ${options.length}` : name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map(({ id, label }) => {
          const isShown = !hidden.includes(id);
          return (
            <Menu.Item
              key={id}
              role="menuitemcheckbox"
              aria-checked={isShown}
              leftSection={<Checkbox.Indicator size="xs" checked={isShown} />}
              onClick={() =>
                onHidden(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))
              }
            >
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
