import { Grid, Select, TextInput } from '@mantine/core';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import type { AttendedEvent } from '../../../shared/model/event-date.ts';
import { eventKinds } from '../../../shared/model/event.ts';
import type { Proceeding } from '../../../shared/model/proceeding.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { DraftErrors, EventDraft } from './event-draft.ts';
import { titleHint } from './event-proposals.ts';
import { dateTyped, formChosen, type SettingDateDraft } from './setting-date-draft.ts';
import { SettingFormField } from './setting-form-field.tsx';

type Props = {
  readonly draft: EventDraft;
  /** Null for the kinds whose date is no setting. */
  readonly attendedKind: AttendedEvent['kind'] | null;
  /** The kind of a new event can be chosen. */
  readonly isNew: boolean;
  readonly proceedings: readonly Proceeding[];
  /** What the fields of its kind show: typed, or proposed and not touched. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: DraftErrors;
  /** What the date clashes with; null where nothing is known against it. */
  readonly question: string | null;
  readonly today: CivilDay;
  /** In which the time stands. */
  readonly zone: string | null;
  readonly onChange: (part: Partial<EventDraft>) => void;
};

/** What every event has: what it is called, in which proceeding, when, and of which kind. */
export function EventHeadFields({
  draft,
  attendedKind,
  isNew,
  proceedings,
  values,
  errors,
  question,
  today,
  zone,
  onChange,
}: Props) {
  const when: SettingDateDraft = {
    text: draft.when.text,
    aside: draft.whenAside,
    form: draft.form,
  };
  const changeWhen = ({ text, aside, form }: SettingDateDraft) =>
    onChange({ when: { ...draft.when, text }, whenAside: aside, form });
  return (
    <Grid gap="sm">
      <Grid.Col span={12}>
        <TextInput
          label={attendedKind === null ? 'What happened' : 'Called'}
          value={draft.title}
          error={errors['title']}
          withAsterisk={titleHint(values) === ''}
          {...(attendedKind === null ? {} : { placeholder: titleHint(values) })}
          data-autofocus
          onChange={(input) => onChange({ title: input.currentTarget.value })}
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
          selectFirstOptionOnDropdownOpen
          clearable
          onChange={(proceedingId) => onChange({ proceedingId })}
        />
      </Grid.Col>
      <Grid.Col span={7}>
        <TypedDateField
          label="When"
          value={draft.when.text}
          today={today}
          zone={zone}
          error={errors['when'] ?? null}
          question={question}
          required={draft.form !== 'to-be-determined'}
          onChange={(text) =>
            attendedKind === null
              ? onChange({ when: { ...draft.when, text } })
              : changeWhen(dateTyped(when, text, today))
          }
        />
      </Grid.Col>
      <Grid.Col span={attendedKind === null ? 5 : 3}>
        <Select
          label="Time zone of the time"
          placeholder="No time, no zone"
          data={zoneChoicesWith(zone)}
          value={zone}
          error={errors['zone']}
          clearable
          onChange={(value) => onChange({ zone: value })}
        />
      </Grid.Col>
      {attendedKind !== null && (
        <Grid.Col span={6}>
          <SettingFormField
            value={draft.form}
            onChange={(form) => changeWhen(formChosen(when, form))}
          />
        </Grid.Col>
      )}
      {isNew && (
        <Grid.Col span={attendedKind === null ? 7 : 3}>
          <Select
            label="Kind"
            data={eventKinds.map((value) => ({ value, label: eventKindNames[value] }))}
            value={draft.kind}
            onChange={(value) => onChange({ kind: value ?? 'note' })}
          />
        </Grid.Col>
      )}
    </Grid>
  );
}
