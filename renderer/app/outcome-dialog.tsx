import { type AttendedEvent, isAttended } from '../../shared/model/event-date.ts';
import { hearingTypesOf } from '../../shared/model/hearing-types.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { readOutcomeDraft } from '../features/records/outcome-draft.ts';
import { OutcomeForm } from '../features/records/outcome-form.tsx';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { KeptForm } from './kept-form.tsx';
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
  const key = `outcome/${view.matter.id}/${event.id}`;
  const kept = useKeptDraft(key, event.rev, readOutcomeDraft);
  if (kept.found === undefined || typeLists === undefined) return null;
  const proceeding = view.proceedings.find((one) => one.id === event.proceedingId);
  const types = hearingTypesOf(
    event.kind === 'appointment' ? 'appointment' : (proceeding?.kind ?? 'other'),
    typeLists,
  );
  return (
    <DialogFrame title="What became of it" size="lg" onClose={onClose}>
      <KeptForm kept={kept}>
        {(draft) => (
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
              kept.clear();
              onSaved(event.id);
              onClose();
            }}
          />
        )}
      </KeptForm>
    </DialogFrame>
  );
}
