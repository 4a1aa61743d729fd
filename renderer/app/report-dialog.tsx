import { useState } from 'react';
import type { Contact, ReactionClock } from '../../shared/conditions/reaction-clock.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { readReportDraft, ReportForm } from '../features/conditions/report-form.tsx';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useProofRows } from './use-proof-rows.ts';

type Props = {
  readonly view: MatterView;
  readonly clock: ReactionClock;
  readonly onClose: () => void;
};

/** Records that a contact was reported; its clock ends. */
export function ReportDialog({ view, clock, onClose }: Props) {
  const commands = useCommands();
  const start = useStartState();
  const proofRows = useProofRows();
  const [openedAt] = useState(() => nowOf(start));
  const { contact } = clock;
  const save = async (after: Contact, file: File | null, saved: () => void) => {
    const proof = await proofRows(after, file, 'Proof of the report');
    if (proof === null) return;
    const rows = [...proof.rows, rowDraft('events', proof.event)];
    if (!(await commands.save('contact/report', rows))) return;
    notifyDone('The report is recorded; its clock has ended.');
    saved();
  };
  return (
    <FormDialog
      title="Report made"
      size="lg"
      keptAs={`report/${view.matter.id}/${contact.id}`}
      rev={contact.rev}
      read={readReportDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <ReportForm
          clientName={view.client.name}
          clock={clock}
          initial={draft}
          openedAt={openedAt}
          onSave={(after, file) => save(after, file, saved)}
        />
      )}
    </FormDialog>
  );
}
