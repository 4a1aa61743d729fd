import { Checkbox, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { endChoices, startChoices } from '../../../shared/counters/end-choices.ts';
import { sayRuler } from '../../../shared/counters/say-counter.ts';
import { dateOfRecord } from '../../../shared/docket/date-of-record.ts';
import type { Counter } from '../../../shared/model/counter.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import {
  type CounterDraft,
  counterOfDraft,
  newSpan,
  type SpanDraft,
  usualRulers,
} from './counter-draft.ts';
import { SourceFields } from './source-fields.tsx';

type Props = {
  readonly view: MatterView;
  /** The counter being edited; null for a new one. */
  readonly counter: Counter | null;
  readonly initial: CounterDraft;
  readonly today: CivilDay;
  readonly aside?: ReactNode;
  readonly onSave: (counter: Counter) => Promise<void>;
};

/** Adds or edits one counter: from when to when, its marks, and what it leaves out. */
export function CounterForm({ view, counter, initial, today, aside, onSave }: Props) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<CounterDraft>) => setDraft((now) => ({ ...now, ...part }));
  const zone = draft.zone === '' ? null : draft.zone;
  const save = () => {
    const read = counterOfDraft(draft, {
      today,
      before: counter,
      dateOf: (record) => dateOfRecord(view, record)?.date ?? null,
    });
    setErrors(read.ok ? {} : read.errors);
    return read.ok ? onSave(read.counter) : undefined;
  };
  const records = (choices: ReturnType<typeof startChoices>) =>
    choices.map(({ ref, label }) => ({ value: `${ref.table}/${ref.id}`, label }));
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={counter === null ? 'Add' : 'Save'}
      onSubmit={save}
      aside={aside}
    >
      <TextInput
        label="Called"
        value={draft.title}
        error={errors['title']}
        withAsterisk
        data-autofocus
        autoComplete="off"
        onChange={(input) => change({ title: input.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Counts from"
          description="The count follows the date of the record"
          data={[{ value: 'own', label: 'A date of its own' }, ...records(startChoices(view))]}
          value={draft.start}
          error={errors['start']}
          searchable
          onChange={(value) => change({ start: value ?? 'own' })}
        />
        <Select
          label="Counts to"
          data={[
            { value: 'runs', label: 'It runs' },
            { value: 'own', label: 'A date of its own' },
            ...records(endChoices(view)),
          ]}
          value={draft.end}
          error={errors['end']}
          searchable
          onChange={(value) => change({ end: value ?? 'runs' })}
        />
        {draft.start === 'own' && (
          <TypedDateField
            label="Start"
            value={draft.from.text}
            today={today}
            zone={zone}
            error={errors['from'] ?? null}
            required
            onChange={(text) => change({ from: { ...draft.from, text } })}
          />
        )}
        {draft.end === 'own' && (
          <TypedDateField
            label="End"
            value={draft.to.text}
            today={today}
            zone={zone}
            error={errors['to'] ?? null}
            required
            onChange={(text) => change({ to: { ...draft.to, text } })}
          />
        )}
        <Select
          label="Time zone of typed times"
          data={[{ value: '', label: 'No times' }, ...zoneChoicesWith(zone)]}
          value={draft.zone}
          error={errors['zone']}
          onChange={(value) => change({ zone: value ?? '' })}
        />
      </SimpleGrid>
      <Checkbox.Group
        label="Marks"
        description="Six months are not 180 days: each has its own mark"
        value={[...draft.usual]}
        error={errors['rulers']}
        onChange={(usual) => change({ usual })}
      >
        <Group gap="md" mt={4}>
          {usualRulers.map((ruler) => (
            <Checkbox key={sayRuler(ruler)} value={sayRuler(ruler)} label={sayRuler(ruler)} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput
        label="Other marks"
        description="45 d, 72 h, 4 months, with commas between"
        value={draft.others}
        error={errors['others']}
        autoComplete="off"
        onChange={(input) => change({ others: input.currentTarget.value })}
      />
      <ListFields<SpanDraft>
        legend="Excluded spans"
        addLabel="Add a span that is left out"
        removeLabel={(place) => `Remove span ${String(place)}`}
        entries={draft.excluded}
        keyOf={({ key }) => key}
        newEntry={newSpan}
        onChange={(excluded) => change({ excluded })}
      >
        {(span, changeSpan, index) => {
          const at = (field: string) => errors[`excluded.${String(index)}.${field}`] ?? null;
          return (
            <Stack gap={6}>
              <SimpleGrid cols={3} spacing="xs" verticalSpacing={6}>
                <TypedDateField
                  label="Left out from"
                  value={span.from.text}
                  today={today}
                  zone={zone}
                  error={at('from')}
                  required
                  onChange={(text) => changeSpan({ from: { ...span.from, text } })}
                />
                <TypedDateField
                  label="Left out to"
                  value={span.to.text}
                  today={today}
                  zone={zone}
                  error={at('to')}
                  hint="Empty while it goes on; that day is left out too"
                  onChange={(text) => changeSpan({ to: { ...span.to, text } })}
                />
                <TextInput
                  label="Reason"
                  description="Motion pending, competency, interlocutory appeal"
                  value={span.reason}
                  error={at('reason')}
                  withAsterisk
                  autoComplete="off"
                  onChange={(input) => changeSpan({ reason: input.currentTarget.value })}
                />
              </SimpleGrid>
              <SourceFields
                sources={span.sources}
                onChange={(sources) => changeSpan({ sources: [...sources] })}
              />
            </Stack>
          );
        }}
      </ListFields>
      <Textarea
        label="Note"
        value={draft.note}
        onChange={(input) => change({ note: input.currentTarget.value })}
      />
    </FormFrame>
  );
}
