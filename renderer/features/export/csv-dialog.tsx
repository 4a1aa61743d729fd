import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { matterToCsv } from '../../../shared/csv/matter-to-csv.ts';
import type { Person } from '../../../shared/model/person.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveActions } from '../../ui/save-actions.tsx';
import type { FormDialogProps } from './form-dialog-props.ts';
import { sayLeftOut } from './left-out-of-table.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useSaveCsv } from './use-save-csv.ts';

type Props = Omit<FormDialogProps, 'today'> & {
  /** Whether what the filter shows is offered first. */
  readonly startsFiltered: boolean;
  readonly persons: readonly Person[];
};

/** Saves a matter, or what the filter left of it, as a table for a spreadsheet. */
export function CsvDialog(props: Props) {
  const { view, chronology, isFiltered, persons, onClose } = props;
  const [onlyShown, setOnlyShown] = useState(props.startsFiltered && isFiltered);
  const whole = useMemo(() => matterToCsv(view, { persons, onlyIds: null }), [view, persons]);
  const shown = useMemo(
    () => matterToCsv(view, { persons, onlyIds: new Set(chronology.rows.map(({ key }) => key)) }),
    [view, persons, chronology],
  );
  const table = onlyShown ? shown : whole;
  const save = useSaveCsv();
  return (
    <DialogFrame title="Save as CSV" size="lg" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.start(table.text, table.rows);
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            A table for Excel and other spreadsheets, and for “Take in a file”: a line for each
            event, each setting of a hearing, each stint, claim and bar to removal. Attachments, the
            change log, checks, positions and proceedings go with the matter file alone.
          </Text>
          <ScopeChoice
            onlyShown={onlyShown}
            isFiltered={isFiltered}
            whole={whole.rows}
            shown={shown.rows}
            onChange={setOnlyShown}
          />
          <Text size="sm">
            Titles, notes, sources and docket numbers stand in it as they are recorded, and the file
            is not locked: keep it as you keep the case file. Archived records stay out.
          </Text>
          <SaveActions
            saving={save}
            label="Save CSV…"
            leftOut={sayLeftOut(table.leftOut)}
            isOff={table.rows === 0}
            onClose={onClose}
          />
        </Stack>
      </form>
    </DialogFrame>
  );
}
