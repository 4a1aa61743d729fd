import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Bar } from '../../shared/model/custody.ts';
import { zoneAbbreviation } from '../../shared/time/zone-abbreviation.ts';
import { BarList } from '../features/counters/bar-list.tsx';
import { readServiceDraft, ServiceForm } from '../features/records/service-form.tsx';
import { useStartState } from '../host/host-context.tsx';
import { useMinute } from '../host/use-minute.ts';
import { ListDialog } from '../ui/list-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { RowDialog } from './row-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useMatterFindings } from './use-findings.ts';

type Covered =
  | { readonly type: 'edit'; readonly id: string | null }
  | { readonly type: 'serve'; readonly bar: Bar };

const leading = ['removal-order-without-stay', 'stay-ends-soon'];

/** What bars removal or transfer, with the time that is left by the clock of now. */
export function BarsDialog(props: MatterDialogProps) {
  const { view, today, onClose } = props;
  const { zone } = useStartState();
  const now = useMinute();
  const [covered, setCovered] = useState<Covered | null>(null);
  const findings = (useMatterFindings(view)?.open ?? []).filter(({ code }) =>
    leading.includes(code),
  );
  const uncover = () => setCovered(null);
  return (
    <ListDialog
      title="Removal barred by"
      warnings={findings.map(({ sentence }) => sentence)}
      listName="Bars of this matter"
      empty={
        view.bars.length === 0
          ? 'No stay and no other bar to removal or transfer is recorded.'
          : null
      }
      hint={
        <>
          Time left is time that really passes, to the hour that the order names in its own zone;
          this laptop’s clock is on {zoneAbbreviation(zone, now, 'exact')}. Whether an order still
          holds is for the attorney.
        </>
      }
      actions={
        <Button variant="default" onClick={() => setCovered({ type: 'edit', id: null })}>
          Add a bar to removal…
        </Button>
      }
      over={
        covered === null ? null : covered.type === 'edit' ? (
          <RowDialog {...props} kind="bar" id={covered.id} onClose={uncover} />
        ) : (
          <ServiceDialog {...props} bar={covered.bar} onClose={uncover} />
        )
      }
      onClose={onClose}
    >
      <BarList
        bars={view.bars}
        today={today}
        now={now}
        laptopZone={zone}
        onEdit={({ id }) => setCovered({ type: 'edit', id })}
        onServe={(bar) => setCovered({ type: 'serve', bar })}
      />
    </ListDialog>
  );
}

type ServiceProps = MatterDialogProps & { readonly bar: Bar };

function ServiceDialog({ view, today, bar, onClose, onSaved }: ServiceProps) {
  const commands = useCommands();
  return (
    <FormDialog
      title="Service of the order"
      size="md"
      keptAs={`service/${view.matter.id}/${bar.id}`}
      rev={bar.rev}
      read={readServiceDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <ServiceForm
          bar={bar}
          initial={draft}
          today={today}
          onSave={async (after) => {
            if (!(await commands.save('bar-to-removal/edit', [rowDraft('bars', after)]))) return;
            onSaved(after.id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
