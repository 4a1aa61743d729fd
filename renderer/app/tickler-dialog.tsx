import { useMemo } from 'react';
import { triggerChoicesOf } from '../../shared/docket/trigger-choices.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { readTicklerDraft, TicklerForm } from '../features/docket/tickler-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly triggerKey: string | null };

/** Adds a task that counts from a record. */
export function TicklerDialog({ view, today, triggerKey, onClose, onSaved }: Props) {
  const commands = useCommands();
  const persons = useOfficeRows('persons') ?? [];
  const choices = useMemo(() => triggerChoicesOf(view), [view]);
  return (
    <FormDialog
      title="Tickler"
      size="lg"
      keptAs={`tickler/${view.matter.id}/${triggerKey ?? 'none'}`}
      read={readTicklerDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <TicklerForm
          view={view}
          choices={choices}
          trigger={choices.find(({ ref }) => ref.id === triggerKey)?.ref ?? null}
          persons={persons
            .filter((person) => !person.archived)
            .map(({ id, initials, name }) => ({
              value: id,
              label: [initials, name].filter((part) => part !== '').join(', ') || 'no initials',
            }))}
          today={today}
          enteredBy={currentPerson()}
          initial={draft}
          onSave={async (after) => {
            if (!(await commands.save('event/add', [{ table: 'events', after }]))) return;
            onSaved(after.id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
