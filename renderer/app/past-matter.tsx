import { Tabs, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { buildChronology } from '../../shared/chronology/chronology.ts';
import { filterChronology, isFiltering } from '../../shared/chronology/filter.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { usePastMatter } from '../data/log-queries.ts';
import { PastBanner } from '../features/past/past-banner.tsx';
import { DetailPanel } from '../features/records/detail-panel.tsx';
import { ChronologyTable } from '../features/timeline/chronology-table.tsx';
import { ColumnsMenu } from '../features/timeline/columns-menu.tsx';
import { FilterBar } from '../features/timeline/filter-bar.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { useStartState, useToday } from '../host/host-context.tsx';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import classes from './matter-screen.module.css';
import { useCellContext } from './use-cell-context.ts';
import type { LookState } from './use-look.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePastMenu } from './use-past-menu.ts';
import { useTimelineCommands } from './use-timeline-commands.ts';
import { Waiting } from '../ui/waiting.tsx';

type Props = {
  readonly matterId: string;
  /** The client's name, as it is now. */
  readonly name: string;
  readonly day: CivilDay;
  readonly look: LookState;
  readonly onDay: (day: CivilDay) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** A matter as it was known on a past day: to be read, not to be changed. */
export function PastMatter({ matterId, name, day, onDay, onBack, ...rest }: Props) {
  const today = useToday();
  const { zone } = useStartState();
  const past = usePastMatter(matterId, day, zone);
  return (
    <div className={classes['screen']}>
      <PastBanner name={name} day={day} today={today} onDay={onDay} onBack={onBack} />
      <main className={classes['main']}>
        {past === undefined ? (
          <Waiting what="Reading the log" />
        ) : past.view === null ? (
          <NoMatterYet day={day} onBack={onBack} onClose={rest.onClose} />
        ) : (
          <PastView view={past.view} day={day} onBack={onBack} {...rest} />
        )}
      </main>
    </div>
  );
}

function NoMatterYet({ day, onBack, onClose }: Pick<Props, 'day' | 'onBack' | 'onClose'>) {
  usePastMenu({ onBack, onClose });
  return (
    <Text p="xl" role="status">
      Paradocket did not have this matter yet at the end of {formatCivilDay(day, 'sentence')}.
    </Text>
  );
}

type ViewProps = Pick<Props, 'day' | 'look' | 'onBack' | 'onClose'> & { readonly view: MatterView };

function PastView({ view, day, look: { look, change, setFilter }, onBack, onClose }: ViewProps) {
  const { zone } = useStartState();
  const [tab, setTab] = useState<'timeline' | 'table'>('timeline');
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const colorScheme = useComputedColorScheme('light');
  const nameOfPerson = useNameOfPerson();
  const axis = useTimelineCommands();
  const context = useCellContext(view);
  const { filter, withArchived } = look;
  const whole = useMemo(
    () => buildChronology(view, { asOf: day, withArchived }),
    [view, day, withArchived],
  );
  const chronology = useMemo(() => filterChronology(whole, filter), [whole, filter]);
  const selected = whole.rows.find((row) => row.key === selectedKey) ?? null;
  usePastMenu({ onBack, onClose, setTab, setFilter, sendToAxis: axis.send });
  const common = {
    chronology,
    laptopZone: zone,
    selectedKey,
    onSelect: setSelectedKey,
    onOpen: (key: string) => {
      setSelectedKey(key);
      setIsOpen(true);
    },
    listen: axis.listen,
    emptyNote: (
      <Text role="status">
        {isFiltering(filter) && whole.rows.length > 0
          ? 'The filter hides everything that was known.'
          : 'Nothing was recorded yet on that day.'}
      </Text>
    ),
  };
  return (
    <div className={classes['body']}>
      <Tabs
        value={tab}
        onChange={(value) => setTab(value === 'table' ? 'table' : 'timeline')}
        className={classes['tabs'] ?? ''}
        keepMounted={false}
      >
        <div className={classes['bar']}>
          <Tabs.List className={classes['list'] ?? ''} aria-label={`${view.client.name}, the past`}>
            <Tabs.Tab value="timeline">Timeline</Tabs.Tab>
            <Tabs.Tab value="table">Table</Tabs.Tab>
          </Tabs.List>
          <FilterBar
            whole={whole}
            chronology={chronology}
            filter={filter}
            onFilter={setFilter}
            withArchived={withArchived}
            onWithArchived={(next) => change({ withArchived: next })}
            end={
              tab === 'table' && (
                <ColumnsMenu columns={look.columns} onColumns={(columns) => change({ columns })} />
              )
            }
          />
        </div>
        <Tabs.Panel value={tab} className={classes['panel'] ?? ''}>
          <PanelBoundary key={tab} name={tab === 'table' ? 'The table' : 'The timeline'}>
            {tab === 'table' ? (
              <ChronologyTable
                {...common}
                context={context}
                columns={look.columns}
                sort={look.sort}
                onSort={(sort) => change({ sort })}
                checked={checked}
                onChecked={setChecked}
                editing={null}
              />
            ) : (
              <TimelinePanel
                {...common}
                today={day}
                isPast
                editing={false}
                colorScheme={colorScheme}
              />
            )}
          </PanelBoundary>
        </Tabs.Panel>
      </Tabs>
      {isOpen && selected !== null && (
        <div className={classes['details']}>
          <DetailPanel
            view={view}
            row={selected}
            today={day}
            laptopZone={zone}
            nameOfPerson={nameOfPerson}
            onAction={null}
            onDocument={null}
            onClose={() => setIsOpen(false)}
          />
        </div>
      )}
    </div>
  );
}
