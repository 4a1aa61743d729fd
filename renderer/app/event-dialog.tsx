import { eventKindNames } from '../../shared/chronology/kind-names.ts';
import { isAttended } from '../../shared/model/event-date.ts';
import type { CaseEvent, EventKind } from '../../shared/model/event.ts';
import type { SharedEditLine } from '../../shared/model/edit-shared.ts';
import { shareHearing } from '../../shared/model/share-hearing.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { type EventDraft, readEventDraft } from '../features/records/event-draft.ts';
import { EventForm } from '../features/records/event-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyFailure } from './notify.ts';
import { useClashCheck } from './use-clash-check.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useOtherMatters, useSharedHearings } from './use-other-matters.ts';
import { usePersonChoices } from './use-person-choices.ts';

type Props = MatterDialogProps & { readonly id: string | null; readonly kind: EventKind };

/** Adds or edits an event. */
export function EventDialog({ view, today, id, kind, onClose, onSaved }: Props) {
  const commands = useCommands();
  const sayClashes = useClashCheck(view, id);
  const event = view.events.find((one) => one.id === id) ?? null;
  const name = id ?? (kind === 'hearing' ? 'new-hearing' : 'new');
  const typeLists = useOfficeRows('hearingTypes');
  const persons = usePersonChoices();
  const nameOfPerson = useNameOfPerson();
  const { shared, unseen } = useSharedHearings(event !== null && isAttended(event) ? event : null);
  const sharing = new Set(shared.map((one) => one.view.matter.id));
  const others = useOtherMatters(view).filter(({ matter }) => !sharing.has(matter.id));

  const save = async (
    after: CaseEvent,
    also: EventDraft['also'],
    following: readonly SharedEditLine[],
    saved: () => void,
  ) => {
    const verb = event === null ? 'event/add' : 'event/edit';
    const targets = also.flatMap(({ matterId, proceedingId }) => {
      const target = others.find(({ matter }) => matter.id === matterId);
      return target === undefined ? [] : [{ view: target, proceedingId }];
    });
    // A form that was kept may name clients whom courtroom mode hides.
    if (targets.length < also.length) {
      const count = also.length - targets.length;
      notifyFailure({ code: 'shared-hearing/clients-hidden', details: { count } });
      return;
    }
    const own = { clientId: view.client.id };
    const context = { newId: () => crypto.randomUUID(), enteredBy: currentPerson() };
    const corrected = new Map(following.map((line) => [line.event.id, line.after]));
    const members = shared.map((one) => ({
      ...one,
      event: corrected.get(one.event.id) ?? one.event,
    }));
    const rows: readonly CaseEvent[] = !isAttended(after)
      ? [after]
      : targets.length === 0
        ? [after, ...corrected.values()]
        : shareHearing(after, members, targets, own, context);
    if (
      !(await commands.save(
        verb,
        rows.map((row) => ({ table: 'events', after: row })),
      ))
    )
      return;
    onSaved(after.id);
    saved();
  };
  if (typeLists === undefined) return null;
  const kindName = eventKindNames[event?.kind ?? kind].toLowerCase();
  return (
    <FormDialog
      title={
        event !== null ? `Edit ${kindName}` : kind === 'hearing' ? 'Add a hearing' : 'Add an event'
      }
      keptAs={`event/${view.matter.id}/${name}`}
      rev={event?.rev ?? 0}
      read={readEventDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <EventForm
          view={view}
          event={event}
          kind={kind}
          initial={draft}
          today={today}
          enteredBy={currentPerson()}
          typeLists={typeLists}
          persons={persons}
          nameOfPerson={nameOfPerson}
          otherMatters={others}
          shared={shared}
          unseen={unseen}
          sayClashes={sayClashes}
          onSave={(after, also, following) => save(after, also, following, saved)}
        />
      )}
    </FormDialog>
  );
}
