import { Button, Divider, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { bondsOf, type Bond, type BondStep, nextSteps } from '../../shared/bonds/bonds-of.ts';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { BondCard } from '../features/counters/bond-card.tsx';
import { firstDraftOf, readBondStepDraft } from '../features/records/bond-step-draft.ts';
import { BondStepForm } from '../features/records/bond-step-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { EventDialog } from './event-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { RowDialog } from './row-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useMatterFindings } from './use-findings.ts';

/** What stands on the list of bonds. */
type Covered =
  | { readonly type: 'next'; readonly bond: Bond | null }
  | { readonly type: 'edit'; readonly step: BondStep }
  | { readonly type: 'claim'; readonly id: string };

/** The bonds of a matter, each as one record of its steps. */
export function BondDialog(props: MatterDialogProps) {
  const { view, onClose } = props;
  const [covered, setCovered] = useState<Covered | null>(null);
  const findings = useMatterFindings(view)?.open ?? [];
  const bonds = bondsOf(view);
  const uncover = () => setCovered(null);
  return (
    <DialogFrame title="Bond" onClose={onClose} isCovered={covered !== null}>
      <Stack gap="sm">
        {bonds.length === 0 ? (
          <Text size="sm" c="dimmed">
            No bond is recorded. Its steps stand together here: asked, heard, set or denied,
            appealed, stayed, posted, released, breached, cancelled.
          </Text>
        ) : (
          <ScrollArea.Autosize
            mah="62vh"
            type="auto"
            offsetScrollbars
            viewportProps={{ tabIndex: 0, 'aria-label': 'Bonds of this matter' }}
          >
            <Stack gap="md">
              {bonds.map((bond, index) => (
                <Fragment key={bond.id}>
                  {index > 0 && <Divider />}
                  <BondCard
                    bond={bond}
                    name={nameBond(props, bond)}
                    findings={findings.flatMap(({ code, sentence, records }) => {
                      const claim = records.find(({ table }) => table === 'claims');
                      const isOwn = records.some(({ id }) =>
                        bond.steps.some((step) => step.id === id),
                      );
                      return code !== 'bond-posted-with-claim' || claim === undefined || !isOwn
                        ? []
                        : [
                            {
                              sentence,
                              onSettle: () => setCovered({ type: 'claim', id: claim.id }),
                            },
                          ];
                    })}
                    onNext={() => setCovered({ type: 'next', bond })}
                    onEdit={(step) => setCovered({ type: 'edit', step })}
                  />
                </Fragment>
              ))}
            </Stack>
          </ScrollArea.Autosize>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setCovered({ type: 'next', bond: null })}>
            {bonds.length === 0 ? 'Add a bond…' : 'Another bond…'}
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {covered?.type === 'next' && <StepDialog {...props} bond={covered.bond} onClose={uncover} />}
      {covered?.type === 'edit' && (
        <EventDialog {...props} id={covered.step.id} kind="bond" onClose={uncover} />
      )}
      {covered?.type === 'claim' && (
        <RowDialog {...props} kind="claim" id={covered.id} onClose={uncover} />
      )}
    </DialogFrame>
  );
}

type StepProps = MatterDialogProps & { readonly bond: Bond | null };

/** Adds the next step of a bond, or the first of another one. */
function StepDialog({ view, today, bond, onClose, onSaved }: StepProps) {
  const commands = useCommands();
  const [bondId] = useState(() => bond?.steps[0].details.bondId ?? crypto.randomUUID());
  const usual = nextSteps(bond);
  const [first = 'asked'] = usual;
  const docket = view.proceedings.find(
    ({ kind, archived }) => kind === 'immigration-bond' && !archived,
  );
  const save = async (step: BondStep, saved: () => void) => {
    // A bond of one step had no id of its own yet: the two are one bond from now on.
    const alone = bond?.steps.filter(({ details }) => details.bondId === null) ?? [];
    const rows = [
      ...alone.map((one) => ({ ...one, details: { ...one.details, bondId } })),
      step,
    ].map((after) => rowDraft('events', after));
    if (!(await commands.save('event/bond-step', rows))) return;
    onSaved(step.id);
    saved();
  };
  return (
    <FormDialog
      title={bond === null ? 'Add a bond' : 'Next step of the bond'}
      keptAs={`bond-step/${view.matter.id}/${bond?.id ?? 'new'}`}
      rev={bond?.steps.reduce((sum, { rev }) => sum + rev, 0) ?? 0}
      read={readBondStepDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <BondStepForm
          view={view}
          bondId={bondId}
          usual={usual}
          initial={draft ?? firstDraftOf(bond, first, docket?.id ?? null)}
          today={today}
          enteredBy={currentPerson()}
          onSave={(step) => save(step, saved)}
        />
      )}
    </FormDialog>
  );
}

function nameBond({ view }: MatterDialogProps, bond: Bond): string {
  const docket = view.proceedings.find(({ id }) => id === bond.proceedingId);
  return docket === undefined ? bond.forum || 'No docket' : nameProceeding(docket);
}
