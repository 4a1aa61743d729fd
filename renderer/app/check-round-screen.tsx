import { Button, Switch } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { checksOf, type DueCheck, dueChecks } from '../../shared/checks/due-checks.ts';
import {
  checkCustody,
  checkHearing,
  checkReset,
  type Look,
} from '../../shared/checks/record-check.ts';
import { currentSetting } from '../../shared/model/event-date.ts';
import type { EventOfKind } from '../../shared/model/event.ts';
import { recordAct, type SettingAct } from '../../shared/model/setting-act.ts';
import { followShared, type SharedLine } from '../../shared/model/shared-hearing.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { checkRoundPage } from '../../shared/pages/check-round-page.ts';
import { wallClockOf } from '../../shared/time/court-time.ts';
import { useOffice, useOfficeSettings } from '../data/office.ts';
import { CheckRound, type CheckResult } from '../features/check-round/check-round.tsx';
import { nowOf, useStartState, useToday } from '../host/host-context.tsx';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { Waiting } from '../ui/waiting.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import type { Go } from './place.ts';
import { ResetFormDialog } from './reset-form-dialog.tsx';
import { useCommands } from './use-commands.ts';
import { useMenu } from './use-menu.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';

type Props = { readonly go: Go };

/** A hearing that has another date at its source. */
type Changed = { readonly check: DueCheck; readonly event: EventOfKind<'hearing'> };

/** The check round over all clients: each result is written as a stamp of who looked, when and where. */
export function CheckRoundScreen({ go }: Props) {
  const start = useStartState();
  const today = useToday();
  const settings = useOfficeSettings();
  const matters = useOffice()?.matters;
  const nameOfPerson = useNameOfPerson();
  const commands = useCommands();
  const [withFresh, setWithFresh] = useState(false);
  const [changed, setChanged] = useState<Changed | null>(null);
  /** The matter that was written to last: what undo speaks of here. */
  const [lastMatterId, setLastMatterId] = useState('');
  const isPrepared = useIdleWork(
    matters,
    useCallback((view: MatterView) => checksOf(view, { today, settings }), [today, settings]),
  );
  const checks = useMemo(
    () => dueChecks(isPrepared ? (matters ?? []) : [], { today, settings }, withFresh),
    [matters, isPrepared, today, settings, withFresh],
  );
  // Every paper masks them; but a source finds nobody by a masked number.
  const [withNumbers, setWithNumbers] = useState(false);
  const printPage = usePrintPage();
  const print = () =>
    void printPage(
      (stamp) => checkRoundPage(checks, { ...stamp, today, nameOf: nameOfPerson }),
      withNumbers ? 'nobody' : checks.map(({ view }) => view.client),
    );
  useMenu({
    undo: () => void commands.undo(lastMatterId),
    redo: () => void commands.redo(lastMatterId),
    'export-pdf': () => {
      if (isPrepared) print();
    },
  });

  const lookAt = (check: DueCheck): Look => {
    const { day, time } = wallClockOf(nowOf(start), start.zone);
    return { by: currentPerson(), on: day, time, zone: start.zone, against: check.source.name };
  };
  const open = ({ view, subject }: DueCheck) =>
    go({
      type: 'matter',
      matterId: view.matter.id,
      recordKey: subject.type === 'hearing' ? subject.event.id : subject.stint.id,
    });
  const save = async (check: DueCheck, result: Exclude<CheckResult, 'changed'>) => {
    const { subject, view } = check;
    const look = lookAt(check);
    const saved =
      subject.type === 'hearing'
        ? await commands.save('hearing/check', [
            { table: 'events', after: checkHearing(subject.event, look, result) },
          ])
        : await commands.save('custody-check/add', [
            {
              table: 'confirmations',
              after: checkCustody(
                subject.stint,
                look,
                result === 'same' ? 'in-custody' : 'not-found',
                crypto.randomUUID(),
              ),
            },
          ]);
    if (saved) setLastMatterId(view.matter.id);
    if (saved && result === 'not-found') notifyDone('Written down as not found.');
  };
  const saveReset = async (
    { check, event }: Changed,
    act: SettingAct,
    following: readonly SharedLine[],
    saved: () => void,
  ) => {
    const row = checkReset(recordAct(event, act), lookAt(check), currentSetting(event).id);
    // The stamp is this client's alone; the new date is that of all whom the hearing serves.
    const ticked = new Set(following.map((line) => line.event.id));
    const rows = [row, ...followShared(following, ticked, act)];
    const isSaved = await commands.save(
      'hearing/reset',
      rows.map((after) => ({ table: 'events', after })),
      act.reason,
    );
    if (!isSaved) return;
    setLastMatterId(check.view.matter.id);
    saved();
  };

  if (!isPrepared) return <Waiting what="Reading all matters" />;
  return (
    <>
      <CheckRound
        checks={checks}
        withFresh={withFresh}
        onWithFresh={setWithFresh}
        nameOfPerson={nameOfPerson}
        aside={
          <>
            <Switch
              size="xs"
              label="Whole A-numbers in the PDF"
              checked={withNumbers}
              onChange={(event) => setWithNumbers(event.currentTarget.checked)}
            />
            <Button variant="default" size="xs" onClick={print}>
              PDF of the round…
            </Button>
          </>
        }
        onOpen={open}
        onResult={(check, result) => {
          const { subject } = check;
          if (result !== 'changed') void save(check, result);
          else if (subject.type === 'hearing') setChanged({ check, event: subject.event });
          // A transfer or a release is more than one record: it is written in the matter.
          else open(check);
        }}
      />
      {changed !== null && (
        <ResetFormDialog
          view={changed.check.view}
          event={changed.event}
          today={today}
          proposed=""
          onClose={() => setChanged(null)}
          onSave={(act, following, saved) => saveReset(changed, act, following, saved)}
        />
      )}
    </>
  );
}
