import { useMemo, useRef, useState } from 'react';
import { mattersForContact } from '../../shared/conditions/reporting-conditions.ts';
import { reactionClockOf } from '../../shared/conditions/reaction-clock.ts';
import { useOffice } from '../data/office.ts';
import { readContactDraft } from '../features/conditions/contact-draft.ts';
import { ContactForm } from '../features/conditions/contact-form.tsx';
import { nowOf, useStartState, useToday } from '../host/host-context.tsx';
import { ClockDialog } from './clock-dialog.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Saved = { readonly matterId: string; readonly contactId: string };

/** A contact happened: it is recorded, then the window says whom to call and until when. */
export function ContactDialog({ matterId, go, onClose }: OfficeDialogProps) {
  const matters = useOffice()?.matters;
  const start = useStartState();
  const today = useToday();
  const commands = useCommands();
  const [openedAt] = useState(() => nowOf(start));
  const recorded = useRef<Saved | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const choices = useMemo(() => mattersForContact(matters ?? [], today), [matters, today]);
  if (matters === undefined) return null;
  if (saved !== null)
    return (
      <ClockDialog
        matterId={saved.matterId}
        contactId={saved.contactId}
        justRecorded
        go={go}
        onClose={onClose}
      />
    );
  // A matter that is closed or archived may be open on screen: it has to be chosen knowingly.
  const own = choices.some(({ view }) => view.matter.id === matterId) ? matterId : null;
  return (
    <FormDialog
      title="Contact happened"
      size="lg"
      keptAs={`contact/${own ?? 'office'}/new`}
      read={readContactDraft}
      onClose={() => {
        // The form is forgotten once it is saved; then the window says what to do.
        if (recorded.current === null) onClose();
        else setSaved(recorded.current);
      }}
    >
      {(draft, done) => (
        <ContactForm
          choices={choices}
          openMatterId={own}
          initial={draft}
          openedAt={openedAt}
          laptopZone={start.zone}
          enteredBy={currentPerson()}
          onSave={async (contact, view) => {
            if (!(await commands.save('contact/add', [rowDraft('events', contact)]))) return;
            if (reactionClockOf(view, contact) === null)
              notifyDone('The contact is recorded. Call counsel. No clock runs for it.');
            else recorded.current = { matterId: view.matter.id, contactId: contact.id };
            done();
          }}
        />
      )}
    </FormDialog>
  );
}
