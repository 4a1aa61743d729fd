import { Text } from '@mantine/core';
import { nameStint } from '../../shared/chronology/custody-bars.ts';
import { custodySpans } from '../../shared/custody/spans.ts';
import { tasksOfSteps, transferSteps } from '../../shared/docket/transfer-steps.ts';
import { readTransferDraft, TransferForm } from '../features/counters/transfer-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { usePersonChoices } from './use-person-choices.ts';

type Props = MatterDialogProps & {
  /** The stint that tells of the transfer; null = the last one. */
  readonly stintId: string | null;
};

/** The tick list of a transfer that somebody learned of. */
export function TransferDialog({ view, today, stintId, onClose }: Props) {
  const commands = useCommands();
  const persons = usePersonChoices();
  const stint =
    view.stints.find(({ id }) => id === stintId) ?? custodySpans(view, today).at(-1)?.stint;
  if (stint === undefined)
    return (
      <DialogFrame title="Transfer learned" size="md" onClose={onClose}>
        <Text size="sm">No custody is recorded. Add the custody first: then what it asks for.</Text>
      </DialogFrame>
    );
  return (
    <FormDialog
      title="Transfer learned"
      size="lg"
      keptAs={`transfer/${view.matter.id}/${stint.id}`}
      read={readTransferDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <TransferForm
          steps={transferSteps(view, stint)}
          about={nameStint({ stint })}
          persons={persons}
          responsible={view.matter.responsibleAttorney}
          today={today}
          initial={draft}
          onSave={async (steps, assignee) => {
            const tasks = tasksOfSteps(steps, stint, {
              today,
              assignee,
              enteredBy: currentPerson(),
              newId: () => crypto.randomUUID(),
            });
            const rows = tasks.map((task) => rowDraft('events', task));
            if (!(await commands.save('event/transfer', rows))) return;
            notifyDone(`${String(tasks.length)} ${tasks.length === 1 ? 'task' : 'tasks'} added.`);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
