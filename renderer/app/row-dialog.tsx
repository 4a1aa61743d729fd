import { sayIssue } from '../../shared/model/say-issue.ts';
import { tableSchemas } from '../../shared/model/tables.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { RowDraft as StoreRowDraft } from '../data/draft.ts';
import type { RowField } from '../features/records/row-field.ts';
import {
  claimFields,
  confirmationFields,
  matterFields,
  proceedingFields,
  removalBarFields,
} from '../features/records/row-fields.ts';
import { rowDraftOf, type RowValues } from '../features/records/row-draft.ts';
import { type RowErrors, RowForm } from '../features/records/row-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Kind = 'claim' | 'bar' | 'confirmation' | 'proceeding' | 'matter';
type Table = 'claims' | 'bars' | 'confirmations' | 'proceedings' | 'matters';

type Spec = {
  readonly table: Table;
  readonly noun: string;
  readonly fields: readonly RowField[];
  /** What a new record begins with, in the form's own fields. */
  readonly first: object;
};

const specs: Readonly<Record<Kind, Spec>> = {
  claim: {
    table: 'claims',
    noun: 'claim',
    fields: claimFields,
    first: { kind: 'ice-detainer-i247a', authority: 'ice', standing: 'undisputed' },
  },
  bar: {
    table: 'bars',
    noun: 'bar to removal',
    fields: removalBarFields,
    first: { kind: 'court-stay', standing: 'undisputed', zone: '' },
  },
  confirmation: {
    table: 'confirmations',
    noun: 'custody check',
    fields: confirmationFields,
    first: { result: 'in-custody', authority: '' },
  },
  proceeding: {
    table: 'proceedings',
    noun: 'proceeding',
    fields: proceedingFields,
    first: { kind: 'removal-240', zone: '' },
  },
  matter: { table: 'matters', noun: 'matter', fields: matterFields, first: {} },
};

type Props = MatterDialogProps & { readonly kind: Kind; readonly id: string | null };

/** Adds or edits a record whose form is a list of fields. */
export function RowDialog({ view, today, kind, id, onClose, onSaved }: Props) {
  const commands = useCommands();
  const { table, noun, fields, first } = specs[kind];
  const before = id === null ? null : rowOf(view, table, id);

  const submit = async (values: RowValues): Promise<RowErrors> => {
    const parsed = tableSchemas[table].safeParse({
      ...(before ?? {
        id: crypto.randomUUID(),
        matterId: view.matter.id,
        enteredBy: currentPerson(),
      }),
      ...recordValues(kind, values, before),
    });
    if (!parsed.success)
      return Object.fromEntries(
        parsed.error.issues.map((issue) => [fieldOf(issue.path), `This ${sayIssue(issue)}.`]),
      );
    const verb = `${noun.replaceAll(' ', '-')}/${before === null ? 'add' : 'edit'}`;
    const after = parsed.data;
    if (!(await commands.save(verb, [{ table, after } as StoreRowDraft]))) return null;
    onSaved(after.id);
    onClose();
    return null;
  };
  return (
    <DialogFrame title={before === null ? `Add a ${noun}` : `Edit the ${noun}`} onClose={onClose}>
      <RowForm
        fields={fields}
        initial={rowDraftOf(before === null ? first : formValues(before), fields)}
        today={today}
        submitLabel={before === null ? 'Add' : 'Save'}
        onSubmit={submit}
        onCancel={onClose}
      />
    </DialogFrame>
  );
}

function rowOf(view: MatterView, table: Table, id: string): object | null {
  if (table === 'matters') return view.matter;
  return view[table].find((row) => row.id === id) ?? null;
}

/** A proceeding keeps its court as one object; its form shows name, short name and zone. */
function formValues(row: object): object {
  if ('court' in row) {
    const court = row.court as MatterView['proceedings'][number]['court'];
    return {
      ...row,
      courtName: court?.name ?? '',
      courtShortName: court?.shortName ?? '',
      zone: court?.zone ?? '',
    };
  }
  if ('expires' in row && 'from' in row) {
    const { expires, from } = row as MatterView['bars'][number];
    const zoned = [expires, from].find(
      (date) => date !== null && date.kind !== 'undated' && date.zone,
    );
    return {
      ...row,
      zone: zoned !== undefined && zoned !== null && 'zone' in zoned ? zoned.zone : '',
    };
  }
  return row;
}

function recordValues(kind: Kind, values: RowValues, before: object | null): object {
  const { zone, courtName, courtShortName, ...rest } = values;
  if (kind === 'confirmation') return { ...rest, authority: rest['authority'] || null };
  if (kind !== 'proceeding') return rest;
  const known = (before as MatterView['proceedings'][number] | null)?.court;
  const court =
    courtName === ''
      ? null
      : { ...known, name: courtName, shortName: courtShortName, zone: zone === '' ? null : zone };
  return { ...rest, court };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path[0] === 'court' ? 'courtName' : String(path[0] ?? '');
}
