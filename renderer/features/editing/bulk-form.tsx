import { Autocomplete, Group, Select, Switch, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { standingNames } from '../../../shared/chronology/kind-names.ts';
import {
  bulkChange,
  type BulkLine,
  type EditableRow,
} from '../../../shared/editing/bulk-change.ts';
import type { BulkNames } from '../../../shared/editing/bulk-words.ts';
import { restrictedClassSchema, standingSchema } from '../../../shared/model/record.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import { type BulkDraft, bulkDraftToBegin, changeOfDraft } from './bulk-draft.ts';

type Choice = { readonly value: string; readonly label: string };

type Props = {
  readonly rows: readonly EditableRow[];
  /** What was chosen before and kept; null where the form begins as always. */
  readonly initial: BulkDraft | null;
  readonly names: BulkNames;
  readonly proceedings: readonly Choice[];
  readonly persons: readonly { readonly id: string; readonly initials: string }[];
  readonly enteredBy: string;
  /** Saves the lines that are not refused. */
  readonly onSave: (lines: readonly BulkLine[], draft: BulkDraft) => Promise<void>;
};

const types: readonly { readonly value: BulkDraft['type']; readonly label: string }[] = [
  { value: 'proceeding', label: 'Proceeding' },
  { value: 'standing', label: 'Standing' },
  { value: 'milestone', label: 'Milestone' },
  { value: 'responsible', label: 'Responsible attorney' },
  { value: 'restrict', label: 'Restrict: left out of copies' },
  { value: 'do-not-disclose', label: 'Never disclose' },
  { value: 'shift', label: 'Dates, by whole days' },
  { value: 'archive', label: 'Archive' },
  { value: 'restore', label: 'Restore from the archive' },
];

/** One change to many records: what each of them says before and after, then one act. */
export function BulkForm({ rows, initial, names, proceedings, persons, ...rest }: Props) {
  const { enteredBy, onSave } = rest;
  const [draft, setDraft] = useState(() =>
    bulkDraftToBegin(
      initial,
      proceedings.map(({ value }) => value),
    ),
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (change: Partial<BulkDraft>) => {
    setDraft((now) => ({ ...now, ...change }));
    setErrors({});
  };
  const read = useMemo(
    () =>
      changeOfDraft(draft, {
        personOf: (initials) => persons.find((one) => one.initials === initials)?.id ?? initials,
        enteredBy,
        newId: () => crypto.randomUUID(),
      }),
    [draft, persons, enteredBy],
  );
  const lines = useMemo(
    () => (read.change === null ? null : bulkChange(rows, read.change)),
    [rows, read],
  );
  const changed = lines?.filter((line) => line.refused === null).length ?? 0;
  const save = () => {
    if (lines === null) setErrors(read.errors);
    else if (changed === 0) setErrors({ type: 'This would change nothing: see below why.' });
    else return onSave(lines, draft);
    return undefined;
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={changed === 1 ? 'Change 1 record' : `Change ${String(changed)} records`}
      onSubmit={save}
    >
      <Group grow align="flex-start">
        <Select
          label="What changes"
          data={types.map((one) => ({ ...one }))}
          value={draft.type}
          error={errors['type']}
          allowDeselect={false}
          data-autofocus
          onChange={(type) => {
            if (type !== null) set({ type });
          }}
        />
        <ValueField draft={draft} set={set} errors={errors} {...{ names, proceedings, persons }} />
      </Group>
      {draft.type === 'shift' && (
        <>
          <Switch
            label="Hearings and appointments too, each as a reset"
            description="Off: the dates of hearings stay as they are. On: the old date stays in the file, struck."
            checked={draft.withHearings}
            onChange={(event) => set({ withHearings: event.currentTarget.checked })}
          />
          {draft.withHearings && (
            <Group grow align="flex-start">
              <Select
                label="The old dates were"
                data={[
                  { value: 'continued', label: 'Continued' },
                  { value: 'reset', label: 'Reset' },
                  { value: 'advanced', label: 'Advanced' },
                ]}
                value={draft.resetAs}
                allowDeselect={false}
                onChange={(resetAs) => {
                  if (resetAs !== null) set({ resetAs });
                }}
              />
              <TextInput
                label="Why"
                value={draft.reason}
                error={errors['reason']}
                required
                onChange={(event) => set({ reason: event.currentTarget.value })}
              />
            </Group>
          )}
        </>
      )}
      <BulkPreview lines={lines} type={draft.type} names={names} />
    </FormFrame>
  );
}

type ValueProps = Pick<Props, 'names' | 'proceedings' | 'persons'> & {
  readonly draft: BulkDraft;
  readonly set: (change: Partial<BulkDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
};

/** The field for the new value, where the change has one. */
function ValueField({ draft, set, errors, names, proceedings, persons }: ValueProps) {
  switch (draft.type) {
    case 'proceeding':
      return (
        <Select
          label="New proceeding"
          placeholder="None: the matter as a whole"
          data={proceedings.map((one) => ({ ...one }))}
          value={draft.proceedingId}
          clearable
          onChange={(proceedingId) => set({ proceedingId })}
        />
      );
    case 'standing':
      return (
        <Select
          label="New standing"
          data={standingSchema.options.map((value) => ({ value, label: standingNames[value] }))}
          value={draft.standing}
          allowDeselect={false}
          onChange={(standing) => {
            if (standing !== null) set({ standing });
          }}
        />
      );
    case 'milestone':
      return (
        <Select
          label="Is a milestone"
          data={[
            { value: 'by-kind', label: 'By kind' },
            { value: 'yes', label: 'Always' },
            { value: 'no', label: 'Never' },
          ]}
          value={draft.milestone}
          allowDeselect={false}
          onChange={(milestone) => {
            if (milestone !== null) set({ milestone });
          }}
        />
      );
    case 'responsible':
      return (
        <Autocomplete
          label="Initials"
          description="Empty = nobody"
          data={persons.map((one) => one.initials).filter((one) => one !== '')}
          value={draft.person}
          error={errors['person']}
          onChange={(person) => set({ person })}
        />
      );
    case 'restrict':
      return (
        <Select
          label="Because of"
          data={restrictedClassSchema.options.map((value) => ({
            value,
            label: names.restricted[value],
          }))}
          value={draft.restricted}
          allowDeselect={false}
          onChange={(restricted) => {
            if (restricted !== null) set({ restricted });
          }}
        />
      );
    case 'shift':
      return (
        <TextInput
          label="Days"
          description="7 = a week later, -7 = a week earlier"
          value={draft.days}
          error={errors['days']}
          onChange={(event) => set({ days: event.currentTarget.value })}
        />
      );
    default:
      return <div />;
  }
}
