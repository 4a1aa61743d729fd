import { type AttendedEvent, isAttended } from '../../shared/model/event-date.ts';
import { readResetDraft, type ResetDraft, ResetForm } from '../features/records/reset-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useClashCheck } from './use-clash-check.ts';
import { useSharedHearings } from './use-other-matters.ts';
import { useSettingAct } from './use-setting-act.ts';

type Props = MatterDialogProps & { readonly id: string; readonly proposed: string };

/** Records a reset of a hearing or an appointment. */
export function ResetDialog(props: Props) {
  const event = props.view.events.find((one) => one.id === props.id);
  return event !== undefined && isAttended(event) ? (
    <OpenResetDialog {...props} event={event} />
  ) : null;
}

function OpenResetDialog({
  view,
  today,
  event,
  proposed,
  onClose,
  onSaved,
}: Props & { readonly event: AttendedEvent }) {
  const record = useSettingAct(view, event);
  const sayClashes = useClashCheck(view, event.id);
  const { shared, unseen } = useSharedHearings(event);
  const court = view.proceedings.find((one) => one.id === event.proceedingId)?.court;
  return (
    <FormDialog
      title="Record a reset"
      keptAs={`reset/${view.matter.id}/${event.id}`}
      rev={event.rev}
      read={readResetDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <ResetForm
          event={event}
          courtZone={court?.zone ?? null}
          // A date that was dragged to is newer than the one that was typed before.
          initial={proposed === '' || draft === null ? draft : withDate(draft, proposed)}
          today={today}
          enteredBy={currentPerson()}
          proposed={proposed}
          shared={shared}
          unseen={unseen}
          sayClashes={sayClashes}
          onSave={async (act, following) => {
            if (!(await record({ verb: 'hearing/reset', act, following }))) return;
            onSaved(event.id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}

function withDate(draft: ResetDraft, text: string): ResetDraft {
  return { ...draft, next: { ...draft.next, text, form: 'exact' } };
}
