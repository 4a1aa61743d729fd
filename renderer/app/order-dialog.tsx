import type { DeadlineEvent } from '../../shared/docketing/deadline-rows.ts';
import { setByOrder, withoutOrder } from '../../shared/docketing/order-date.ts';
import type { Result } from '../../shared/result/result.ts';
import { compareCaseDates } from '../../shared/time/date-order.ts';
import { OrderForm, readOrderDraft } from '../features/deadlines/order-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyFailure } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { usePacks } from './use-packs.ts';

type Props = MatterDialogProps & { readonly id: string };

/** Records the day or the hour that a judge's order gives a deadline, or takes it away again. */
export function OrderDialog({ view, today, id, onClose, onSaved }: Props) {
  const packs = usePacks();
  const commands = useCommands();
  const office = useOfficeFacts();
  const event = view.events.find((one) => one.id === id);
  if (event?.kind !== 'deadline' || office === undefined) return null;
  const inCase = { view, packs, office };
  const court = view.proceedings.find(({ id: one }) => one === event.proceedingId)?.court ?? null;
  const orders = view.events
    .flatMap((one) => (one.kind === 'order' && !one.archived ? [one] : []))
    .toSorted((one, other) => compareCaseDates(other.date, one.date));
  const save = async (after: Result<DeadlineEvent | null>, saved: () => void) => {
    if (!after.ok) notifyFailure(after.failure);
    else if (after.value !== null) {
      if (!(await commands.save('deadline/order', [{ table: 'events', after: after.value }])))
        return;
      onSaved(id);
      saved();
    }
  };
  const hasOrder = event.details.setBy === 'order' && event.details.count !== undefined;
  return (
    <FormDialog
      title="Date set by an order"
      size="lg"
      keptAs={`order-date/${view.matter.id}/${id}`}
      rev={event.rev}
      read={readOrderDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <OrderForm
          event={event}
          orders={orders}
          today={today}
          zone={court?.zone ?? null}
          initial={draft}
          onSave={(ordered, source) => save(setByOrder(event, ordered, source, inCase), saved)}
          onWithout={hasOrder ? () => void save(withoutOrder(event, inCase), saved) : null}
        />
      )}
    </FormDialog>
  );
}
