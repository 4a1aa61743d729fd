import type { AttendedEvent } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { SettingAct } from '../../shared/model/setting-act.ts';
import type { SharedLine } from '../../shared/model/shared-hearing.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { readResetDraft, type ResetDraft, ResetForm } from '../features/records/reset-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { useClashCheck } from './use-clash-check.ts';
import { useSharedHearings } from './use-other-matters.ts';

type Props = {
  readonly view: MatterView;
  readonly today: CivilDay;
  readonly event: AttendedEvent;
  /** A date to begin with; empty where there is none. */
  readonly proposed: string;
  readonly onClose: () => void;
  readonly onSave: (
    act: SettingAct,
    following: readonly SharedLine[],
    saved: () => void,
  ) => Promise<void>;
};

/** The form of a reset: what is begun in the matter goes on in the check round, and back. */
export function ResetFormDialog({ view, today, event, proposed, onClose, onSave }: Props) {
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
          onSave={(act, following) => onSave(act, following, saved)}
        />
      )}
    </FormDialog>
  );
}

function withDate(draft: ResetDraft, text: string): ResetDraft {
  return { ...draft, next: { ...draft.next, text, form: 'exact' } };
}
