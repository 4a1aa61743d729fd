import type { MatterView } from '../../shared/model/matter-view.ts';
import { barForbids } from '../../shared/model/custody.ts';
import { sayIssue } from '../../shared/model/say-issue.ts';
import { tableSchemas } from '../../shared/model/tables.ts';
import { isExactDay, type CaseDate } from '../../shared/time/case-date.ts';
import type { RowDraft as StoreRowDraft } from '../data/draft.ts';
import { dateOfCheck } from '../../shared/custody/check-time.ts';
import {
  noProvenance,
  type Provenance,
  provenanceOf,
} from '../features/records/provenance-fields.tsx';
import { rowDraftOf, type RowValues } from '../features/records/row-draft.ts';
import type { RowField } from '../features/records/row-field.ts';
import {
  claimFields,
  confirmationFields,
  matterFields,
  positionFields,
  removalBarFields,
} from '../features/records/row-fields.ts';
import { readRowDraft, type RowErrors, RowForm } from '../features/records/row-form.tsx';
import { type RowKind, rowProblems } from '../features/records/row-rules.ts';
import { zoneChoices, zoneChoicesWith } from '../../shared/time/zone-choices.ts';
import { useStartState } from '../host/host-context.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Table = 'claims' | 'bars' | 'confirmations' | 'positions' | 'matters';

type Spec = {
  readonly table: Table;
  readonly noun: string;
  readonly fields: readonly RowField[];
  /** What a new record begins with, in the form's own fields. */
  readonly first: object;
  /** It has sources, a standing, and what keeps it out of copies. */
  readonly isFact: boolean;
};

const specs: Readonly<Record<RowKind, Spec>> = {
  claim: {
    table: 'claims',
    noun: 'claim',
    fields: claimFields,
    first: { kind: 'ice-detainer-i247a', authority: 'ice' },
    isFact: true,
  },
  bar: {
    table: 'bars',
    noun: 'bar to removal',
    fields: removalBarFields,
    first: { kind: 'court-stay', zone: '', 'forbids-removal': true },
    isFact: true,
  },
  confirmation: {
    table: 'confirmations',
    noun: 'custody check',
    fields: confirmationFields,
    first: { result: 'in-custody', authority: '' },
    isFact: false,
  },
  position: {
    table: 'positions',
    noun: 'position',
    fields: positionFields,
    first: { authority: 'ice' },
    isFact: true,
  },
  matter: { table: 'matters', noun: 'matter', fields: matterFields, first: {}, isFact: false },
};

type Props = MatterDialogProps & { readonly kind: RowKind; readonly id: string | null };

/** Adds or edits a record whose form is a list of fields. */
export function RowDialog({ view, today, kind, id, onClose, onSaved }: Props) {
  const commands = useCommands();
  const start = useStartState();
  const { table, noun, fields, first, isFact } = specs[kind];
  const before = id === null ? null : rowOf(view, table, id);
  const initial =
    before === null ? { ...first, ...firstZone(kind, start.zone) } : formValues(before);
  const verb = (act: string) => `${noun.replaceAll(' ', '-')}/${act}`;

  const submit = async (
    values: RowValues,
    provenance: Provenance | null,
    saved: () => void,
  ): Promise<RowErrors> => {
    const problems = rowProblems(kind, values, today);
    if (Object.keys(problems).length > 0) return problems;
    const parsed = tableSchemas[table].safeParse({
      ...(before ?? {
        id: crypto.randomUUID(),
        matterId: view.matter.id,
        enteredBy: currentPerson(),
      }),
      ...recordValues(kind, values, before),
      ...provenance,
    });
    if (!parsed.success)
      return Object.fromEntries(
        parsed.error.issues.map((issue) => [fieldOf(issue.path), `This ${sayIssue(issue)}.`]),
      );
    const after = parsed.data;
    const rows = [{ table, after } as StoreRowDraft];
    if (!(await commands.save(verb(before === null ? 'add' : 'edit'), rows))) return null;
    if (kind === 'claim' || kind === 'bar') onSaved(after.id);
    saved();
    return null;
  };
  const archive = async (row: Row) => {
    const after = { ...row, archived: !row.archived };
    const rows = [{ table, after } as StoreRowDraft];
    if (await commands.save(verb(row.archived ? 'restore' : 'archive'), rows)) onClose();
  };
  return (
    <FormDialog
      title={before === null ? `Add a ${noun}` : `Edit the ${noun}`}
      keptAs={`${kind}/${view.matter.id}/${before?.id ?? 'new'}`}
      rev={before?.rev ?? 0}
      read={readRowDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <RowForm
          fields={withZone(fields, initial)}
          initial={
            draft ?? {
              values: rowDraftOf(initial, fields),
              provenance: isFact ? factOf(before) : null,
            }
          }
          today={today}
          submitLabel={before === null ? 'Add' : 'Save'}
          onSubmit={(values, provenance) => submit(values, provenance, saved)}
          aside={
            before !== null && (
              <ArchiveButton isArchived={before.archived} onClick={() => void archive(before)} />
            )
          }
        />
      )}
    </FormDialog>
  );
}

