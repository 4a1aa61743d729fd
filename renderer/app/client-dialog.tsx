import { sayIssue } from '../../shared/model/say-issue.ts';
import { type Client, clientSchema } from '../../shared/model/client.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { useClientScope } from '../data/client-scope.tsx';
import { useClients } from '../data/live-queries.ts';
import { sayNamesake, saySameNumber } from '../features/clients/namesakes.ts';
import {
  clientDraftOf,
  type ClientValues,
  readClientDraft,
} from '../features/records/client-draft.ts';
import { ClientForm } from '../features/records/client-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  /** Null for a new client, who also gets a first matter. */
  readonly client: Client | null;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onClose: () => void;
};

const notCompared =
  'Courtroom mode: the name and the numbers are not compared with those of other clients.';

/** Adds or edits a client. */
export function ClientDialog({ client, onOpenMatter, onClose }: Props) {
  const today = useToday();
  const commands = useCommands();
  const isAlone = useClientScope() !== null;
  const others = (useClients() ?? [])
    .map((entry) => entry.client)
    .filter((one) => one.id !== client?.id);

  const submit = async (values: ClientValues, saved: () => void) => {
    const parsed = clientSchema.safeParse({
      ...(client ?? { id: crypto.randomUUID() }),
      ...values,
    });
    if (!parsed.success)
      return Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join('.'), `This ${sayIssue(issue)}.`]),
      );
    const matter = newRow('matters', {
      id: crypto.randomUUID(),
      clientId: parsed.data.id,
      title: 'Custody and removal',
    });
    const rows = [
      rowDraft('clients', parsed.data),
      ...(client === null ? [rowDraft('matters', matter)] : []),
    ];
    if (await commands.save(client === null ? 'client/add' : 'client/edit', rows)) {
      saved();
      if (client === null) onOpenMatter(matter.id);
    }
    return null;
  };
  const archive = async (row: Client) => {
    const after = { ...row, archived: !row.archived };
    const verb = row.archived ? 'client/restore' : 'client/archive';
    if (!(await commands.save(verb, [rowDraft('clients', after)]))) return;
    notifyDone(`${row.name} is ${row.archived ? 'restored' : 'archived'}; Undo takes it back.`);
    onClose();
  };
  return (
    <FormDialog
      title={client === null ? 'New client' : `Edit ${client.name}`}
      keptAs={`client/${client?.id ?? 'new'}`}
      rev={client?.rev ?? 0}
      read={readClientDraft}
      onClose={onClose}
    >
      {(kept, saved) => (
        <ClientForm
          initial={kept ?? clientDraftOf(client)}
          today={today}
          submitLabel={client === null ? 'Add client' : 'Save'}
          onSubmit={(values) => submit(values, saved)}
          warn={(draft) =>
            [
              isAlone ? notCompared : null,
              sayNamesake(draft.name, others),
              ...draft.identifiers.map((one) => saySameNumber(one, others)),
            ].filter((warning) => warning !== null)
          }
          aside={
            client !== null && (
              <ArchiveButton isArchived={client.archived} onClick={() => void archive(client)} />
            )
          }
        />
      )}
    </FormDialog>
  );
}
