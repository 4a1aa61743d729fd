import { capital } from '../../../shared/model/capital.ts';
import { Checkbox, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { TransferStep } from '../../../shared/docket/transfer-steps.ts';
import { addDays, type CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** What stands in the list: steps that somebody unticked, and who does the others. */
export type TransferDraft = {
  readonly unticked: readonly string[];
  /** Null until somebody chose another person than the one who answers for the matter. */
  readonly assignee: string | null;
};

/** A draft as it was kept. */
export const readTransferDraft: KeptReader<TransferDraft> = keptReader(
  z.strictObject({ unticked: z.array(z.string()), assignee: z.string().nullable() }),
);

type Props = {
  readonly steps: readonly TransferStep[];
  /** "ICE, Richwood, Monroe, LA". */
  readonly about: string;
  readonly persons: readonly { readonly value: string; readonly label: string }[];
  /** Who answers for the matter; empty where nobody does. */
  readonly responsible: string;
  readonly today: CivilDay;
  readonly initial: TransferDraft | null;
  readonly onSave: (steps: readonly TransferStep[], assignee: string) => Promise<void>;
};

/** What is to be done when a transfer is learned of: what is ticked becomes tasks, all in one act. */
export function TransferForm(props: Props) {
  const { steps, about, persons, responsible, today, initial, onSave } = props;
  const [unticked, setUnticked] = useState<readonly string[]>(initial?.unticked ?? []);
  const [chosen, setChosen] = useState(initial?.assignee ?? null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const assignee = chosen ?? responsible;
  const open = steps.filter(({ task }) => task === null);
  const ticked = open.filter(({ id }) => !unticked.includes(id));
  const save = () => {
    if (ticked.length > 0) return onSave(ticked, assignee);
    setErrors({ steps: 'Tick what is to be done; what is left can be ticked later.' });
    return undefined;
  };
  return (
    <FormFrame
      draft={{ unticked, assignee: chosen }}
      errors={errors}
      submitLabel={ticked.length === 1 ? 'Add 1 task' : `Add ${String(ticked.length)} tasks`}
      onSubmit={save}
    >
      <Text size="sm">
        {about}. What is ticked becomes tasks; the rest can be ticked later from the menu.
      </Text>
      <Checkbox.Group
        label="To do"
        error={errors['steps']}
        value={ticked.map(({ id }) => id)}
        onChange={(values) => {
          setErrors({});
          setUnticked(open.filter(({ id }) => !values.includes(id)).map(({ id }) => id));
        }}
      >
        <Stack gap={6} mt={6}>
          {steps.map(({ id, title, hint, inDays, task }, index) =>
            task === null ? (
              <Checkbox
                key={id}
                value={id}
                label={`${shortTitle(title)}, ${inDays === 0 ? 'today' : 'tomorrow'}, ${formatCivilDay(addDays(today, inDays), 'axis')}`}
                description={hint}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            ) : (
              <Text key={id} size="sm" c="dimmed">
                {task.details.status === 'done' ? 'Done' : 'Task added'}: {shortTitle(title)},{' '}
                {formatCaseDate(task.date, { style: 'axis' })}
              </Text>
            ),
          )}
        </Stack>
      </Checkbox.Group>
      <Select
        label="Who does it"
        placeholder="Whoever answers for the matter"
        data={withResponsible(persons, responsible)}
        value={assignee === '' ? null : assignee}
        clearable
        onChange={(value) => setChosen(value ?? '')}
      />
    </FormFrame>
  );
}

/** Whoever answers for the matter may be known by initials alone. */
function withResponsible(
  persons: Props['persons'],
  responsible: string,
): Props['persons'][number][] {
  const isKnown = responsible === '' || persons.some(({ value }) => value === responsible);
  return isKnown ? [...persons] : [{ value: responsible, label: responsible }, ...persons];
}

/** The list itself is headed "Transfer learned". */
function shortTitle(title: string): string {
  const text = title.replace('Transfer: ', '');
  return capital(text);
}
