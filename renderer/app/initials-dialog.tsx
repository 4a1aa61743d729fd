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
  /** Known before it opens, so that nobody types into a dialog that is not there yet. */
  readonly persons: readonly Person[];
  readonly onClose: () => void;
};

/** Who sits at this laptop: the initials say who, and stand beside what is changed from now on. */
export function InitialsDialog(props: Props) {
  return (
    <FormDialog
      title="You at this laptop"
      size="lg"
      keptAs="you/laptop"
      read={readPersonDraft}
      onClose={props.onClose}
    >
      {(draft, saved) => <You persons={props.persons} kept={draft} onSaved={saved} />}
    </FormDialog>
  );
}

type FormProps = Pick<Props, 'persons'> & {
  readonly kept: PersonDraft | null;
  readonly onSaved: () => void;
};

function You({ persons, kept, onSaved }: FormProps) {
  const today = useToday();
  const commands = useCommands();
  const { preferences, change } = usePreferences();
  const [draft, setDraft] = useState<PersonDraft>(
    () =>
      kept ?? {
        ...personDraftOf(personOf(persons, preferences.initials)),
        initials: preferences.initials,
      },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const known = personOf(persons, draft.initials);
  const isBlank = draft.initials.trim() === '';

  // Initials say who it is: with those of somebody else come that person's name, role and days away.
  const edit = (part: Partial<PersonDraft>) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      const before = personOf(persons, now.initials);
      const after = personOf(persons, next.initials);
      if (before?.id === after?.id) return next;
      return { ...personDraftOf(after), initials: next.initials };
    });
  const save = async () => {
    if (isBlank) {
      change({ introduced: true, personId: '', initials: '' });
      onSaved();
      return;
    }
    const read = readPerson(draft, [], today);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    const person = known ?? newRow('persons', { id: crypto.randomUUID() });
    const row = rowDraft('persons', { ...person, ...read.values });
    const isNew = known === null;
    const isSame = JSON.stringify(read.values) === JSON.stringify(valuesOf(person));
    if (isNew || !isSame)
      if (!(await commands.save(isNew ? 'person/add' : 'person/edit', [row]))) return;
    change({ introduced: true, personId: person.id, initials: read.values.initials });
    onSaved();
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={isBlank ? 'Leave blank' : 'Use these'}
      onSubmit={save}
    >
      <PersonFields
        draft={draft}
        errors={errors}
        today={today}
        initialsHint={sayWho(isBlank, known)}
        onChange={edit}
      />
    </FormFrame>
  );
}

function personOf(persons: readonly Person[], typed: string): Person | null {
  const initials = typed.trim().toUpperCase();
  if (initials === '') return null;
  return persons.find((one) => !one.archived && one.initials.toUpperCase() === initials) ?? null;
}

function valuesOf({ initials, name, role, leave }: Person) {
  return { initials, name, role, leave };
}

function sayWho(isBlank: boolean, known: Person | null): string {
  if (isBlank) return 'Beside your changes from now on';
  if (known === null) return 'Nobody here has these yet';
  return known.name === '' ? 'Known here already' : `${known.name}, from now on`;
}
