import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { sayWhatIsShown } from '../../shared/chronology/say-look.ts';
import { buildChronology } from '../../shared/chronology/chronology.ts';
import { filterChronology, isFiltering, noFilter } from '../../shared/chronology/filter.ts';
import { nextDateOf } from '../../shared/chronology/next-date.ts';
import { summarizeCustody } from '../../shared/custody/summary.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { createAxisMemory } from '../features/timeline/axis-memory.ts';
import { MatterClocks } from '../features/conditions/matter-clocks.tsx';
import { CustodyStrip } from '../features/custody/custody-strip.tsx';
import { EmptyNote } from '../features/timeline/empty-note.tsx';
import { FilterBar } from '../features/timeline/filter-bar.tsx';
import { useStartState, useToday } from '../host/host-context.tsx';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import { CustodyView } from './custody-view.tsx';
import { FindingsView } from './findings-view.tsx';
import { LogView } from './log-view.tsx';
import { LookControls } from './look-controls.tsx';
import { MatterDetails } from './matter-details.tsx';
import { MatterDialogs } from './matter-dialogs.tsx';
import { MatterHeader } from './matter-header.tsx';
import { MergedLine } from './merged-line.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { TableView } from './table-view.tsx';
import { TimelineView } from './timeline-view.tsx';
import { useCellContext } from './use-cell-context.ts';
import { useMatterFindings } from './use-findings.ts';
import { useMatterDialogs } from './use-matter-dialogs.ts';
import { MenuKept } from './use-menu.ts';
import { MatterMenu, type MatterTab } from './matter-menu.ts';
import type { LookState } from './use-look.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useTimelineCommands } from './use-timeline-commands.ts';
import { useRecordActions } from './use-record-actions.ts';
import { useSelectionActions } from './use-selection-actions.ts';
import { useTableEditing } from './use-table-editing.ts';
import classes from './matter-screen.module.css';
import { Waiting } from '../ui/waiting.tsx';

/** Width of the details, as the style sheet has it too. */
const DETAILS_PX = 340;
/** In less room the details lie over the rest instead of beside it. */
const NARROW = '(max-width: 1200px)';

type Props = {
  readonly view: MatterView;
  /** The record whose details are open at first; null = none. */
  readonly recordKey: string | null;
  readonly look: LookState;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onClose: () => void;
  readonly onPast: (day: CivilDay) => void;
};

/**
 * One matter as it is known now: who holds the client, the axis and its table twin, the log.
 *
 * Drawn anew only where something changed: the answer that what is known is still so comes later.
 */
