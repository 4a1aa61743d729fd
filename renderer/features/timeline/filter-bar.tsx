import { Button, Group, Switch, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { type ChronologyFilter, isFiltering, noFilter } from '../../../shared/chronology/filter.ts';
import { eventKindNames, standingNames } from '../../../shared/chronology/kind-names.ts';
import { eventKinds } from '../../../shared/model/event.ts';
import { standingSchema } from '../../../shared/model/record.ts';
import { type Choice, Choices } from './choices.tsx';

type Props = {
  /** Everything there is to choose from. */
  readonly whole: Chronology;
  /** What the filter lets through. */
  readonly chronology: Chronology;
  readonly filter: ChronologyFilter;
  readonly onFilter: (filter: ChronologyFilter) => void;
  readonly withArchived?: boolean;
  readonly onWithArchived?: (withArchived: boolean) => void;
  /** Stands at the end: saved views, columns. */
  readonly end?: ReactNode;
};

/** What axis and table show: lanes, kinds, words, milestones only; and how much that leaves. */
export function FilterBar({
  whole,
  chronology,
  filter,
  onFilter,
  withArchived = false,
  onWithArchived,
  end,
}: Props) {
  const kinds = useMemo(() => {
    const present = new Set(whole.rows.map((row) => row.kind));
    return eventKinds.filter((kind) => present.has(kind));
  }, [whole.rows]);
  const standings = useMemo(() => {
    const present = new Set(whole.rows.map((row) => row.standing));
    return standingSchema.options.filter((one) => present.has(one));
  }, [whole.rows]);
  const set = (change: Partial<ChronologyFilter>) => onFilter({ ...filter, ...change });
  return (
    <Group gap="xs" role="search" aria-label="Filter" wrap="wrap" className="ax-filter">
      <TextInput
        size="xs"
        w={180}
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
        options={laneChoices(whole.lanes)}
        hidden={filter.hiddenLanes}
        onHidden={(hiddenLanes) => set({ hiddenLanes })}
      />
      <Choices
        name="Kinds"
        options={kinds.map((id) => ({ id, label: eventKindNames[id], detail: '' }))}
        hidden={filter.hiddenKinds}
        onHidden={(hiddenKinds) => set({ hiddenKinds })}
      />
      {(standings.length > 1 || filter.hiddenStandings.length > 0) && (
        <Choices
          name="Standing"
          options={standings.map((id) => ({ id, label: standingNames[id], detail: '' }))}
          hidden={filter.hiddenStandings}
          onHidden={(hiddenStandings) => set({ hiddenStandings })}
        />
      )}
      <Switch
        size="xs"
        label="Milestones only"
        checked={filter.milestonesOnly}
        onChange={(event) => set({ milestonesOnly: event.currentTarget.checked })}
      />
      <Switch
        size="xs"
        label="No source"
        checked={filter.noSource}
        onChange={(event) => set({ noSource: event.currentTarget.checked })}
      />
      <Switch
        size="xs"
        label="Unverified"
        checked={filter.unverified}
        onChange={(event) => set({ unverified: event.currentTarget.checked })}
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
      {end}
    </Group>
  );
}

/** Two lanes of one name are told apart by court and docket number. */
function laneChoices(lanes: Chronology['lanes']): readonly Choice<string>[] {
  return lanes.map(({ id, title, subtitle }) => {
    const isAlone = lanes.every((other) => other.id === id || other.title !== title);
    return { id, label: title, detail: isAlone ? '' : subtitle };
  });
}
