import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { rowKey } from '../../shared/model/apply-command.ts';
import { DisputeList } from '../features/laptops/dispute-list.tsx';
import { useDisputeChoices } from '../features/laptops/use-dispute-choices.ts';
import { useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { disputeLines } from './dispute-words.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useOpenDisputes } from './use-open-disputes.ts';
import { useTakeInLaptop } from './use-take-in-laptop.ts';

/** What two laptops said differently and nobody has decided: of the open matter, or of everything. */
export function DisputesDialog({
  matterId,
  onClose,
}: Pick<OfficeDialogProps, 'matterId' | 'onClose'>) {
  const { zone } = useStartState();
  const nameOfPerson = useNameOfPerson();
  const laptops = useTakeInLaptop();
  const open = useOpenDisputes(matterId);
  const { choices, choose, ...choosing } = useDisputeChoices();
  const [isBusy, setIsBusy] = useState(false);
  const lines = disputeLines(
    open?.disputes ?? [],
    ({ table, id }) => open?.rows.get(rowKey(table, id)),
    {
      nameOfPerson,
      zone,
    },
  );
  const decide = async () => {
    if (open === undefined) return;
    const decisions = choosing.decisions(lines);
    setIsBusy(true);
    const settled = await laptops.settle(open.rows, decisions);
    setIsBusy(false);
    if (!settled.ok) {
      notifyFailure(settled.failure);
      return;
    }
    choosing.clear();
    notifyDone(decisions.length === 1 ? 'One decided.' : `${String(decisions.length)} decided.`);
    if (decisions.length === lines.length) onClose();
  };
  return (
    <DialogFrame title="Differences between laptops" size="lg" onClose={onClose}>
      {open === undefined ? (
        <Waiting what="Comparing" />
      ) : (
        <Stack gap="md">
          <Text size="sm" role="status">
            {lines.length === 0
              ? 'Nothing is open: what was merged agrees.'
              : `${String(lines.length)} open. Both values are kept until one is chosen.`}
          </Text>
          <ScrollArea.Autosize mah="60vh" type="auto" viewportProps={{ tabIndex: 0 }}>
            <DisputeList lines={lines} choices={choices} onChoose={choose} />
          </ScrollArea.Autosize>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            {lines.length > 0 && (
              <Button loading={isBusy} disabled={choices.size === 0} onClick={() => void decide()}>
                Decide
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </DialogFrame>
  );
}
