import { isAttorney } from '../../shared/model/is-attorney.ts';
import { Button, Group, Text } from '@mantine/core';
import { markNoReport } from '../../shared/conditions/mark-reported.ts';
import type { ReactionClock } from '../../shared/conditions/reaction-clock.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { NoReportForm, readReason } from '../features/conditions/no-report-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  readonly view: MatterView;
  readonly clock: ReactionClock;
  readonly onClose: () => void;
};

/** An attorney ends a clock because nobody has to be told; anybody else is told to ask one. */
export function NoReportDialog({ view, clock, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const persons = useOfficeRows('persons') ?? [];
  const { contact } = clock;
  const person = persons.find(({ id }) => id === currentPerson());
  if (person === undefined || !isAttorney(person))
    return (
      <DialogFrame title="No report needed" size="md" onClose={onClose}>
        <Text size="sm">
          Only an attorney says that a contact need not be reported. Who sits at this laptop is not
          listed as one: see “You at this laptop” in the Edit menu. The clock goes on.
        </Text>
        <Group justify="flex-end" mt="md">
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </DialogFrame>
    );
  return (
    <FormDialog
      title="No report needed"
      size="md"
      keptAs={`no-report/${view.matter.id}/${contact.id}`}
      rev={contact.rev}
      read={readReason}
      onClose={onClose}
    >
      {(draft, saved) => (
        <NoReportForm
          contact={contact}
          clientName={view.client.name}
          attorney={namePerson(persons, person.id)}
          initial={draft}
          onSave={async (because) => {
            const after = markNoReport(contact, because, person.id, today);
            if (!(await commands.save('contact/no-report', [rowDraft('events', after)]))) return;
            notifyDone('The clock has ended; the reason is kept with the contact.');
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
