import { useState } from 'react';
import { newRow } from '../../shared/model/new-row.ts';
import type { Person } from '../../shared/model/person.ts';
import {
  type PersonDraft,
  personDraftOf,
  readPerson,
  readPersonDraft,
} from '../features/records/person-draft.ts';
import { PersonFields } from '../features/records/person-fields.tsx';
import { useToday } from '../host/host-context.tsx';
import { FormFrame } from '../ui/form-frame.tsx';
import { FormDialog } from './form-dialog.tsx';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly persons: readonly Person[];
  readonly onClose: () => void;
};

/** Adds or edits somebody of the office. */
export function PersonDialog(props: Props) {
  const { person, onClose } = props;
  return (
    <FormDialog
      title={person === null ? 'Add a person' : `Edit ${person.name || person.initials}`}
      size="lg"
      keptAs={`person/${person?.id ?? 'new'}`}
      rev={person?.rev ?? 0}
      read={readPersonDraft}
      onClose={onClose}
    >
      {(draft, saved) => <PersonForm {...props} kept={draft} onSaved={saved} />}
    </FormDialog>
  );
}

type FormProps = Omit<Props, 'onClose'> & {
  readonly kept: PersonDraft | null;
  readonly onSaved: () => void;
};

function PersonForm({ person, persons, kept, onSaved }: FormProps) {
  const today = useToday();
  const commands = useCommands();
  const { preferences, change } = usePreferences();
  const [draft, setDraft] = useState(() => kept ?? personDraftOf(person));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = async () => {
    const others = persons.filter((one) => one.id !== person?.id);
    const read = readPerson(draft, others, today);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    const before = person ?? newRow('persons', { id: crypto.randomUUID() });
    const row = rowDraft('persons', { ...before, ...read.values });
    if (!(await commands.save(person === null ? 'person/add' : 'person/edit', [row]))) return;
    // The button on the list of clients shows the initials of who sits here.
    if (before.id === preferences.personId) change({ initials: read.values.initials });
    onSaved();
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={person === null ? 'Add' : 'Save'}
      onSubmit={save}
    >
      <PersonFields
        draft={draft}
        errors={errors}
        today={today}
        initialsHint="Beside every change, earlier ones too"
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
    </FormFrame>
  );
}
