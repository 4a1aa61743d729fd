import { Button, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { type ReactionClock, reactionClockOf } from '../../shared/conditions/reaction-clock.ts';
import { clashList } from '../../shared/docket/clash-list.ts';
import { datedLinesOf, docketOf } from '../../shared/docket/docket.ts';
import type { DocketLine } from '../../shared/docket/docket-line.ts';
import { personsIn } from '../../shared/docket/line-filter.ts';
import { sayLastMerged } from '../../shared/merging/last-merged.ts';
import { lazily } from '../../shared/model/lazily.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import { docketListPage } from '../../shared/pages/docket-list-page.ts';
import { docketPageOf } from '../../shared/pages/docket-page.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice, useOfficeSettings } from '../data/office.ts';
import { DocketPanel } from '../features/docket/docket-panel.tsx';
import { type DocketPaper, DocketPapersDialog } from '../features/docket/docket-papers-dialog.tsx';
import { type DocketTab, docketTabs, isPrintedList } from '../features/docket/docket-tabs.ts';
import { type Doable, isDoable } from '../features/docket/mark-done.ts';
import { useStartState, useToday } from '../host/host-context.tsx';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { Waiting } from '../ui/waiting.tsx';
import { docketWork } from './docket-work.ts';
import { DoneDialog } from './done-dialog.tsx';
import { notifyDone } from './notify.ts';
import type { Go } from './place.ts';
import { ReportDialog } from './report-dialog.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useCommands } from './use-commands.ts';
import { useMenu } from './use-menu.ts';
import { usePrintPages } from './use-print-page.ts';

type Choices = {
  readonly tab: DocketTab;
  readonly person: string | null;
  readonly withSamples: boolean | null;
  readonly selectedKey: string | null;
};

/** Whoever opens a record and comes back finds the docket as it was left. */
let lastChoices: Choices = { tab: 'today', person: null, withSamples: null, selectedKey: null };

/** The docket across clients. */
export function DocketScreen({ go }: { readonly go: Go }) {
  const office = useOffice();
  const settings = useOfficeSettings();
  const rows = useOfficeRows('persons');
  const mergings = useOfficeRows('mergings') ?? [];
  const today = useToday();
  const { zone } = useStartState();
  const commands = useCommands();
  const [choices, setChoices] = useState(lastChoices);
  const [done, setDone] = useState<{ readonly event: Doable; readonly clientName: string } | null>(
    null,
  );
  const [reported, setReported] = useState<{
    readonly view: MatterView;
    readonly clock: ReactionClock;
  } | null>(null);
  const [ruleId, setRuleId] = useState<string | null>(null);
  const choose = (part: Partial<Choices>) => {
    lastChoices = { ...choices, ...part };
    setChoices(lastChoices);
  };
  const isPrepared = useIdleWork(office?.matters, docketWork(settings, today));
  const matters = isPrepared ? office?.matters : undefined;
  const hasSamples = matters?.some(({ matter }) => matter.sampleNotice !== '') ?? false;
  const hasOthers = matters?.some(({ matter }) => matter.sampleNotice === '') ?? false;
  const withSamples = choices.withSamples ?? !hasOthers;
  const persons = useMemo(() => (rows ?? []).filter((one) => !one.archived), [rows]);
  const { person } = choices;
  const docket = useMemo(
    () => docketOf(matters ?? [], { today, settings, persons, filter: { person, withSamples } }),
    [matters, today, settings, persons, person, withSamples],
  );
  const named = useMemo(() => personsIn(matters ?? [], persons), [matters, persons]);
  const nameOfPerson = useCallback(
    (reference: string) => namePerson(rows ?? [], reference),
    [rows],
  );
  const clashes = useMemo(
    () => lazily(() => clashList(datedLinesOf(docket), { today, persons }, nameOfPerson)),
    [docket, today, persons, nameOfPerson],
  );
  const printPages = usePrintPages();
  const [isChoosing, setChoosing] = useState(false);
  const tabText = docketTabs.find(({ tab }) => tab === choices.tab);
  // What is shown as a calendar is printed as the page of a day or of a week.
  const isList = tabText !== undefined && isPrintedList(tabText);
  const paperOfTab = isList ? tabText : choices.tab === 'week' ? 'week' : 'day';
  const print = (what: readonly DocketPaper[]) => {
    const whose = person === null ? '' : person === '' ? 'nobody named' : nameOfPerson(person);
    const clients = (matters ?? []).map(({ client }) => client);
    void printPages((stamp) => {
      const words = { ...stamp, today, whose, laptopZone: zone, nameOf: nameOfPerson };
      return what.map((paper) => {
        if (paper === 'day' || paper === 'week')
          return docketPageOf(docket, { ...words, span: paper });
        const label = paper.paperLabel ?? paper.label;
        return docketListPage(linesOf(paper.tab), { ...words, ...paper, label });
      });
    }, clients);
  };
  const linesOf = (tab: DocketTab): readonly DocketLine[] =>
    tab === 'month' ? [] : tab === 'clashes' ? clashes() : docket.list(tab);
  useMenu({
    undo: () => void commands.undo(''),
    redo: () => void commands.redo(''),
    'export-pdf': () => print([paperOfTab]),
  });

  if (matters === undefined) return <Waiting what="Reading all matters" />;
  const eventOf = ({ matterId, recordKey }: DocketLine) =>
    matters
      .find((view) => view.matter.id === matterId)
      ?.events.find((event) => event.id === recordKey);
  const open = ({ matterId, recordKey }: DocketLine) =>
    go({ type: 'matter', matterId, ...(recordKey === null ? {} : { recordKey }) });
  const askDone = (line: DocketLine) => {
    const event = eventOf(line);
    const view = matters.find(({ matter }) => matter.id === line.matterId);
    const clock =
      event?.kind === 'contact' && view !== undefined ? reactionClockOf(view, event) : null;
    if (view !== undefined && clock !== null) setReported({ view, clock });
    else if (isDoable(event)) setDone({ event, clientName: line.clientName });
    else
      notifyDone(
        'Only a deadline, a task or a report is marked as done here. Enter opens the record.',
      );
  };
  const recount = (line: DocketLine) => {
    const event = eventOf(line);
    if (event?.kind !== 'task' || line.recount === null) return;
    void commands.save('task/recount', [
      { table: 'events', after: { ...event, date: line.recount } },
    ]);
  };
  return (
    <main style={{ height: '100%' }}>
      <DocketPanel
        docket={docket}
        clashes={clashes}
        persons={persons}
        named={named}
        today={today}
        laptopZone={zone}
        checkAfterDays={settings.checkAfterDays}
        tab={choices.tab}
        onTab={(tab) => choose({ tab, selectedKey: null })}
        person={person}
        onPerson={(next) => choose({ person: next })}
        withSamples={hasSamples ? withSamples : null}
        onWithSamples={(next) => choose({ withSamples: next })}
        selectedKey={choices.selectedKey}
        onSelect={(selectedKey) => choose({ selectedKey })}
        nameOfPerson={nameOfPerson}
        onOpen={open}
        onDone={askDone}
        onRecount={recount}
        onRule={setRuleId}
        aside={
          <>
            {isList && (
              <Button variant="default" size="xs" onClick={() => print([tabText])}>
                PDF of this list…
              </Button>
            )}
            <Button variant="default" size="xs" onClick={() => print(['day'])}>
              PDF of the day…
            </Button>
            <Button variant="default" size="xs" onClick={() => print(['week'])}>
              PDF of the week…
            </Button>
            <Button variant="default" size="xs" onClick={() => setChoosing(true)}>
              PDF of several…
            </Button>
            {mergings.length > 0 && (
              <Text size="xs" c="dimmed">
                Last merged {sayLastMerged(mergings, nameOfPerson, zone)}
              </Text>
            )}
          </>
        }
      />
      {isChoosing && (
        <DocketPapersDialog
          countOf={(tab) => linesOf(tab).filter(({ isSample }) => !isSample).length}
          onPrint={(papers) => {
            setChoosing(false);
            print(papers);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {reported !== null && <ReportDialog {...reported} onClose={() => setReported(null)} />}
      {ruleId !== null && <RuleDialog ruleId={ruleId} onClose={() => setRuleId(null)} />}
      {done !== null && <DoneDialog {...done} today={today} onClose={() => setDone(null)} />}
    </main>
  );
}
