import type { ComponentProps } from 'react';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { usePreferences } from './preferences-context.tsx';
import { useCommands } from './use-commands.ts';
import { useOfficeLanguages } from './use-office-languages.ts';
import { useOfficeOnPaper } from './use-office-on-paper.ts';
import { useProfileKeeping } from './use-profile-keeping.ts';
import { useAttorneyChoices } from './use-person-choices.ts';
import { useStateCourts } from './use-state-courts.ts';

type Props = Omit<
  ComponentProps<typeof ExportDialog>,
  'attorneys' | 'self' | 'office' | 'keeping' | 'stateCourts' | 'languages' | 'onCleared'
>;

/**
 * The PDF of a matter, with what its parts have to know of the office; which attorney looked through a
 * filing copy is kept in the log.
 */
export function ExportPdfDialog(props: Props) {
  const commands = useCommands();
  const start = useStartState();
  const attorneys = useAttorneyChoices();
  const office = useOfficeOnPaper();
  const keeping = useProfileKeeping();
  const stateCourts = useStateCourts();
  const languages = useOfficeLanguages();
  const { personId } = usePreferences().preferences;
  const { matter } = props.view;
  return (
    <ExportDialog
      {...props}
      attorneys={attorneys}
      office={office}
      keeping={keeping}
      stateCourts={stateCourts}
      languages={languages}
      self={attorneys.some(({ value }) => value === personId) ? personId : null}
      onCleared={({ rule, chronology, leftOut, redactions }, by) => {
        const cleared = {
          copy: rule.kind,
          by,
          at: nowOf(start),
          asOf: chronology.asOf,
          lines: chronology.rows.length,
          leftOut: leftOut.length,
          redacted: redactions.length,
        };
        const after = { ...matter, clearedCopies: [...matter.clearedCopies, cleared] };
        return commands.save('copy/look-through', [{ table: 'matters', after }], '');
      }}
    />
  );
}
