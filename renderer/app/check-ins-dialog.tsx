import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { shippedCourt } from '../../shared/courts/all-courts.ts';
import { type CheckInLine, checkInLinesOf } from '../../shared/conditions/check-ins.ts';
import { nameRecurrence } from '../../shared/conditions/name-recurrence.ts';
import type { Condition } from '../../shared/conditions/reaction-clock.ts';
import type { CheckIn } from '../../shared/model/duty-event.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { CheckInForm, readCheckInDraft } from '../features/conditions/check-in-form.tsx';
import { CheckInsGrid } from '../features/conditions/check-ins-grid.tsx';
import classes from '../features/conditions/conditions-grid.module.css';
import { readRepeatsDraft, RepeatsForm } from '../features/conditions/repeats-form.tsx';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useProofRows } from './use-proof-rows.ts';

type Props = {
  readonly view: MatterView;
  readonly condition: Condition;
  readonly today: CivilDay;
  readonly onClose: () => void;
};

type Over =
  | { readonly type: 'repeats' }
  | {
      readonly type: 'outcome';
      readonly day: CivilDay;
      readonly outcome: CheckIn['outcome'];
      readonly openedAt: number;
    };

const outcomeOfKey: Readonly<Record<string, CheckIn['outcome']>> = {
  d: 'done',
  e: 'excused',
  o: 'other-day',
};

/** The check-ins of a condition: which days, what became of each, and what is next. */
export function CheckInsDialog({ view, condition, today, onClose }: Props) {
  const start = useStartState();
  const commands = useCommands();
  const proofRows = useProofRows();
  const court = view.proceedings.find(({ id }) => id === condition.proceedingId)?.court ?? null;
  const state = shippedCourt(court?.id ?? '')?.state ?? null;
  const lines = useMemo(
    () => checkInLinesOf(view, condition, today, state),
    [view, condition, today, state],
  );
  const next = lines.find(({ day, record }) => record === null && day >= today) ?? null;
  const [selectedDay, setSelectedDay] = useState<CivilDay | null>(
    next?.day ?? lines.at(-1)?.day ?? null,
  );
  const [over, setOver] = useState<Over | null>(null);
  const ask = (day: CivilDay, outcome: CheckIn['outcome']) =>
    setOver({ type: 'outcome', day, outcome, openedAt: nowOf(start) });
  const act = (key: string, { day }: CheckInLine): boolean => {
    const outcome = outcomeOfKey[key.toLowerCase()];
    if (outcome === undefined) return false;
    ask(day, outcome);
    return true;
  };
  const save = async (after: Condition, file: File | null, day: CivilDay, saved: () => void) => {
    const label = `Proof of the check-in of ${formatCivilDay(day, 'table')}`;
    const proof = await proofRows(after, file, label);
    if (proof === null) return;
    const rows = [...proof.rows, rowDraft('events', proof.event)];
    if (await commands.save('condition/check-in', rows)) saved();
  };
  const { date, details } = condition;
  const zone = (date.kind === 'undated' ? undefined : date.zone) ?? court?.zone ?? start.zone;
  const close = () => setOver(null);
  return (
    <DialogFrame
      title={`Check-ins: ${condition.title}`}
      fullScreen
      bodyClass={classes['body']}
      isCovered={over !== null}
      onClose={onClose}
    >
      <Text size="sm" className={classes['head'] ?? ''}>
        {details.recurrence === '' ? 'Once' : `Recurs ${nameRecurrence(details.recurrence)}`}
        {details.reportTo === '' ? '' : `, to ${details.reportTo}`}.{' '}
        {next === null ? 'None is to come.' : `Next: ${formatCivilDay(next.day, 'sentence')}.`} A
        day on a weekend or a holiday is said and never changed by itself.
      </Text>
      {lines.length === 0 ? (
        <Text c="dimmed" ta="center" py="xl" flex={1}>
          No day of it is known exactly. Edit the condition and give it its first day.
        </Text>
      ) : (
        <CheckInsGrid
          lines={lines}
          today={today}
          selectedDay={selectedDay}
          onSelect={setSelectedDay}
          onOpen={({ day }) => ask(day, 'done')}
          onKey={act}
        />
      )}
      <Group gap="xs" className={classes['actions'] ?? ''}>
        {selectedDay !== null && (
          <>
            <Button variant="default" size="xs" onClick={() => ask(selectedDay, 'done')}>
              Made… (D)
            </Button>
            <Button variant="default" size="xs" onClick={() => ask(selectedDay, 'excused')}>
              Excused… (E)
            </Button>
            <Button variant="default" size="xs" onClick={() => ask(selectedDay, 'other-day')}>
              Another day… (O)
            </Button>
          </>
        )}
        <Group gap="xs" ml="auto">
          <Button variant="default" size="xs" onClick={() => setOver({ type: 'repeats' })}>
            How often…
          </Button>
          <Button size="xs" onClick={onClose} data-autofocus={lines.length === 0 || undefined}>
            Close
          </Button>
        </Group>
      </Group>
      {over?.type === 'outcome' && (
        <FormDialog
          title="Check-in"
          size="lg"
          keptAs={`check-in/${view.matter.id}/${condition.id}/${over.day}`}
          rev={condition.rev}
          read={readCheckInDraft}
          onClose={close}
        >
          {(draft, saved) => (
            <CheckInForm
              condition={condition}
              day={over.day}
              outcome={over.outcome}
              initial={draft}
              openedAt={over.openedAt}
              today={today}
              zone={zone}
              onSave={(after, file) => save(after, file, over.day, saved)}
            />
          )}
        </FormDialog>
      )}
      {over?.type === 'repeats' && (
        <FormDialog
          title="How often"
          size="md"
          keptAs={`repeats/${view.matter.id}/${condition.id}`}
          rev={condition.rev}
          read={readRepeatsDraft}
          onClose={close}
        >
          {(draft, saved) => (
            <RepeatsForm
              condition={condition}
              initial={draft}
              state={state}
              onSave={async (after) => {
                if (!(await commands.save('condition/edit', [rowDraft('events', after)]))) return;
                notifyDone('How often is saved.');
                saved();
              }}
            />
          )}
        </FormDialog>
      )}
    </DialogFrame>
  );
}
