import { type ComponentProps, useState } from 'react';
import { ExportForm, type ExportOver } from '../features/export/export-form.tsx';
import { readKeptExport } from '../features/export/kept-export.ts';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import { usePreferences } from './preferences-context.tsx';
import { ProfilesDialog } from './profiles-dialog.tsx';
import { useCommands } from './use-commands.ts';
import { useOfficeLanguages } from './use-office-languages.ts';
import { useOfficeOnPaper } from './use-office-on-paper.ts';
import { useProfileKeeping } from './use-profile-keeping.ts';
import { useAttorneyChoices } from './use-person-choices.ts';
import { useStateCourts } from './use-state-courts.ts';

type Props = Pick<
  ComponentProps<typeof ExportForm>,
  'view' | 'chronology' | 'saysFilter' | 'today' | 'savedViews'
> & { readonly onClose: () => void };

/**
 * The PDF of a matter, with what its parts have to know of the office; which attorney looked through a
 * filing copy is kept in the log.
 */
export function ExportPdfDialog({ onClose, ...props }: Props) {
  const commands = useCommands();
  const start = useStartState();
  const attorneys = useAttorneyChoices();
  const office = useOfficeOnPaper();
  const keeping = useProfileKeeping();
  const stateCourts = useStateCourts();
  const languages = useOfficeLanguages();
  const { personId } = usePreferences().preferences;
  const [over, setOver] = useState<ExportOver>(null);
  const { matter } = props.view;
  return (
    <FormDialog
      title="Export PDF"
      fullScreen
      isCovered={over !== null}
      keptAs={`export/${matter.id}`}
      read={readKeptExport}
      onClose={onClose}
    >
      {(kept) => (
        <ExportForm
          {...props}
          initial={kept}
          attorneys={attorneys}
          office={office}
          keeping={keeping}
          stateCourts={stateCourts}
          languages={languages}
          self={attorneys.some(({ value }) => value === personId) ? personId : null}
          over={over}
          onOver={setOver}
          renderProfiles={(given) => (
            <ProfilesDialog {...given} matterId={matter.id} keeping={keeping} />
          )}
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
      )}
    </FormDialog>
  );
}
