import { Button, Group, Text } from '@mantine/core';
import { CLOSED_ANYWAY, closingStepsOf } from '../../shared/docket/closing-steps.ts';
import type { Matter } from '../../shared/model/matter.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { ClosingForm, readClosingDraft } from '../features/docket/closing-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

/** Closes a matter by its checklist; a closed one can be opened again. */
export function ClosingDialog({ view, today, onClose }: Omit<MatterDialogProps, 'onSaved'>) {
  const commands = useCommands();
  const nameOfPerson = useNameOfPerson();
  const { matter } = view;
  const steps = closingStepsOf(view, today);
  const by = currentPerson();
  const withTicks = (ticked: readonly string[]): Matter['closingSteps'] => [
    // Who ticked a step before stays with it.
    ...matter.closingSteps.filter((one) => ticked.includes(one.step)),
    ...ticked
      .filter((step) => !matter.closingSteps.some((one) => one.step === step))
      .map((step) => ({ step, by, on: today })),
  ];
  const save = async (verb: string, after: Matter, saved: () => void, reason?: string) => {
    if (await commands.save(verb, [{ table: 'matters', after }], reason)) saved();
  };
  if (matter.closedOn !== null)
    return (
      <DialogFrame title="The matter is closed" size="md" onClose={onClose}>
        <Text size="sm">Closed on {formatCivilDay(matter.closedOn, 'sentence')}.</Text>
        {matter.closingSteps
          .filter((one) => one.step.startsWith(CLOSED_ANYWAY))
          .map((one) => (
            <Text key={one.step} size="sm">
              {`${one.step}, ${nameOfPerson(one.by)}`}
            </Text>
          ))}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose} data-autofocus>
            Leave it closed
          </Button>
          <Button
            onClick={() =>
              void save('matter/reopen', { ...matter, closedOn: null, closingSteps: [] }, onClose)
            }
          >
            Open it again
          </Button>
        </Group>
      </DialogFrame>
    );
  return (
    <FormDialog
      title="Close the matter"
      size="lg"
      keptAs={`closing/${matter.id}`}
      rev={matter.rev}
      read={readClosingDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <ClosingForm
          initial={draft}
          steps={steps}
          nameOfPerson={nameOfPerson}
          onSubmit={(ticked, reason) => {
            const anyway =
              reason === '' ? [] : [{ step: `${CLOSED_ANYWAY}${reason}`, by, on: today }];
            const closingSteps = [...withTicks(ticked), ...anyway];
            return save(
              'matter/close',
              { ...matter, closedOn: today, closingSteps },
              saved,
              reason,
            );
          }}
          renderKeep={(ticked) => (
            <Button
              variant="default"
              onClick={() =>
                void save('matter/edit', { ...matter, closingSteps: withTicks(ticked) }, saved)
              }
            >
              Keep the ticks, close later
            </Button>
          )}
        />
      )}
    </FormDialog>
  );
}
