import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../shared/ipc.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { purgeScope } from '../../shared/model/purge-scope.ts';
import { whyNotPurge } from '../../shared/model/why-not-purge.ts';
import { useClients, useOfficeRows } from '../data/live-queries.ts';
import { PurgeForm } from '../features/vault/purge-form.tsx';
import { nowOf, useHost, useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { notifyFailure } from './notify.ts';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = { readonly view: MatterView; readonly onClose: () => void };

/** Takes a matter away for good: a supervisor, with a reason, and not under a legal hold. */
export function PurgeDialog({ view, onClose }: Props) {
  const host = useHost();
  const start = useStartState();
  const commands = useCommands();
  const { preferences } = usePreferences();
  const persons = useOfficeRows('persons');
  const documents = useOfficeRows('documents');
  const clients = useClients();
  const [older, setOlder] = useState<ResponseOf<'backup:list'>>();
  useEffect(() => {
    void host.call('backup:list', undefined).then(setOlder);
  }, [host]);
  if (
    persons === undefined ||
    documents === undefined ||
    clients === undefined ||
    older === undefined
  )
    return null;
  const { matter, client } = view;
  const backups = older.map(({ folder, names }) =>
    names.length === 0 ? `No backup is in ${folder} now` : `In ${folder}: ${names.join(', ')}`,
  );
  const person = persons.find(({ id }) => id === preferences.personId);
  const refusal = whyNotPurge(matter, person, start.isSealed);
  if (refusal !== null)
    return (
      <DialogFrame title="Purge the matter" size="md" onClose={onClose}>
        <Text size="sm">{refusal}</Text>
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose} data-autofocus>
            Close
          </Button>
        </Group>
      </DialogFrame>
    );
  const scope = purgeScope(
    matter,
    clients.flatMap(({ matters }) => matters),
    documents,
  );
  const taken = [
    `The matter ${matter.title || 'without a title'}: every event, custody record and note of it, and its log`,
    scope.scopes.includes(client.id)
      ? `The client ${client.name}, of whom no other matter is left`
      : `Nothing of the other matters of ${client.name}`,
    ...(scope.documents.length === 0
      ? []
      : [
          scope.documents.length === 1
            ? '1 kept document'
            : `${String(scope.documents.length)} kept documents`,
        ]),
    'Files that left this laptop before now, and backups made before now, still hold it: destroy those by hand',
    ...backups,
  ];
  const purge = async (reason: Parameters<Parameters<typeof PurgeForm>[0]['onPurge']>[0]) => {
    const at = nowOf(start);
    const stub = newRow('purges', {
      id: crypto.randomUUID(),
      table: 'matters',
      purgedId: matter.id,
      by: preferences.personId,
      at,
      reason,
      backupsBefore: at,
    });
    if (!(await commands.save('matter/purge', [rowDraft('purges', stub)]))) return;
    const purged = await host.call('vault:purge', {
      scopes: [...scope.scopes],
      documents: [...scope.documents],
    });
    if (!purged.ok) notifyFailure(purged.failure);
  };
  return (
    <DialogFrame title="Purge the matter" size="md" onClose={onClose}>
      <PurgeForm clientName={client.name} taken={taken} onPurge={purge} />
    </DialogFrame>
  );
}
