import { sayIssue } from '../../shared/model/say-issue.ts';
import { parseANumber } from '../../shared/model/a-number.ts';
import { type Client, clientSchema } from '../../shared/model/client.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import { useClients } from '../data/live-queries.ts';
import { sayNamesake } from '../features/clients/namesakes.ts';
import { clientFields } from '../features/records/row-fields.ts';
import { type RowValues, rowDraftOf } from '../features/records/row-draft.ts';
import { type RowErrors, RowForm } from '../features/records/row-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  /** Null for a new client, who also gets a first matter. */
  readonly client: Client | null;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onClose: () => void;
};

/** Adds or edits a client. */
export function ClientDialog({ client, onOpenMatter, onClose }: Props) {
  const today = useToday();
  const commands = useCommands();
  const others = (useClients() ?? [])
    .map((entry) => entry.client)
    .filter((one) => one.id !== client?.id);
  const aNumber = client?.identifiers.find((one) => one.kind === 'a-number')?.value ?? '';

  const submit = async (values: RowValues): Promise<RowErrors> => {
    const made = clientOf(values, client);
    if ('errors' in made) return made.errors;
    const matter = newRow('matters', {
      id: crypto.randomUUID(),
      clientId: made.row.id,
      title: 'Custody and removal',
    });
    const rows = [
      rowDraft('clients', made.row),
      ...(client === null ? [rowDraft('matters', matter)] : []),
    ];
    if (await commands.save(client === null ? 'client/add' : 'client/edit', rows)) {
      onClose();
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
    <DialogFrame
      title={client === null ? 'New client' : `Edit ${client.name}`}
      size="lg"
      onClose={onClose}
    >
      <RowForm
        fields={clientFields}
        initial={rowDraftOf({ ...client, aNumber }, clientFields)}
        today={today}
        submitLabel={client === null ? 'Add client' : 'Save'}
        onSubmit={submit}
        warn={(draft) => sayNamesake(draft['name']?.text ?? '', others)}
        aside={
          client !== null && (
            <ArchiveButton isArchived={client.archived} onClick={() => void archive(client)} />
          )
        }
      />
    </DialogFrame>
  );
}

function clientOf(
  { aNumber, ...values }: RowValues,
  before: Client | null,
): { readonly row: Client } | { readonly errors: Readonly<Record<string, string>> } {
  const kept = before?.identifiers.find((one) => one.kind === 'a-number');
  // The form shows the first A-number; further ones stay as they are.
  const others = before?.identifiers.filter((one) => one !== kept) ?? [];
  const typed = typeof aNumber === 'string' ? aNumber : '';
  const number = typed === '' ? null : parseANumber(typed);
  if (number !== null && !number.ok)
    return { errors: { aNumber: sentenceOf(number.failure).sentence } };
  const identifiers =
    number === null
      ? others
      : [
          {
            kind: 'a-number' as const,
            value: number.value,
            issuedBy: kept?.issuedBy ?? '',
            nameAsBooked: kept?.nameAsBooked ?? '',
          },
          ...others,
        ];
  const parsed = clientSchema.safeParse({
    ...(before ?? { id: crypto.randomUUID() }),
    ...values,
    identifiers,
  });
  if (parsed.success) return { row: parsed.data };
  return {
    errors: Object.fromEntries(
      parsed.error.issues.map((issue) => [String(issue.path[0]), `This ${sayIssue(issue)}.`]),
    ),
  };
}
