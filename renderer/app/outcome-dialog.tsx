import { type AttendedEvent, isAttended } from '../../shared/model/event-date.ts';
import { hearingTypesOf } from '../../shared/model/hearing-types.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { readOutcomeDraft } from '../features/records/outcome-draft.ts';
import { OutcomeForm } from '../features/records/outcome-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useSharedHearings } from './use-other-matters.ts';
import { useSettingAct } from './use-setting-act.ts';

type Props = MatterDialogProps & { readonly id: string; readonly onReset: () => void };

/** Records what became of a hearing or an appointment, and what came of it. */
export function OutcomeDialog(props: Props) {
  const event = props.view.events.find((one) => one.id === props.id);
  return event !== undefined && isAttended(event) ? (
    <OpenOutcomeDialog {...props} event={event} />
  ) : null;
}

function OpenOutcomeDialog({
  view,
  today,
  event,
  onReset,
  onClose,
  onSaved,
}: Props & { readonly event: AttendedEvent }) {
  const record = useSettingAct(view, event);
  const { shared, unseen } = useSharedHearings(event);
  const typeLists = useOfficeRows('hearingTypes');
  if (typeLists === undefined) return null;
  const proceeding = view.proceedings.find((one) => one.id === event.proceedingId);
  const types = hearingTypesOf(
    event.kind === 'appointment' ? 'appointment' : (proceeding?.kind ?? 'other'),
    typeLists,
  );
  return (
    <FormDialog
      title="What became of it"
      size="lg"
      keptAs={`outcome/${view.matter.id}/${event.id}`}
      rev={event.rev}
      read={readOutcomeDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <OutcomeForm
          event={event}
          courtZone={proceeding?.court?.zone ?? null}
          types={types}
          initial={draft}
          today={today}
          enteredBy={currentPerson()}
          shared={shared}
          unseen={unseen}
          onReset={onReset}
          onSave={async (outcome, following) => {
            if (!(await record({ verb: 'hearing/outcome', ...outcome, following }))) return;
            onSaved(event.id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
