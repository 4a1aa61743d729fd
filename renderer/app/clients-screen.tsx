import { Button, Group, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { matterCustody } from '../../shared/clients/matter-line.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { useClients, useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { ReturnNote } from '../features/backup/return-note.tsx';
import { ClientList } from '../features/clients/client-list.tsx';
import { Welcome } from '../features/clients/welcome.tsx';
import { useHost, useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ClientDialog } from './client-dialog.tsx';
import { InitialsDialog } from './initials-dialog.tsx';
import { takeDroppedFile } from './dropped-file.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { usePreferences } from './preferences-context.tsx';
import { type FileToTakeIn, readFileToTakeIn, rowsOfFile, textOfFile } from './take-in-file.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { useKnownHere } from './use-known-here.ts';
import { useSetInitials } from './use-initials.ts';
import { useFindingsCount } from './use-findings.ts';
import { sendCommand, useMenu } from './use-menu.ts';

type Props = { readonly onOpenMatter: (matterId: string) => void };
type Editing = { readonly clientId: string | null } | null;

/** All clients; the welcome page while there are none. */
export function ClientsScreen({ onOpenMatter }: Props) {
  const host = useHost();
  const clients = useClients();
  const persons = useOfficeRows('persons');
  const knownHere = useKnownHere();
  const today = useToday();
  const matters = useOffice()?.matters;
  const views = useMemo(
    () => new Map((matters ?? []).map((view) => [view.matter.id, view])),
    [matters],
  );
  const viewOf = useCallback((matterId: string) => views.get(matterId) ?? null, [views]);
  useIdleWork(
    matters,
    useCallback((view: MatterView) => void matterCustody(view, today), [today]),
  );
  const findingsOf = useFindingsCount();
  const commands = useCommands();
  const { preferences } = usePreferences();
  const setInitials = useSetInitials();
  const [showsArchived, setShowsArchived] = useState(false);
  const [asksInitials, setAsksInitials] = useState(false);
  const [editing, setEditing] = useState<Editing>(null);
  const [known, setKnown] = useState<FileToTakeIn | null>(null);

  const store = async (found: FileToTakeIn, asCopy: boolean) => {
    setKnown(null);
    const here = await knownHere();
    if (!here.ok) {
      notifyFailure(here.failure);
      return;
    }
    const { rows, firstMatter } = await rowsOfFile(found.file, asCopy, here.value.persons);
    if (!(await commands.takeIn(rows))) return;
    onOpenMatter(firstMatter);
    if (found.leftOut.length > 0) notifyDone(found.leftOut.join(' '));
  };
  const takeIn = async (text: string) => {
    const here = await knownHere();
    const read = here.ok ? readFileToTakeIn(text, here.value) : here;
    if (!read.ok) notifyFailure(read.failure);
    else if (read.value.isKnown) setKnown(read.value);
    else await store(read.value, false);
  };
  const openFile = async () => {
    const dropped = takeDroppedFile();
    if (dropped !== null) {
      const text = await textOfFile(dropped);
      if (text.ok) await takeIn(text.value);
      else notifyFailure(text.failure);
      return;
    }
    const opened = await host.call('file:open', undefined);
    if (!opened.ok) notifyFailure(opened.failure);
    else if (opened.value !== null) await takeIn(opened.value.text);
  };
  const openSample = async (name: 'first-matter' | 'petrova') => {
    const read = await host.call('sample:read', name);
    if (read.ok) await takeIn(read.value);
    else notifyFailure(read.failure);
  };
  const addMatter = async (clientId: string) => {
    const matter = newRow('matters', { id: crypto.randomUUID(), clientId, title: 'New matter' });
    if (await commands.save('matter/add', [rowDraft('matters', matter)])) onOpenMatter(matter.id);
  };
  const showKnown = (found: FileToTakeIn) => {
    setKnown(null);
    const here = new Set((clients ?? []).flatMap((one) => one.matters.map((matter) => matter.id)));
    const matter = found.file.matters.find((view) => here.has(view.matter.id));
    if (matter !== undefined) onOpenMatter(matter.matter.id);
  };

  useMenu({
    'new-client': () => setEditing({ clientId: null }),
    'open-file': () => void openFile(),
    undo: () => void commands.undo(''),
    redo: () => void commands.redo(''),
  });
  if (clients === undefined || persons === undefined) return null;
  return (
    <>
      {showsArchived || clients.some((entry) => !entry.client.archived) ? (
        <ClientList
          clients={clients}
          today={today}
          viewOf={viewOf}
          findingsOf={findingsOf}
          initials={preferences.initials}
          onInitials={() => setAsksInitials(true)}
          onOpenMatter={onOpenMatter}
          onNewClient={() => setEditing({ clientId: null })}
          onNewMatter={(clientId) => void addMatter(clientId)}
          onEditClient={(clientId) => setEditing({ clientId })}
          onOpenFile={() => void openFile()}
        />
      ) : (
        <Welcome
          introduced={preferences.introduced}
          archived={clients.length}
          onShowArchived={() => setShowsArchived(true)}
          onIntroduce={(initials) => void setInitials(initials)}
          onNewClient={() => setEditing({ clientId: null })}
          onOpenFile={() => void openFile()}
          onSample={(name) => void openSample(name)}
          wayBack={<ReturnNote onRestore={() => sendCommand('restore-backup')} />}
        />
      )}
      {editing !== null && (
        <ClientDialog
          client={clients.find((entry) => entry.client.id === editing.clientId)?.client ?? null}
          onOpenMatter={onOpenMatter}
          onClose={() => setEditing(null)}
        />
      )}
      {known !== null && (
        <DialogFrame title="This client is here already" size="md" onClose={() => setKnown(null)}>
          <Text size="sm">
            A client or a matter of this file is in Paradocket already. You can go to it, or take
            the file in as a second client of its own; nothing that is here is overwritten.
          </Text>
          {known.leftOut.map((said) => (
            <Text key={said} size="sm" mt="xs">
              {said}
            </Text>
          ))}
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="default" onClick={() => void store(known, true)}>
              Take in as a second client
            </Button>
            <Button data-autofocus onClick={() => showKnown(known)}>
              Go to it
            </Button>
          </Group>
        </DialogFrame>
      )}
      {asksInitials && <InitialsDialog persons={persons} onClose={() => setAsksInitials(false)} />}
    </>
  );
}
