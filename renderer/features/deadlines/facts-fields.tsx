import { capital } from '../../../shared/model/capital.ts';
import { Fieldset, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { CourtEntry } from '../../../shared/courts/court-entry.ts';
import type { Fact } from '../../../shared/docketing/fact.ts';
import type { Facts } from '../../../shared/docketing/facts-for.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay, formatWallTime } from '../../../shared/time/format-civil-day.ts';
import { nameZone, zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { AddDeadlinesDraft } from './add-deadlines-draft.ts';

/** Another trigger that a listed rule asks for. */
export type OtherTrigger = { readonly key: string; readonly says: string };

type Props = {
  /** As counted now: the record's, or what was told. */
  readonly facts: Facts;
  readonly draft: AddDeadlinesDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly courts: readonly CourtEntry[];
  /** Which facts a listed rule asks for; the others are not shown. */
  readonly asks: {
    readonly hours: boolean;
    readonly service: boolean;
    readonly exclusions: boolean;
    readonly others: readonly OtherTrigger[];
  };
  readonly today: CivilDay;
  readonly onChange: (part: Partial<AddDeadlinesDraft>) => void;
};

const RECORD = '';

const serviceChoices = [
  { value: 'in-hand', label: 'In hand' },
  { value: 'mail', label: 'By mail' },
  { value: 'left-with-clerk', label: 'Left with the clerk' },
  { value: 'other-consented', label: 'Other means consented to' },
  { value: 'electronic', label: 'Electronic' },
] as const;

const custodyChoices = [
  { value: 'detained', label: 'Held in custody' },
  { value: 'not-detained', label: 'Not held in custody' },
] as const;

/** What the rules are counted with, each fact with where it comes from, to be corrected in place. */
export function FactsFields({ facts, draft, errors, courts, asks, today, onChange }: Props) {
  return (
    <Fieldset legend="Counted with" p="sm" pt={4}>
      <Text size="sm" mb="xs">
        <b>Day:</b> {facts.daySays}. It is corrected in the record itself, so that every deadline
        follows.
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm">
        <Select
          label="Custody"
          description={says(facts.custody)}
          data={[{ value: RECORD, label: asRecorded(facts.custody, custodyOf) }, ...custodyChoices]}
          value={draft.custody ?? RECORD}
          onChange={(value) =>
            onChange({ custody: custodyChoices.find((one) => one.value === value)?.value ?? null })
          }
        />
        <Select
          label="Court"
          description={says(facts.court)}
          data={[
            { value: RECORD, label: asRecorded(facts.court, ({ name }) => name) },
            ...courts.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          ]}
          value={draft.courtId ?? RECORD}
          searchable
          limit={60}
          onChange={(value) => onChange({ courtId: value === RECORD ? null : value })}
        />
        {asks.service && (
          <Select
            label="Service"
            description={says(facts.service)}
            data={[
              { value: RECORD, label: asRecorded(facts.service, serviceOf) },
              ...serviceChoices,
            ]}
            value={draft.service ?? RECORD}
            onChange={(value) =>
              onChange({
                service: serviceChoices.find((one) => one.value === value)?.value ?? null,
              })
            }
          />
        )}
        {asks.hours && (
          <>
            <TextInput
              label="Time of day"
              placeholder={facts.time.value === null ? '1:30 PM' : formatWallTime(facts.time.value)}
              description={says(facts.time)}
              value={draft.time}
              error={errors['time'] ?? null}
              autoComplete="off"
              onChange={(input) => onChange({ time: input.currentTarget.value })}
            />
            <Select
              label="Time zone of the place"
              description={says(facts.zone)}
              data={[
                { value: RECORD, label: asRecorded(facts.zone, nameZone) },
                ...zoneChoicesWith(draft.zone),
              ]}
              value={draft.zone ?? RECORD}
              onChange={(value) => onChange({ zone: value === RECORD ? null : value })}
            />
          </>
        )}
        {asks.others.map(({ key, says: asked }) => (
          <TypedDateField
            key={key}
            label={capital(asked)}
            value={draft.otherDays[key] ?? ''}
            today={today}
            zone={null}
            hint="A rule below counts from this day; left empty, that date stays unknown"
            error={errors[key] || null}
            onChange={(text) => onChange({ otherDays: { ...draft.otherDays, [key]: text } })}
          />
        ))}
      </SimpleGrid>
      {asks.exclusions && (
        <Text size="sm" mt="xs">
          <b>Excluded time:</b>{' '}
          {facts.excluded.spans.length === 0
            ? 'none is recorded for this docket (Matter, Excluded time).'
            : `${facts.excluded.spans.map(({ from, to, reason }) => `${formatCivilDay(from, 'table')} through ${formatCivilDay(to, 'table')}: ${reason}`).join('; ')}.`}{' '}
          {facts.excluded.notes.join(' ')}
        </Text>
      )}
    </Fieldset>
  );
}

function says({ says: text, isGiven }: Fact<unknown>): string {
  return isGiven ? 'Given here, in place of the record' : capital(text);
}

function asRecorded<T>({ value, isGiven }: Fact<T>, name: (value: T) => string): string {
  return value === null || isGiven ? 'As the record knows it' : `As the record: ${name(value)}`;
}

function custodyOf(value: string): string {
  return value === 'detained' ? 'held' : 'not held';
}

function serviceOf(value: string): string {
  const label = serviceChoices.find((one) => one.value === value)?.label ?? value;
  return label.toLowerCase();
}
