import { useState } from 'react';
import { z } from 'zod';
import { sayLook } from '../../shared/chronology/say-look.ts';
import { type Look, lookOf, saveLook } from '../../shared/chronology/view-look.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { newRow } from '../../shared/model/new-row.ts';
import type { SavedView } from '../../shared/model/saved-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { ViewsMenu } from '../features/views/views-menu.tsx';
import { keptReader } from '../ui/kept-reader.ts';
import { NamedListForm } from '../ui/named-list-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  readonly view: MatterView;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
};

const words = {
  one: 'view',
  present: 'the present view',
  all: 'Saved views',
  none: 'No view is saved yet. A view keeps what the filter shows, the columns of the table and its order; every matter and the export offer it.',
};

const readName = keptReader(z.string());

/** The menu of saved views, and the dialog in which they are saved, renamed and archived. */
export function SavedViews({ view, look, onLook }: Props) {
  const commands = useCommands();
  const views = useSavedViews();
  const [isManaging, setIsManaging] = useState(false);
  const present = JSON.stringify(saveLook(look, view));
  const current = views.find(
    (one) => !one.archived && JSON.stringify(saveLook(lookOf(one, view), view)) === present,
  );
  const save = (verb: string, row: SavedView) => commands.save(verb, [rowDraft('savedViews', row)]);
  return (
    <>
      <ViewsMenu
        views={views.filter((one) => !one.archived)}
        currentId={current?.id ?? null}
        onPick={(id) => {
          const picked = views.find((one) => one.id === id);
          if (picked !== undefined) onLook(lookOf(picked, view));
        }}
        onManage={() => setIsManaging(true)}
      />
      {isManaging && (
        <FormDialog
          title="Saved views"
          size="lg"
          keptAs={`view-name/${view.matter.id}`}
          read={readName}
          onClose={() => setIsManaging(false)}
        >
          {(typed, saved) => (
            <NamedListForm
              words={words}
              rows={views}
              present={sayLook(look)}
              initial={typed ?? ''}
              onSaveAs={async (name) => {
                const id = crypto.randomUUID();
                const row = newRow('savedViews', { id, name, ...saveLook(look, view) });
                const isSaved = await save('view/add', row);
                if (isSaved) {
                  notifyDone(`The view “${name}” is saved.`);
                  saved();
                }
                return isSaved;
              }}
              onReplace={(one) => void save('view/edit', { ...one, ...saveLook(look, view) })}
              onRename={(one, name) => save('view/edit', { ...one, name })}
              onArchive={(one, archived) =>
                void save(archived ? 'view/archive' : 'view/restore', { ...one, archived })
              }
            />
          )}
        </FormDialog>
      )}
    </>
  );
}

/** All saved views by name, archived ones too. */
export function useSavedViews(): readonly SavedView[] {
  const rows = useOfficeRows('savedViews') ?? [];
  return rows.toSorted(
    (one, other) =>
      Number(one.archived) - Number(other.archived) || one.name.localeCompare(other.name, 'en'),
  );
}
