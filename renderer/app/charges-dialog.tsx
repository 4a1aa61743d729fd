import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type Charge, chargeGroups } from '../../shared/charges/charge-table.ts';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { ChargeTable } from '../features/counters/charge-table.tsx';
import { AdvisalForm, readAdvisalsDraft } from '../features/records/advisal-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
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
    <DialogFrame title="Charges and dispositions" onClose={onClose} isCovered={covered !== null}>
      <Stack gap="sm">
        {missing.map(({ sentence }) => (
          <Text key={sentence} size="sm" c="var(--warning-text)" role="note">
            {sentence}
          </Text>
        ))}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed">
            No charge is recorded.
          </Text>
        )}
        <ScrollArea.Autosize
          mah="64vh"
          type="auto"
          offsetScrollbars
          viewportProps={{ tabIndex: 0, 'aria-label': 'Charges of this matter' }}
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
        </ScrollArea.Autosize>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setCovered({ type: 'edit', id: null })}>
            Add a charge…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {covered?.type === 'edit' && (
        <EventDialog {...props} id={covered.id} kind="charge" onClose={uncover} />
      )}
      {covered?.type === 'advise' && (
        <AdvisalsDialog {...props} charge={covered.charge} onClose={uncover} />
      )}
    </DialogFrame>
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
