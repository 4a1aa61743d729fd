import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { ExcludedForm, readExcludedDraft } from '../features/deadlines/excluded-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & {
  /** The docket that it begins with; null = the first. */
  readonly id: string | null;
};

/** Records the time that the clocks of a docket leave out. */
export function ExcludedDialog({ view, today, id, onClose, onSaved }: Props) {
  const commands = useCommands();
  const dockets = view.proceedings.filter((one) => !one.archived);
  const [chosen, setChosen] = useState(id);
  const proceeding = dockets.find((one) => one.id === chosen) ?? dockets[0];
  return (
    <FormDialog
      title="Excluded time"
      keptAs={`excluded/${view.matter.id}/${proceeding?.id ?? 'none'}`}
      rev={proceeding?.rev ?? 0}
      read={readExcludedDraft}
      onClose={onClose}
    >
      {(draft, saved) =>
        proceeding === undefined ? (
          <Text size="sm">Add a proceeding first: excluded time belongs to a docket.</Text>
        ) : (
          <>
            {dockets.length > 1 && (
              <Select
                label="Docket"
                mb="sm"
                data={dockets.map((one) => ({ value: one.id, label: nameProceeding(one) }))}
                value={proceeding.id}
                onChange={setChosen}
              />
            )}
            <ExcludedForm
              proceeding={proceeding}
              name={nameProceeding(proceeding)}
              today={today}
              initial={draft}
              onSave={async (excluded) => {
                const after = { ...proceeding, excluded: [...excluded] };
                if (!(await commands.save('proceeding/exclude', [{ table: 'proceedings', after }])))
                  return;
                onSaved(proceeding.id);
                saved();
              }}
            />
          </>
        )
      }
    </FormDialog>
  );
}
