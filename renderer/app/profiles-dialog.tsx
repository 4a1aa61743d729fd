import { z } from 'zod';
import type { ExportProfile } from '../../shared/model/export-profile.ts';
import type { ProfileKeeping } from '../features/export/export-form.tsx';
import { keptReader } from '../ui/kept-reader.ts';
import { NamedListForm } from '../ui/named-list-form.tsx';
import { FormDialog } from './form-dialog.tsx';

type Props = {
  readonly matterId: string;
  readonly keeping: ProfileKeeping;
  /** What is kept under a name. */
  readonly choices: ExportProfile['choices'];
  /** Told the id of a new profile. */
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
};

const profileWords = {
  one: 'profile',
  present: 'the present choices',
  all: 'Profiles',
  none: 'No profile is saved yet. A profile keeps copy, paper, parts, columns, detail and what stands on every page; every matter offers it. Days, lanes of dockets, an exhibit’s label and a stamp’s prefix and numbers are never in it.',
};

const readName = keptReader(z.string());

/** Keeps the choices of the export under a name, and changes what is kept. */
export function ProfilesDialog({ matterId, keeping, choices, onAdded, onClose }: Props) {
  const { profiles, onAdd, onChange } = keeping;
  return (
    <FormDialog
      title="Profiles"
      size="lg"
      keptAs={`profile-name/${matterId}`}
      read={readName}
      onClose={onClose}
    >
      {(typed, saved) => (
        <NamedListForm
          words={profileWords}
          rows={profiles}
          present=""
          initial={typed ?? ''}
          onSaveAs={async (name) => {
            const id = await onAdd(name, choices);
            if (id === null) return false;
            onAdded(id);
            saved();
            return true;
          }}
          onReplace={(one) => void onChange('edit', { ...one, choices })}
          onRename={(one, name) => onChange('edit', { ...one, name })}
          onArchive={(one, archived) =>
            void onChange(archived ? 'archive' : 'restore', { ...one, archived })
          }
        />
      )}
    </FormDialog>
  );
}
