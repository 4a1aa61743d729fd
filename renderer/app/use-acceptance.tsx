import { type ReactNode, useState } from 'react';
import {
  acceptFinding,
  digestOfFinding,
  takeBackAcceptance,
} from '../../shared/findings/accepted.ts';
import type { Matter } from '../../shared/model/matter.ts';
import { AcceptForm, readReasonDraft } from '../features/findings/accept-form.tsx';
import type { FindingLine } from '../../shared/findings/finding-line.ts';
import { useToday } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';

/** Accepting findings and taking that back; `dialog` asks for the reason. */
export function useAcceptance(matterOf: (line: FindingLine) => Matter | undefined): {
  readonly accept: (line: FindingLine) => void;
  readonly takeBack: (line: FindingLine) => void;
  readonly dialog: ReactNode;
} {
  const commands = useCommands();
  const today = useToday();
  const [asking, setAsking] = useState<FindingLine | null>(null);
  const close = () => setAsking(null);
  const accept = async (line: FindingLine, reason: string, saved: () => void) => {
    const matter = matterOf(line);
    if (matter === undefined) return;
    const why = { reason, by: currentPerson(), on: today };
    const after = acceptFinding(matter, line.finding, why);
    if (await commands.save('finding/accept', [{ table: 'matters', after }], reason)) saved();
  };
  const takeBack = async ({ acceptance, ...line }: FindingLine) => {
    const matter = matterOf({ acceptance, ...line });
    if (matter === undefined || acceptance === null) return;
    const after = takeBackAcceptance(matter, acceptance);
    if (await commands.save('finding/take-back', [{ table: 'matters', after }]))
      notifyDone('The finding stands again.');
  };
  return {
    accept: setAsking,
    takeBack: (line) => void takeBack(line),
    dialog:
      asking === null ? null : (
        <FormDialog
          title="Accept a finding"
          size="md"
          keptAs={`acceptance/${asking.finding.matterId}/${asking.finding.code}/${digestOfFinding(asking.finding)}`}
          read={readReasonDraft}
          onClose={close}
        >
          {(reason, saved) => (
            <AcceptForm
              line={asking}
              initial={reason}
              onSave={(given) => accept(asking, given, saved)}
            />
          )}
        </FormDialog>
      ),
  };
}
