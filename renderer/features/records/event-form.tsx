import {
  Button,
  Collapse,
  Grid,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import { type CaseEvent, type EventKind, eventKinds } from '../../../shared/model/event.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { Proceeding } from '../../../shared/model/proceeding.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { FieldInput } from './field-input.tsx';
import { detailFields } from './detail-fields.ts';
import {
  type DraftErrors,
  draftOf,
  emptyDraft,
  type EventDraft,
  eventOfDraft,
  isAttendedKind,
} from './event-draft.ts';
import { clashesOf, type SayClashes } from './clash-question.ts';
import { ProvenanceFields } from './provenance-fields.tsx';
import { zoneChoicesWith } from './zone-choices.ts';

type Props = {
  readonly view: MatterView;
  /** The event being edited; null for a new one. */
  readonly event: CaseEvent | null;
  /** The kind a new event starts with. */
  readonly kind: EventKind;
  readonly today: CivilDay;
  readonly enteredBy: string;
  /** Says what a hearing clashes with while it is typed; it is not refused. */
  readonly sayClashes: SayClashes;
  readonly onSave: (event: CaseEvent) => Promise<void>;
};

/** Adds or edits one event of any kind. Enter saves; what was typed stays when something is wrong. */
export function EventForm({ view, event, kind, today, enteredBy, sayClashes, onSave }: Props) {
  const proceedings = view.proceedings.filter((one) => !one.archived);
  const [draft, setDraft] = useState<EventDraft>(() =>
    event === null
      ? { ...emptyDraft(kind), proceedingId: onlyProceeding(proceedings) }
      : draftOf(event),
  );
  const [errors, setErrors] = useState<DraftErrors>({});
  const [showsMore, setShowsMore] = useState(event !== null && draft.sources.length > 0);
  const change = (part: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...part }));
  const courtZone =
    view.proceedings.find((one) => one.id === draft.proceedingId)?.court?.zone ?? null;
  const zone = draft.zone ?? courtZone;
  const attended = isAttendedKind(draft.kind);

  const save = () => {
    const result = eventOfDraft(draft, event, {
      today,
      courtZone,
      hasProceedings: proceedings.length > 0,
      matterId: view.matter.id,
      newId: () => crypto.randomUUID(),
      enteredBy,
    });
    if (result.ok) return onSave(result.event);
    setErrors(result.errors);
    return undefined;
  };

  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={event === null ? 'Add' : 'Save'}
      onSubmit={save}
    >
      <Grid gap="sm">
        <Grid.Col span={12}>
          <TextInput
            label={attended ? 'Called' : 'What happened'}
            value={draft.title}
            error={errors['title']}
            withAsterisk
            data-autofocus
            onChange={(input) => change({ title: input.currentTarget.value })}
          />
        </Grid.Col>
        <Grid.Col span={5}>
          <Select
            label="Proceeding"
            placeholder={draft.kind === 'hearing' ? 'Choose one' : 'The matter as a whole'}
            data={proceedings.map((one) => ({ value: one.id, label: nameProceeding(one) }))}
            value={draft.proceedingId}
            error={errors['proceedingId']}
            searchable
            selectFirstOptionOnChange
            clearable
            onChange={(proceedingId) => change({ proceedingId })}
          />
        </Grid.Col>
        <Grid.Col span={7}>
          <TypedDateField
            label="When"
            value={draft.when.text}
            today={today}
            zone={zone}
            error={errors['when'] ?? null}
            question={
              attended && draft.form === 'exact'
                ? clashesOf(draft, { today, zone }, sayClashes)
                : null
            }
            required={draft.form !== 'to-be-determined'}
            onChange={(text) => change({ when: { ...draft.when, text } })}
          />
        </Grid.Col>
        <Grid.Col span={5}>
          <Select
            label="Time zone of the time"
            placeholder="No time, no zone"
            data={zoneChoicesWith(zone)}
            value={zone}
            error={errors['zone']}
            clearable
            onChange={(value) => change({ zone: value })}
          />
        </Grid.Col>
        <Grid.Col span={attended ? 3 : 7}>
          <Select
            label="Kind"
            data={eventKinds.map((value) => ({ value, label: eventKindNames[value] }))}
            value={draft.kind}
            disabled={event !== null}
            onChange={(value) => change({ kind: value ?? 'note' })}
          />
        </Grid.Col>
        {attended && (
          <Grid.Col span={4}>
            <Select
              label="Kind of date"
              data={[
                { value: 'exact', label: 'Exact date and time' },
                { value: 'control', label: 'Control date' },
                { value: 'to-be-determined', label: 'To be determined' },
              ]}
              value={draft.form}
              onChange={(value) => change({ form: value ?? 'exact' })}
            />
          </Grid.Col>
        )}
      </Grid>
      {attended && event !== null && (
        <Text size="xs" c="dimmed">
          A change here corrects the date as it was typed. Where the court gave a new date, use
          Reset, which keeps the old one.
        </Text>
      )}
      <SimpleGrid cols={3} spacing="sm">
        {detailFields[draft.kind].map((field) => (
          <FieldInput
            key={`${draft.kind}-${field.name}`}
            field={field}
            value={draft.details[field.name] ?? ''}
            error={errors[field.name] ?? null}
            today={today}
            zone={zone}
            onChange={(value) =>
              setDraft((now) => ({ ...now, details: { ...now.details, [field.name]: value } }))
            }
          />
        ))}
      </SimpleGrid>
      <Button
        variant="subtle"
        size="xs"
        w="fit-content"
        aria-expanded={showsMore}
        onClick={() => setShowsMore(!showsMore)}
      >
        {showsMore ? 'Fewer fields' : 'Sources, standing and more'}
      </Button>
      <Collapse expanded={showsMore}>
        <Stack gap="sm">
          <ProvenanceFields
            value={draft}
            onChange={change}
            beside={
              <Select
                label="Milestone"
                data={[
                  { value: 'by-kind', label: 'By kind of event' },
                  { value: 'yes', label: 'Yes' },
                  { value: 'no', label: 'No' },
                ]}
                value={draft.milestone}
                onChange={(value) => change({ milestone: value ?? 'by-kind' })}
              />
            }
          />
          <Textarea
            label="Note"
            value={draft.note}
            onChange={(input) => change({ note: input.currentTarget.value })}
          />
        </Stack>
      </Collapse>
    </FormFrame>
  );
}

/** The docket that a new event starts with: the only one there is. Among several the person chooses. */
function onlyProceeding(proceedings: readonly Proceeding[]): string | null {
  return proceedings.length === 1 ? (proceedings[0]?.id ?? null) : null;
}
