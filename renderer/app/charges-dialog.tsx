import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { type Charge, chargeGroups } from '../../shared/charges/charge-table.ts';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { ChargeTable } from '../features/counters/charge-table.tsx';
import { AdvisalForm, readAdvisalsDraft } from '../features/records/advisal-form.tsx';
import { ListDialog } from '../ui/list-dialog.tsx';
import { EventDialog } from './event-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useMatterFindings } from './use-findings.ts';

type Covered =
  | { readonly type: 'edit'; readonly id: string | null }
  | { readonly type: 'advise'; readonly charge: Charge };

/** The charges of a matter, docket by docket, with plea, disposition, sentence and advice. */
export function ChargesDialog(props: MatterDialogProps) {
  const { view, onClose } = props;
  const [covered, setCovered] = useState<Covered | null>(null);
  const groups = chargeGroups(view);
  const missing = (useMatterFindings(view)?.open ?? []).filter(({ code }) => code === 'no-advisal');
  const uncover = () => setCovered(null);
  return (
    <ListDialog
      title="Charges and dispositions"
      warnings={missing.map(({ sentence }) => sentence)}
      listName="Charges of this matter"
      empty={groups.length === 0 ? 'No charge is recorded.' : null}
      actions={
        <Button variant="default" onClick={() => setCovered({ type: 'edit', id: null })}>
          Add a charge…
        </Button>
      }
      over={
        covered === null ? null : covered.type === 'edit' ? (
          <EventDialog {...props} id={covered.id} kind="charge" onClose={uncover} />
        ) : (
          <AdvisalsDialog {...props} charge={covered.charge} onClose={uncover} />
        )
      }
      onClose={onClose}
    >
      <Stack gap="md">
        {groups.map((group) => {
          const docket = view.proceedings.find(({ id }) => id === group.proceedingId);
          return (
            <ChargeTable
              key={group.proceedingId}
              group={group}
              name={docket === undefined ? 'No docket' : nameProceeding(docket)}
              onEdit={({ id }) => setCovered({ type: 'edit', id })}
              onAdvise={(charge) => setCovered({ type: 'advise', charge })}
            />
          );
        })}
      </Stack>
    </ListDialog>
  );
}

type AdvisalsProps = MatterDialogProps & { readonly charge: Charge };

function AdvisalsDialog({ view, today, charge, onClose, onSaved }: AdvisalsProps) {
  const commands = useCommands();
  return (
    <FormDialog
      title="Advisals of the charge"
      size="lg"
      keptAs={`advisals/${view.matter.id}/${charge.id}`}
      rev={charge.rev}
      read={readAdvisalsDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <AdvisalForm
          charge={charge}
          initial={draft}
          today={today}
          onSave={async (after) => {
            if (!(await commands.save('event/advise', [rowDraft('events', after)]))) return;
            onSaved(after.id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
