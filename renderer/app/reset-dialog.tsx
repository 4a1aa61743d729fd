import { type AttendedEvent, isAttended } from '../../shared/model/event-date.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { ResetFormDialog } from './reset-form-dialog.tsx';
import { useSettingAct } from './use-setting-act.ts';

type Props = MatterDialogProps & { readonly id: string; readonly proposed: string };

/** Records a reset of a hearing or an appointment. */
export function ResetDialog(props: Props) {
  const event = props.view.events.find((one) => one.id === props.id);
  return event !== undefined && isAttended(event) ? (
    <OpenResetDialog {...props} event={event} />
  ) : null;
}

function OpenResetDialog({ onSaved, ...props }: Props & { readonly event: AttendedEvent }) {
  const { view, event } = props;
  const record = useSettingAct(view, event);
  return (
    <ResetFormDialog
      {...props}
      onSave={async (act, following, saved) => {
        if (!(await record({ verb: 'hearing/reset', act, following }))) return;
        onSaved(event.id);
        saved();
      }}
    />
  );
}
