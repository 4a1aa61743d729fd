import { counterPreset } from '../../shared/counters/presets.ts';
import type { Counter } from '../../shared/model/counter.ts';
import {
  draftOfCounter,
  draftOfPreset,
  readCounterDraft,
} from '../features/records/counter-draft.ts';
import { CounterForm } from '../features/records/counter-form.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';

/** Which counter the form is about: one that is there, or a new one by a preset. */
export type CounterAsked = { readonly id: string } | { readonly preset: string };

type Props = Omit<MatterDialogProps, 'onSaved'> & { readonly asked: CounterAsked };

/** Adds or edits a counter. */
export function CounterDialog({ view, today, asked, onClose }: Props) {
  const commands = useCommands();
  const { matter } = view;
  const counter =
    'id' in asked ? (matter.counters.find(({ id }) => id === asked.id) ?? null) : null;
  const presetId = 'preset' in asked ? asked.preset : 'own';
  const first =
    counter === null
      ? draftOfPreset(counterPreset(view, today, presetId))
      : draftOfCounter(counter);
  const keep = (verb: string, after: Counter) => {
    const counters =
      counter === null
        ? [...matter.counters, after]
        : matter.counters.map((one) => (one.id === after.id ? after : one));
    return commands.save(verb, [rowDraft('matters', { ...matter, counters })]);
  };
  const archive = async (before: Counter) => {
    const act = before.archived ? 'restore' : 'archive';
    const after = { ...before, archived: !before.archived };
    if (await keep(`matter/counter-${act}`, after)) onClose();
  };
  return (
    <FormDialog
      title={counter === null ? 'Add a counter' : 'Edit the counter'}
      keptAs={`counter/${matter.id}/${counter?.id ?? presetId}`}
      rev={counter === null ? 0 : matter.rev}
      read={readCounterDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <CounterForm
          view={view}
          counter={counter}
          initial={draft ?? first}
          today={today}
          onSave={async (after) => {
            if (await keep(`matter/counter-${counter === null ? 'add' : 'edit'}`, after)) saved();
          }}
          aside={
            counter !== null && (
              <ArchiveButton isArchived={counter.archived} onClick={() => void archive(counter)} />
            )
          }
        />
      )}
    </FormDialog>
  );
}
