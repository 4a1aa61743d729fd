import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Sorted } from '../../shared/findings/accepted.ts';
import { linesOf } from '../../shared/findings/finding-line.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { findingsPage } from '../../shared/pages/findings-page.ts';
import { FindingsPanel } from '../features/findings/findings-panel.tsx';
import { useToday } from '../host/host-context.tsx';
import { openSettled } from './open-settled.ts';
import { useAcceptance } from './use-acceptance.tsx';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useMenu } from './use-menu.ts';
import { usePrintPage } from './use-print-page.ts';
import type { TimelineCommands } from './use-timeline-commands.ts';

type Props = {
  readonly view: MatterView;
  readonly sorted: Sorted;
  readonly nameOfPerson: (id: string) => string;
  /** Opens the details of a record that the table has. */
  readonly onOpenRow: (key: string) => void;
  readonly onDialog: (dialog: MatterDialog) => void;
  readonly listen: TimelineCommands['listen'];
};

/** The findings of one matter. */
export function FindingsView({ view, sorted, nameOfPerson, onOpenRow, onDialog, listen }: Props) {
  const lines = useMemo(() => linesOf(sorted), [sorted]);
  const { accept, takeBack, dialog } = useAcceptance(() => view.matter);
  const today = useToday();
  const printPage = usePrintPage();
  const print = () =>
    void printPage(
      (stamp) =>
        findingsPage(lines, {
          ...stamp,
          today,
          only: view,
          viewOf: () => view,
          nameOf: nameOfPerson,
        }),
      [view.client],
    );
  useMenu({ 'export-pdf': print });
  return (
    <>
      <FindingsPanel
        lines={lines}
        aside={
          <Button variant="default" size="xs" onClick={print}>
            PDF of the findings…
          </Button>
        }
        nameOfPerson={nameOfPerson}
        listen={listen}
        onOpen={({ finding }) => openSettled(finding.settleBy.record, onOpenRow, onDialog)}
        onAccept={accept}
        onTakeBack={takeBack}
      />
      {dialog}
    </>
  );
}