export const OpenMatter = memo(function OpenMatter({
  view,
  recordKey,
  onOpenMatter,
  onClose,
  onPast,
  look: { look, change, setFilter },
}: Props) {
  const today = useToday();
  const { zone } = useStartState();
  const [tab, setTab] = useState<MatterTab>('timeline');
  const { filter, withArchived } = look;
  const [selectedKey, setSelectedKey] = useState(recordKey);
  const [opensDetails, setOpensDetails] = useState(recordKey !== null);
  const [isEditing, setIsEditing] = useState(false);
  const [memory] = useState(createAxisMemory);
  const details = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const dialogs = useMatterDialogs();
  const nameOfPerson = useNameOfPerson();
  // Whose matter it is, who holds the client and what is next stand at once; what takes longer to draw follows.
  const isBodyDue = useDeferredValue(true, false);

  const whole = useMemo(
    () => buildChronology(view, { asOf: today, withArchived }),
    [view, today, withArchived],
  );
  const chronology = useMemo(() => filterChronology(whole, filter), [whole, filter]);
  const summary = useMemo(() => summarizeCustody(view, today), [view, today]);
  const next = useMemo(() => nextDateOf(view.events, today), [view.events, today]);
  const selected = whole.rows.find((row) => row.key === selectedKey) ?? null;
  const findings = useMatterFindings(view);
  const actOn = useRecordActions(view, dialogs.open);
  const context = useCellContext(view);
  const editing = useTableEditing(view, today, dialogs.open);
  const selection = useSelectionActions({
    view,
    chronology,
    look,
    selectedKey,
    isTable: tab === 'table',
    onSelect: setSelectedKey,
    openDialog: dialogs.open,
  });

  const [asked, setAsked] = useState(recordKey === null ? 0 : 1);
  const openRow = (key: string) => {
    setSelectedKey(key);
    setOpensDetails(true);
    setAsked((times) => times + 1);
  };
  // Whoever asks for details reads them next, with the keys as with the eyes.
  useEffect(() => {
    if (asked > 0 && isBodyDue) details.current?.focus();
  }, [asked, isBodyDue]);
  const axis = useTimelineCommands();
  const closeDetails = () => {
    setOpensDetails(false);
    if (!axis.send('focus'))
      tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  const showsDetails = selected !== null && opensDetails;
  const shown = {
    chronology,
    listen: axis.listen,
    laptopZone: zone,
    selectedKey,
    onSelect: setSelectedKey,
    onOpen: openRow,
    emptyNote: (
      <EmptyNote
        isFiltered={isFiltering(filter) && whole.rows.length > 0}
        onClearFilter={() => setFilter(noFilter)}
        onAddHearing={() => dialogs.open({ type: 'event', id: null, kind: 'hearing' })}
        onAddCustody={() => dialogs.open({ type: 'stint', id: null })}
        onAddProceeding={() => dialogs.open({ type: 'proceeding', id: null })}
      />
    ),
  };

  return (
    <div className={classes['screen']}>
      <MatterHeader
        view={view}
        onOpenMatter={onOpenMatter}
        onClose={onClose}
        onDialog={dialogs.open}
      />
      <main className={classes['main']}>
        <SampleBanner notice={view.matter.sampleNotice} />
        <MergedLine matterId={view.matter.id} />
        <PanelBoundary name="Custody at a glance">
          <CustodyStrip
            summary={summary}
            next={next}
            factsCurrentThrough={view.matter.factsCurrentThrough}
            today={today}
            onEditFacts={() => dialogs.open({ type: 'matter' })}
            onOpenNext={openRow}
            clocks={<MatterClocks view={view} />}
          />
        </PanelBoundary>
        {isBodyDue && (
          <div className={classes['body']}>
            <Tabs
              ref={tabs}
              value={tab}
              onChange={(value) => setTab((value ?? 'timeline') as MatterTab)}
              className={classes['tabs'] ?? ''}
              keepMounted={false}
            >
              <div className={classes['bar']}>
                <Tabs.List className={classes['list'] ?? ''}>
                  <Tabs.Tab value="timeline">Timeline</Tabs.Tab>
                  <Tabs.Tab value="table">Table</Tabs.Tab>
                  <Tabs.Tab value="log">Change log</Tabs.Tab>
                  <Tabs.Tab value="findings">Findings {findings?.open.length}</Tabs.Tab>
                  <Tabs.Tab value="custody">Custody</Tabs.Tab>
                </Tabs.List>
                {(tab === 'timeline' || tab === 'table') && (
                  <FilterBar
                    whole={whole}
                    chronology={chronology}
                    filter={filter}
                    onFilter={setFilter}
                    withArchived={withArchived}
                    onWithArchived={(next) => change({ withArchived: next })}
                    end={
                      <LookControls
                        view={view}
                        look={look}
                        onLook={change}
                        isTable={tab === 'table'}
                        onSaveCsv={() => dialogs.open({ type: 'csv', onlyShown: true })}
                      />
                    }
                  />
                )}
              </div>
              {tab === 'findings' ? (
                <Tabs.Panel value="findings" className={classes['panel'] ?? ''}>
                  <PanelBoundary key="findings" name="The findings">
                    {findings === null ? (
                      <Waiting what="Looking through the matter" />
                    ) : (
                      <FindingsView
                        view={view}
                        sorted={findings}
                        nameOfPerson={nameOfPerson}
                        onOpenRow={openRow}
                        onDialog={dialogs.open}
                        listen={axis.listen}
                      />
                    )}
                  </PanelBoundary>
                </Tabs.Panel>
              ) : tab === 'custody' ? (
                <Tabs.Panel value="custody" className={classes['panel'] ?? ''}>
                  <PanelBoundary key="custody" name="The custody view">
                    <CustodyView
                      view={view}
                      sorted={findings}
                      today={today}
                      nameOfPerson={nameOfPerson}
                      onOpenRow={openRow}
                      onDialog={dialogs.open}
                    />
                  </PanelBoundary>
                </Tabs.Panel>
              ) : tab === 'log' ? (
                <Tabs.Panel value="log" className={classes['panel'] ?? ''}>
                  <PanelBoundary key="log" name="The change log">
                    <LogView
                      matterId={view.matter.id}
                      nameOfPerson={nameOfPerson}
                      onAskPast={() => dialogs.open({ type: 'past' })}
                    />
                  </PanelBoundary>
                </Tabs.Panel>
              ) : (
                <Tabs.Panel value={tab} className={classes['panel'] ?? ''}>
                  <PanelBoundary key={tab} name={tab === 'table' ? 'The table' : 'The timeline'}>
                    {tab === 'table' ? (
                      <TableView
                        {...shown}
                        context={context}
                        columns={look.columns}
                        sort={look.sort}
                        onSort={(sort) => change({ sort })}
                        editing={editing}
                        selection={selection}
                      />
                    ) : (
                      <TimelineView
                        {...shown}
                        today={today}
                        onMove={(key, days) => dialogs.open({ type: 'move', id: key, days })}
                        isEditing={isEditing}
                        onEditing={setIsEditing}
                        memory={memory}
                        coveredPx={showsDetails && isNarrow ? DETAILS_PX : 0}
                      />
                    )}
                  </PanelBoundary>
                </Tabs.Panel>
              )}
            </Tabs>
            {showsDetails && (
              <MatterDetails
                ref={details}
                view={view}
                row={selected}
                today={today}
                onAction={(action) => actOn(selected, action)}
                onOpenRow={openRow}
                onDialog={dialogs.open}
                onClose={closeDetails}
              />
            )}
          </div>
        )}
      </main>
      {!isBodyDue && <MenuKept />}
      <MatterMenu
        // Anew, so that it does what was kept for it.
        key={String(isBodyDue)}
        isBodyThere={isBodyDue}
        view={view}
        selected={selected}
        selectedKey={selectedKey}
        actOn={actOn}
        actOnSelection={selection.act}
        hasSelection={selection.hasSeveral}
        tab={tab}
        setTab={setTab}
        setFilter={setFilter}
        openDialog={dialogs.open}
        sendToAxis={axis.send}
      />
      <MatterDialogs
        view={view}
        chronology={chronology}
        isFiltered={isFiltering(filter)}
        saysFilter={sayWhatIsShown({ filter, withArchived: false })}
        today={today}
        dialog={dialogs.dialog}
        onOpen={dialogs.open}
        onClose={dialogs.close}
        onSaved={setSelectedKey}
        onPast={onPast}
      />
    </div>
  );
});
