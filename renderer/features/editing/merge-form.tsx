import { Alert, Radio, Select, Stack, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import {
  type MergeChoice,
  type MergedEvents,
  mergeEvents,
  needsDateChoice,
} from '../../../shared/editing/merge-events.ts';
import type { MergeSide } from '../../../shared/editing/merge-fields.ts';
import { saySharedMerge } from '../../../shared/editing/say-shared-merge.ts';
import { whyNotMerge } from '../../../shared/editing/why-not-merge.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import { dateOfEvent, isAttended } from '../../../shared/model/event-date.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

const mergeDraftSchema = z.strictObject({
  keptId: z.string(),
  choice: z.strictObject({
    sides: z.record(z.string(), z.enum(['kept', 'other'])),
    otherDateWas: z.enum(['reset', 'continued', 'advanced']),
  }),
});
/** What was chosen about two records. */
type MergeDraft = { readonly keptId: string; readonly choice: MergeChoice };

/** Choices as they were kept. */
export const readMergeDraft: KeptReader<MergeDraft> = keptReader(mergeDraftSchema);

type Props = {
  readonly view: MatterView;
  readonly first: CaseEvent;
  readonly second: CaseEvent;
  /** What was chosen before and kept; null where the form begins as always. */
  readonly initial: MergeDraft | null;
  readonly nameOf: (reference: string) => string | null;
  readonly onSave: (merged: MergedEvents) => Promise<void>;
};

/** Makes one record of two: which one stays, and which of two differing fields holds. */
export function MergeForm({ view, first, second, initial, nameOf, onSave }: Props) {
  const [keptId, setKeptId] = useState(initial?.keptId ?? first.id);
  const [choice, setChoice] = useState<MergeChoice>(
    () => initial?.choice ?? { sides: {}, otherDateWas: 'reset' },
  );
  const kept = keptId === first.id ? first : second;
  const other = keptId === first.id ? second : first;
  const why = whyNotMerge(view, kept, other);
  const merged = useMemo(
    () => mergeEvents(kept, other, choice, { newId: () => crypto.randomUUID(), nameOf }),
    [kept, other, choice, nameOf],
  );
  const problem =
    why ?? (merged.ok ? null : Object.values(sentenceOf(merged.failure)).slice(1).join(' ').trim());
  const [isAsked, setIsAsked] = useState(false);
  const take = (field: string, side: MergeSide) =>
    setChoice((now) => ({ ...now, sides: { ...now.sides, [field]: side } }));
  const hasTwoDates = isAttended(kept) && isAttended(other) && needsDateChoice(kept, other);
  const shared = saySharedMerge(kept, other);
  const differences = merged.ok ? merged.value.differences : [];
  return (
    <FormFrame
      draft={{ keptId, choice } satisfies MergeDraft}
      errors={isAsked && problem !== null ? { kept: problem } : {}}
      submitLabel="Merge"
      onSubmit={() => {
        setIsAsked(true);
        return merged.ok && problem === null ? onSave(merged.value) : undefined;
      }}
    >
      <Radio.Group
        label="Which record stays"
        description="The other one is archived. All sources of both stay, each with the date that it states."
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        value={keptId}
        onChange={(id) => {
          setKeptId(id);
          setChoice((now) => ({ ...now, sides: {} }));
        }}
      >
        <Stack gap={6} mt={6}>
          {[first, second].map((event, index) => (
            <Radio
              key={event.id}
              value={event.id}
              label={describe(event)}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {problem !== null && (
        <Alert color="yellow" title="These two cannot be merged this way" role="alert">
          {problem}
        </Alert>
      )}
      {differences.length === 0 ? (
        <Text size="sm" c="dimmed">
          They differ in nothing that both say.
        </Text>
      ) : (
        <Table aria-label="Where the two differ" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Field</Table.Th>
              <Table.Th scope="col">The one that stays says</Table.Th>
              <Table.Th scope="col">The other says</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ field, label, ...texts }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row" fw={500}>
                  {label}
                </Table.Th>
                {(['kept', 'other'] as const).map((side) => (
                  <Table.Td key={side}>
                    <Radio
                      name={field}
                      label={texts[side]}
                      aria-label={`${label}: ${texts[side]}`}
                      checked={(choice.sides[field] ?? 'kept') === side}
                      onChange={() => take(field, side)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {shared !== null && (
        <Alert color="yellow" role="status">
          {shared}
        </Alert>
      )}
      {hasTwoDates && (
        <Select
          label="The date that does not hold was"
          description="It stays in the file, struck and linked to the other."
          data={[
            { value: 'reset', label: 'Reset' },
            { value: 'continued', label: 'Continued' },
            { value: 'advanced', label: 'Advanced' },
          ]}
          value={choice.otherDateWas}
          allowDeselect={false}
          onChange={(was) => {
            if (was !== null) setChoice((now) => ({ ...now, otherDateWas: was }));
          }}
        />
      )}
      <Text size="sm" c="dimmed">
        What is not chosen is written into the note. Records that name the other one follow. Undo
        takes all of it back.
      </Text>
    </FormFrame>
  );
}

function describe(event: CaseEvent): string {
  const date = formatCaseDate(dateOfEvent(event), { style: 'table' });
  return `${event.title}, ${eventKindNames[event.kind].toLowerCase()}, ${date}`;
}
