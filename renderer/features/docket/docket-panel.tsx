import { Badge, Button, Group, Select, Switch, Tabs, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { datedLinesOf, type Docket } from '../../../shared/docket/docket.ts';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { lazily } from '../../../shared/model/lazily.ts';
import type { Person } from '../../../shared/model/person.ts';
import { type CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { DocketGrid } from './docket-grid.tsx';
import classes from './docket-panel.module.css';
import { type DocketTab, docketTabs } from './docket-tabs.ts';
import { byDay, type GridRow, rowsOfToday, unheaded } from './grid-rows.ts';
import { MonthView } from './month-view.tsx';
import { useTabCounts } from './use-tab-counts.ts';

type Props = {
  readonly docket: Docket;
  /** Looked for when somebody asks: every hearing ahead is compared. */
  readonly clashes: () => readonly DocketLine[];
  readonly persons: readonly Person[];
  /** References of everybody whom lines name. */
  readonly named: readonly string[];
  readonly today: CivilDay;
  readonly laptopZone: string;
  readonly checkAfterDays: number;
  readonly tab: DocketTab;
  readonly onTab: (tab: DocketTab) => void;
  readonly person: string | null;
  readonly onPerson: (person: string | null) => void;
  /** Null where there are no samples. */
  readonly withSamples: boolean | null;
  readonly onWithSamples: (withSamples: boolean) => void;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly nameOfPerson: (reference: string) => string;
  readonly onOpen: (line: DocketLine) => void;
  readonly onDone: (line: DocketLine) => void;
  readonly onRecount: (line: DocketLine) => void;
  readonly onRule: (ruleId: string) => void;
  /** Stands beside the filters: printing. */
  readonly aside?: ReactNode;
};

const EVERYBODY = '*';
const NOBODY = '-';

/** The docket of the office: its lists in tabs, the month, and what can be done with a line. */
export function DocketPanel(props: Props) {
  const { docket, clashes, today, tab, onTab, selectedKey, nameOfPerson, laptopZone } = props;
  const { checkAfterDays, onOpen, onDone, onRule, onSelect } = props;
  const dated = useMemo(() => lazily(() => datedLinesOf(docket)), [docket]);
  const rows = useMemo(() => rowsOf(docket, tab, clashes, today), [docket, tab, clashes, today]);
  const texts = docketTabs.find((one) => one.tab === tab);
  const selected = rows.find((row) => row.type === 'line' && row.key === selectedKey);
  const line = selected?.type === 'line' ? selected.line : null;
  const counts = useTabCounts(docket, clashes);
  return (
    <div className={classes['panel']}>
      <Group justify="space-between" gap="xs">
        <Group gap="sm" align="baseline">
          <Title order={1} size="h4" tabIndex={-1}>
            Docket
          </Title>
          <Text size="sm" c="dimmed">
            {formatCivilDay(today, 'sentence')}
          </Text>
        </Group>
        <Filters {...props} />
      </Group>
      <Tabs
        value={tab}
        onChange={(value) => onTab((value ?? 'today') as DocketTab)}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
      >
        <Tabs.List className={classes['list'] ?? ''}>
          {docketTabs.map((one) => (
            <Tabs.Tab
              key={one.tab}
              value={one.tab}
              className={classes['tab'] ?? ''}
              rightSection={
                one.tab === 'month' ? undefined : (
                  <Counts
                    count={counts.get(one.tab) ?? null}
                    leads={one.tab === 'today' ? (counts.get('lead') ?? 0) : 0}
                    isWarning={one.tab === 'overdue'}
                  />
                )
              }
            >
              {one.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes['content'] ?? ''}>
          {tab === 'month' ? (
            <MonthView
              lines={dated()}
              recurringIn={docket.recurring}
              today={today}
              checkAfterDays={checkAfterDays}
              laptopZone={laptopZone}
              onOpen={onOpen}
              onDone={onDone}
              onRule={onRule}
            />
          ) : rows.length === 0 ? (
            <Text c="dimmed" ta="center" py="xl">
              {texts?.empty}
            </Text>
          ) : (
            <DocketGrid
              key={tab}
              name={texts?.lists ?? ''}
              rows={rows}
              today={today}
              checkAfterDays={checkAfterDays}
              laptopZone={laptopZone}
              nameOfPerson={nameOfPerson}
              selectedKey={selectedKey}
              onSelect={onSelect}
              onOpen={onOpen}
              onDone={onDone}
              onRule={onRule}
            />
          )}
        </Tabs.Panel>
      </Tabs>
      {tab !== 'month' && rows.length > 0 && <Actions line={line} {...props} />}
    </div>
  );
}

function rowsOf(
  docket: Docket,
  tab: DocketTab,
  clashes: () => readonly DocketLine[],
  today: CivilDay,
): readonly GridRow[] {
  switch (tab) {
    case 'month':
      return [];
    case 'today':
      return rowsOfToday(docket, today);
    case 'clashes':
      return unheaded(clashes());
    case 'week':
    case 'later':
    case 'overdue':
      return byDay(docket.list(tab));
    default:
      return unheaded(docket.list(tab));
  }
}

function Counts({
  count,
  leads,
  isWarning,
}: {
  readonly count: number | null;
  readonly leads: number;
  readonly isWarning: boolean;
}) {
  const isRed = isWarning && count !== null && count > 0;
  return (
    <span className={classes['counts']}>
      {leads > 0 && (
        <Badge size="sm" color="red" variant="filled" circle={leads < 10} title="Before all else">
          {leads}
        </Badge>
      )}
      {count !== null && (
        <span className={classes['count']} data-warning={isRed || undefined}>
          {count}
        </span>
      )}
    </span>
  );
}

function Filters({
  persons,
  named,
  person,
  onPerson,
  withSamples,
  onWithSamples,
  nameOfPerson,
  aside,
}: Props) {
  const choices = [
    { value: EVERYBODY, label: 'Everybody' },
    ...named.map((reference) => {
      const known = persons.find((one) => one.id === reference);
      const initials = nameOfPerson(reference);
      const name = known?.name ?? '';
      return {
        value: reference,
        label: name === '' || name === initials ? initials : `${initials}, ${name}`,
      };
    }),
    { value: NOBODY, label: 'Nobody named' },
  ];
  return (
    <Group gap="sm">
      {withSamples !== null && (
        <Switch
          size="xs"
          label="With samples"
          checked={withSamples}
          onChange={(input) => onWithSamples(input.currentTarget.checked)}
        />
      )}
      <Select
        aria-label="Whose docket"
        size="xs"
        w={190}
        data={choices}
        value={person === null ? EVERYBODY : person === '' ? NOBODY : person}
        onChange={(value) => onPerson(value === EVERYBODY ? null : value === NOBODY ? '' : value)}
      />
      {aside}
    </Group>
  );
}

/** What can be done with the selected line, with its keys. */
function Actions({
  line,
  onOpen,
  onDone,
  onRecount,
  onRule,
}: Props & { readonly line: DocketLine | null }) {
  const isDoable = ['task', 'deadline', 'target', 'report-due'].includes(line?.kind ?? '');
  return (
    <Group gap="xs" className={classes['actions'] ?? ''}>
      <Button
        variant="default"
        size="xs"
        disabled={line === null}
        onClick={() => line !== null && onOpen(line)}
      >
        Open (Enter)
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={!isDoable}
        onClick={() => line !== null && onDone(line)}
      >
        Done… (D)
      </Button>
      {line !== null && line.ruleId !== '' && (
        <Button variant="default" size="xs" onClick={() => onRule(line.ruleId)}>
          Rule {line.ruleId} (R)
        </Button>
      )}
      {line !== null && line.recount !== null && (
        <Button variant="default" size="xs" onClick={() => onRecount(line)}>
          Take the recounted date
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {line === null ? 'Arrows choose a line.' : ''}
      </Text>
    </Group>
  );
}