type Row = MatterView[Exclude<Table, 'matters'>][number] | MatterView['matter'];

function rowOf(view: MatterView, table: Table, id: string): Row | null {
  if (table === 'matters') return view.matter;
  return view[table].find((row) => row.id === id) ?? null;
}

function factOf(row: Row | null): Provenance {
  return row !== null && 'sources' in row ? provenanceOf(row) : noProvenance;
}

/** Who looks now looks at this laptop's clock, where a court's zone has that name. */
function firstZone(kind: RowKind, zone: string): object {
  const isKnown = zoneChoices.some((choice) => choice.value === zone);
  return kind === 'confirmation' && isKnown ? { zone } : {};
}

/** The fields with a record's own zone among the choices. */
function withZone(fields: readonly RowField[], initial: object): readonly RowField[] {
  const zone = 'zone' in initial && typeof initial.zone === 'string' ? initial.zone : '';
  return fields.map((field) => {
    if (field.name !== 'zone' || field.type !== 'choice') return field;
    const choices = [...field.choices.slice(0, 1), ...zoneChoicesWith(zone || null)];
    return { ...field, choices };
  });
}

/** Service and the moment of a check are kept as objects; their forms show the parts. */
function formValues(row: Row): object {
  if ('served' in row && Array.isArray(row.served) && 'expires' in row) {
    const [served] = row.served;
    return {
      ...row,
      ...Object.fromEntries(row.forbids.map((what) => [`forbids-${what}`, true])),
      zone: zoneOf(row.expires) || zoneOf(row.from) || zoneOf(row.lifted),
      servedWhom: served?.whom ?? '',
      servedOn: served?.on ?? null,
    };
  }
  if ('against' in row) return { ...row, when: dateOfCheck(row), authority: row.authority ?? '' };
  return row;
}

function zoneOf(date: CaseDate | null): string {
  return date === null || date.kind === 'undated' ? '' : (date.zone ?? '');
}

function recordValues(kind: RowKind, values: RowValues, before: Row | null): object {
  switch (kind) {
    case 'confirmation':
      return checkValues(values);
    case 'bar': {
      const { zone: _zone, servedWhom, servedOn, ...texts } = values;
      // The form shows the first service; further ones stay as they are.
      const others = (before as MatterView['bars'][number] | null)?.served.slice(1) ?? [];
      const first = servedOn === null ? [] : [{ whom: servedWhom, on: servedOn }];
      // What it forbids is a list; the form shows a box for each.
      const forbids = barForbids.filter((what) => texts[`forbids-${what}`] === true);
      const rest = Object.entries(texts).filter(([name]) => !name.startsWith('forbids-'));
      return { ...Object.fromEntries(rest), forbids, served: [...first, ...others] };
    }
    case 'claim':
    case 'position':
    case 'matter':
      return values;
  }
}

/** A zone without a time says nothing and is not kept. */
function checkValues({ zone: _zone, when, authority, ...rest }: RowValues): object {
  const date = when as CaseDate;
  const exact = isExactDay(date) ? date : null;
  return {
    ...rest,
    on: exact?.from,
    time: exact?.time,
    zone: exact?.time === undefined ? undefined : exact.zone,
    authority: authority === '' ? null : authority,
  };
}

function fieldOf(path: readonly PropertyKey[]): string {
  const [first] = path;
  if (first === 'served') return 'servedWhom';
  return first === 'on' ? 'when' : String(first ?? '');
}
