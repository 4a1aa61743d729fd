import { Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { dateOfDue, dueOf } from '../../../shared/docket/due-of.ts';
import { readOffset, type TriggerChoice } from '../../../shared/docket/trigger-choices.ts';
import { taskSchema } from '../../../shared/model/duty-event.ts';
import { type EventOfKind } from '../../../shared/model/event.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { NamedRecord } from '../../../shared/model/record.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { notesOnDay } from '../../../shared/time/notes-on-day.ts';
import { understandingOf } from '../../../shared/time/understanding-of.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

type Task = EventOfKind<'task'>;

const ticklerDraftSchema = z.strictObject({
  title: z.string(),
  /** What it counts from; missing until somebody chose another record than the form began with. */
  chosen: z.string().nullable().optional(),
  distance: z.string(),
  assignee: z.string().nullable(),
});
/** What stands in the form of a tickler. */
export type TicklerDraft = Readonly<z.infer<typeof ticklerDraftSchema>>;

/** A draft as it was kept. */
export const readTicklerDraft: KeptReader<TicklerDraft> = keptReader(ticklerDraftSchema);

type Props = {
  readonly view: MatterView;
  readonly choices: readonly TriggerChoice[];
  /** The record that the task counts from until another is chosen; null = none. */
  readonly trigger: NamedRecord | null;
  /** Who may be given the task, by reference. */
  readonly persons: readonly { readonly value: string; readonly label: string }[];
  readonly today: CivilDay;
  readonly enteredBy: string;
  /** What was typed before and kept; null where the form begins empty. */
  readonly initial: TicklerDraft | null;
  readonly onSave: (task: Task) => Promise<void>;
};

const keyOf = ({ table, id }: NamedRecord) => `${table}/${id}`;

/** A task that counts from a record: so many days, weeks, months or years after or before it. */
export function TicklerForm({
  view,
  choices,
  trigger,
  persons,
  today,
  enteredBy,
  initial,
  onSave,
}: Props) {
  const [title, setTitle] = useState(initial?.title ?? '');
  const [chosen, setChosen] = useState<string | null | undefined>(initial?.chosen);
  const from = chosen === undefined ? trigger && keyOf(trigger) : chosen;
  const [distance, setDistance] = useState(initial?.distance ?? '');
  const [assignee, setAssignee] = useState<string | null>(initial?.assignee ?? null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const ref = choices.find((choice) => keyOf(choice.ref) === from)?.ref ?? null;
  const offset = readOffset(distance);
  const counted = ref === null || offset === null ? null : taskOf();
  const isTooFar = counted !== null && !canBeKept(counted.date);
  const task = isTooFar ? null : counted;

  function taskOf(): Task {
    const proceedingId = view.events.find((event) => event.id === ref?.id)?.proceedingId ?? null;
    const draft = taskSchema.parse({
      id: 'draft',
      matterId: view.matter.id,
      kind: 'task',
      title: 'Task',
      date: { kind: 'undated' },
      proceedingId,
      enteredBy,
      details: { assignee: assignee ?? '', trigger: ref, offset: offset ?? '' },
    });
    return { ...draft, date: dateOfDue(dueOf(draft, view)) };
  }

  const save = () => {
    const found: Record<string, string> = {};
    if (title.trim() === '') found['title'] = 'Say what is to be done.';
    if (ref === null) found['from'] = 'Choose what it counts from.';
    if (offset === null)
      found['distance'] = 'Write how far: +30d, -2w, +6m, +1y for days, weeks, months, years.';
    else if (isTooFar) found['distance'] = 'Years from 1800 to 2199 can be kept.';
    setErrors(found);
    if (Object.keys(found).length > 0 || task === null) return undefined;
    return onSave({ ...task, id: crypto.randomUUID(), title: title.trim() });
  };
  return (
    <FormFrame
      draft={{ title, chosen, distance, assignee }}
      errors={errors}
      submitLabel="Add the task"
      onSubmit={save}
    >
      <TextInput
        label="To do"
        value={title}
        error={errors['title']}
        withAsterisk
        data-autofocus
        onChange={(input) => setTitle(input.currentTarget.value)}
      />
      <Select
        label="Counts from"
        placeholder="Choose an event, a stint, a claim or a bar"
        data={choices.map((choice) => ({ value: keyOf(choice.ref), label: choice.label }))}
        value={from}
        error={errors['from']}
        searchable
        selectFirstOptionOnChange
        withAsterisk
        onChange={setChosen}
      />
      <Group grow align="flex-start">
        <TextInput
          label="How far"
          placeholder="+30d"
          value={distance}
          description={task === null ? '+30d, -2w, +6m, +1y' : sayDue(task, today)}
          descriptionProps={{ 'aria-live': 'polite' }}
          error={errors['distance']}
          withAsterisk
          autoComplete="off"
          onChange={(input) => {
            setDistance(input.currentTarget.value);
            setErrors({});
          }}
        />
        <Select
          label="Who does it"
          placeholder="Whoever answers for the matter"
          data={[...persons]}
          value={assignee}
          clearable
          onChange={setAssignee}
        />
      </Group>
      <Text size="xs" c="dimmed">
        Where the date that it counts from changes, the docket lists the task under “Recount” with
        both dates; nothing is changed by itself. The day is never shifted off a weekend.
      </Text>
    </FormFrame>
  );
}

function sayDue({ date }: Task, today: CivilDay): string {
  if (date.kind === 'undated')
    return 'It has no exact day to count from yet: the task waits under “No date”.';
  return understandingOf(date, notesOnDay(date, today));
}

/** A distance can be typed that leads out of every calendar. */
function canBeKept(date: CaseDate): boolean {
  return date.kind === 'undated' || (date.from >= '1800' && date.from < '2200');
}
