import { Alert, Button, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { NamedRecord, RestrictedClass } from '../../../shared/model/record.ts';
import {
  releasableCopies,
  type RestrictionRelease,
} from '../../../shared/model/release-restricted.ts';
import type { ReleasedCopy } from '../../../shared/model/restriction-release.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import type { PersonChoice } from './people-fields.tsx';
import { restrictedNames } from '../../../shared/model/restricted-names.ts';
import { TableHeads } from '../../ui/table-heads.tsx';

const releaseDraftSchema = z.strictObject({
  /** Which of what closes the record; empty = the record itself. */
  of: z.string(),
  copy: z.enum(releasableCopies).nullable(),
  copyTitle: z.string(),
  by: z.string().nullable(),
  why: z.string(),
});
/** What stands in the form of a release. */
export type ReleaseDraft = Readonly<z.infer<typeof releaseDraftSchema>>;

/** A draft as it was kept. */
export const readReleaseDraft: KeptReader<ReleaseDraft> = keptReader(releaseDraftSchema);

/** A record that can be released, or is: what it is called, and why it is restricted. */
export type Releasable = {
  readonly key: string;
  readonly record: NamedRecord;
  readonly name: string;
  readonly classes: readonly RestrictedClass[];
};

type Standing = RestrictionRelease & {
  /** What is released, as the form names it. */
  readonly name: string;
  /** Who answers for it, and since when. */
  readonly who: string;
};

type Props = {
  /** The record first, then whatever it stands in that is restricted too. */
  readonly choices: readonly [Releasable, ...Releasable[]];
  /** Releases that hold now. */
  readonly standing: readonly Standing[];
  /** Who may answer for a release. */
  readonly attorneys: readonly PersonChoice[];
  /** The attorney at this laptop; null where there is none. */
  readonly self: string | null;
  /** What a release of the record alone does not change; null where it does all. */
  readonly hint: string | null;
  readonly initial: ReleaseDraft | null;
  readonly onSave: (release: Omit<RestrictionRelease, 'id' | 'at' | 'endedAt'>) => Promise<void>;
  readonly onTakeBack: (id: string) => void;
};

/** The kinds of copy as a person names them. */
export const copyNames: Readonly<Record<ReleasedCopy, string>> = {
  working: 'Timeline PDF (working copy)',
  docket: 'Docket pages',
  calendar: 'Calendar file',
  table: 'Table (CSV)',
  filing: 'Filing copy',
  client: 'Client copy',
  family: 'Family copy',
  visit: 'Visit sheet',
  other: 'Another copy',
};

/** Lets one restricted record into one kind of copy, on a named attorney's word; or takes that back. */
export function ReleaseForm(props: Props) {
  const { choices, standing, attorneys, self, hint, initial, onSave, onTakeBack } = props;
  const [draft, setDraft] = useState<ReleaseDraft>(
    initial ?? { of: choices[0].key, copy: null, copyTitle: '', by: self, why: '' },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<ReleaseDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors((now) =>
      Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))),
    );
  };
  const chosen = choices.find(({ key }) => key === draft.of) ?? choices[0];
  const save = () => {
    const { copy, by } = draft;
    const why = draft.why.trim();
    const found: Record<string, string> = {};
    if (copy === null) found['copy'] = 'Choose the copy it may stand in.';
    if (by === null) found['by'] = 'Choose the attorney who answers for it.';
    if (why === '') found['why'] = 'Write why it may stand there.';
    setErrors(found);
    if (copy === null || by === null || why === '') return undefined;
    return onSave({ record: chosen.record, copy, copyTitle: draft.copyTitle.trim(), by, why });
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Release" onSubmit={save}>
      <StandingReleases standing={standing} onTakeBack={onTakeBack} />
      {choices.length === 1 ? (
        <Text size="sm">
          <Text span fw={600}>
            {chosen.name}
          </Text>{' '}
          ({sayClasses(chosen)})
        </Text>
      ) : (
        <Select
          label="What is released"
          data={choices.map((one) => ({
            value: one.key,
            label: `${one.name} (${sayClasses(one)})`,
          }))}
          value={chosen.key}
          allowDeselect={false}
          onChange={(of) => change({ of: of ?? choices[0].key })}
        />
      )}
      {hint !== null && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <Select
        label="Into which copy"
        description="Into every copy of this kind until it is taken back. Notifications never."
        data={releasableCopies.map((copy) => ({ value: copy, label: copyNames[copy] }))}
        value={draft.copy}
        error={errors['copy']}
        withAsterisk
        data-autofocus
        onChange={(copy) => change({ copy: releasableCopies.find((one) => one === copy) ?? null })}
      />
      <TextInput
        label="Which one exactly"
        placeholder="For the hearing of June 18"
        value={draft.copyTitle}
        onChange={(input) => change({ copyTitle: input.currentTarget.value })}
      />
      {attorneys.length === 0 ? (
        <Alert color="orange" variant="light">
          Only an attorney releases a restricted record, and none is listed. Add one under Office,
          People.
        </Alert>
      ) : (
        <Select
          label="Attorney who answers for it"
          data={[...attorneys]}
          value={draft.by}
          error={errors['by']}
          withAsterisk
          searchable
          onChange={(by) => change({ by })}
        />
      )}
      <TextInput
        label="Why"
        value={draft.why}
        error={errors['why']}
        withAsterisk
        onChange={(input) => change({ why: input.currentTarget.value })}
      />
    </FormFrame>
  );
}

function StandingReleases({ standing, onTakeBack }: Pick<Props, 'standing' | 'onTakeBack'>) {
  if (standing.length === 0) return null;
  return (
    <Stack gap={4}>
      <Table aria-label="Released into" verticalSpacing={4}>
        <TableHeads heads={['What', 'Copy', 'By', 'Why', 'Change']} />
        <Table.Tbody>
          {standing.map((one) => {
            const copy = copyNames[one.copy];
            return (
              <Table.Tr key={one.id}>
                <Table.Td>{one.name}</Table.Td>
                <Table.Td>
                  {[copy, one.copyTitle].filter((part) => part !== '').join(': ')}
                </Table.Td>
                <Table.Td>{one.who}</Table.Td>
                <Table.Td>{one.why}</Table.Td>
                <Table.Td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Take back ${one.name} from ${copy}`}
                    onClick={() => onTakeBack(one.id)}
                  >
                    Take back
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function sayClasses({ classes }: Releasable): string {
  return classes.map((one) => restrictedNames[one]).join(', ');
}
