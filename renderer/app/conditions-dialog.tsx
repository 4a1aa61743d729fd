import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import {
  asksWho,
  changeStanding,
  standingKeys,
  standingNames,
  standingOfKey,
} from '../../shared/conditions/standing.ts';
import type { Condition, Contact } from '../../shared/conditions/reaction-clock.ts';
import { reportingConditionsOf, shortestOf } from '../../shared/conditions/reporting-conditions.ts';
import { hasOwnDays } from '../../shared/model/check-in-series.ts';
import type { OpenStatus } from '../../shared/model/duty-event.ts';
import { compliancePage } from '../../shared/pages/compliance-page.ts';
import { ConditionsGrid } from '../features/conditions/conditions-grid.tsx';
import { type ListRow, rowsOfMatter } from '../features/conditions/condition-rows.ts';
import classes from '../features/conditions/conditions-grid.module.css';
import { readWho, StandingForm } from '../features/conditions/standing-form.tsx';
import { useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { CheckInsDialog } from './check-ins-dialog.tsx';
import { EventDialog } from './event-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { NoReportDialog } from './no-report-dialog.tsx';
import { notifyDone } from './notify.ts';
import { ReportDialog } from './report-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useDialogPrint } from './use-menu.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';

type Over =
  | { readonly type: 'edit'; readonly id: string | null }
  | { readonly type: 'check-ins' | 'report' | 'no-report'; readonly id: string }
  | { readonly type: 'standing'; readonly id: string; readonly status: OpenStatus };

/** The conditions of a matter with their standing, its contacts with their reports, and the record of both on paper. */
export function ConditionsDialog({ view, today, onClose, onSaved }: MatterDialogProps) {
  const { zone } = useStartState();
  const commands = useCommands();
  const nameOfPerson = useNameOfPerson();
  const printPage = usePrintPage();
  const rows = useMemo(() => rowsOfMatter(view, today), [view, today]);
  const lines = rows.filter((row): row is ListRow => row.type === 'line');
  const [selectedKey, setSelectedKey] = useState<string | null>(lines[0]?.key ?? null);
  const [over, setOver] = useState<Over | null>(null);
  const selected = lines.find(({ key }) => key === selectedKey) ?? null;
  const print = () =>
    void printPage((stamp) => compliancePage(view, { ...stamp, today }), [view.client]);
  useDialogPrint(() => {
    if (over === null) print();
  });

  const stand = (condition: Condition, status: OpenStatus) => {
    if (asksWho(status)) setOver({ type: 'standing', id: condition.id, status });
    else if (condition.details.status !== status) void save(condition, status, '');
  };
  const save = async (condition: Condition, status: OpenStatus, who: string) => {
    const after = changeStanding(condition, status, who);
    const isSaved = await commands.save('condition/standing', [rowDraft('events', after)]);
    if (isSaved) notifyDone(`${standingNames[status]}: ${condition.title}`);
    return isSaved;
  };
  const act = (key: string, row: ListRow): boolean => {
    const letter = key.toLowerCase();
    const status = standingOfKey(key);
    if (row.of === 'condition' && status !== null) stand(row.condition, status);
    else if (row.of === 'condition' && letter === 'c') openCheckIns(row.condition);
    else if (row.of === 'contact' && letter === 'r' && canReport(row))
      setOver({ type: 'report', id: row.key });
    else if (row.of === 'contact' && letter === 'x' && row.clock?.isRunning === true)
      setOver({ type: 'no-report', id: row.key });
    else if (row.of === 'contact' && letter === 's' && row.clock === null)
      void startClock(row.contact);
    else return false;
    return true;
  };
  const startClock = async (contact: Contact) => {
    const condition = shortestOf(reportingConditionsOf(view, today));
    if (condition === null) {
      notifyDone('No open condition asks for a report within so many hours. Add it first.');
      return;
    }
    const details = { ...contact.details, conditionId: condition.id };
    const rows = [rowDraft('events', { ...contact, details })];
    if (await commands.save('contact/edit', rows))
      notifyDone(`Its clock is that of: ${condition.title}`);
  };
  const openCheckIns = (condition: Condition) => {
    if (hasOwnDays(condition) || condition.details.category === 'reporting')
      setOver({ type: 'check-ins', id: condition.id });
    else notifyDone('Only a check-in or a reporting condition has days of its own.');
  };
  const close = () => setOver(null);
  const isEmpty = lines.length === 0;
  return (
    <DialogFrame
      title={`Conditions: ${view.client.name}`}
      fullScreen
      bodyClass={classes['body']}
      isCovered={over !== null}
      onClose={onClose}
    >
      {isEmpty ? (
        <Text c="dimmed" ta="center" py="xl" flex={1}>
          No condition of release and no contact is recorded. Add the conditions as the order words
          them; one that says “within 24 hours” gets its hours, and a contact then starts its clock.
        </Text>
      ) : (
        <ConditionsGrid
          rows={rows}
          laptopZone={zone}
          today={today}
          nameOfPerson={nameOfPerson}
          selectedKey={selectedKey}
          onSelect={setSelectedKey}
          onOpen={(row) => setOver({ type: 'edit', id: row.key })}
          onKey={act}
        />
      )}
      <Group gap="xs" className={classes['actions'] ?? ''}>
        {selected !== null && (
          <Actions row={selected} onAct={act} onEdit={(id) => setOver({ type: 'edit', id })} />
        )}
        <Group gap="xs" ml="auto">
          <Button variant="default" size="xs" onClick={print}>
            PDF of the compliance record…
          </Button>
          <Button
            variant="default"
            size="xs"
            data-autofocus={isEmpty || undefined}
            onClick={() => setOver({ type: 'edit', id: null })}
          >
            Add a condition…
          </Button>
          <Button size="xs" onClick={onClose}>
            Close
          </Button>
        </Group>
      </Group>
      {over !== null && renderOver()}
    </DialogFrame>
  );

  function renderOver(): ReactNode {
    if (over === null) return null;
    if (over.type === 'edit') {
      const event = view.events.find(({ id }) => id === over.id);
      return (
        <EventDialog
          view={view}
          today={today}
          id={over.id}
          kind={event?.kind ?? 'condition'}
          onSaved={(key) => {
            setSelectedKey(key);
            onSaved(key);
          }}
          onClose={close}
        />
      );
    }
    const row = lines.find(({ key }) => key === over.id);
    if (row?.of === 'contact' && row.clock !== null)
      return over.type === 'report' ? (
        <ReportDialog view={view} clock={row.clock} onClose={close} />
      ) : (
        <NoReportDialog view={view} clock={row.clock} onClose={close} />
      );
    if (row?.of !== 'condition') return null;
    const { condition } = row;
    if (over.type === 'check-ins')
      return <CheckInsDialog view={view} condition={condition} today={today} onClose={close} />;
    if (over.type !== 'standing') return null;
    const { status } = over;
    return (
      <FormDialog
        title={standingNames[status]}
        size="md"
        keptAs={`standing/${view.matter.id}/${condition.id}/${status}`}
        rev={condition.rev}
        read={readWho}
        onClose={close}
      >
        {(draft, saved) => (
          <StandingForm
            condition={condition}
            isFound={status === 'found-not-met'}
            initial={draft}
            onSave={async (who) => {
              if (await save(condition, status, who)) saved();
            }}
          />
        )}
      </FormDialog>
    );
  }
}

/** A clock was started and no report is recorded yet. */
function canReport({ clock, contact }: Extract<ListRow, { of: 'contact' }>): boolean {
  return clock !== null && contact.details.reportedOn === null;
}

type ActionsProps = {
  readonly row: ListRow;
  readonly onAct: (key: string, row: ListRow) => boolean;
  readonly onEdit: (id: string) => void;
};

/** What can be done with the selected line, each with its key. */
function Actions({ row, onAct, onEdit }: ActionsProps) {
  const button = (key: string, label: string, isNow = false) => (
    <Button
      key={key}
      variant={isNow ? 'light' : 'default'}
      aria-pressed={isNow || undefined}
      size="xs"
      onClick={() => onAct(key, row)}
    >
      {label} ({key.toUpperCase()})
    </Button>
  );
  return (
    <>
      <Button variant="default" size="xs" onClick={() => onEdit(row.key)}>
        Edit… (Enter)
      </Button>
      {row.of === 'condition' ? (
        <>
          {(Object.entries(standingKeys) as [OpenStatus, string][]).map(([status, key]) =>
            button(
              key,
              `${standingNames[status]}${asksWho(status) ? '…' : ''}`,
              row.condition.details.status === status,
            ),
          )}
          {button('c', 'Check-ins…')}
        </>
      ) : (
        <>
          {row.clock === null && button('s', 'Start its clock')}
          {canReport(row) && button('r', 'Report made…')}
          {row.clock?.isRunning === true && button('x', 'No report needed…')}
        </>
      )}
    </>
  );
}
