import { Checkbox, Group, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AskedFacts } from '../../../shared/deadlines/asked-facts.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { nameZone, zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { unitsOf } from './calculate.ts';
import type { CaseDraft } from './case-draft.ts';
import { ClosedDays, LeftOutSpans } from './case-spans.tsx';
import { OpeningPart } from './opening-part.tsx';

type Props = {
  readonly draft: CaseDraft;
  readonly asked: AskedFacts;
  /** The bare method that is counted; null for a rule. */
  readonly method: string | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  /** The field that picks a court. */
  readonly court: ReactNode;
  /** What the office recorded of the court; empty where there is nothing. */
  readonly courtNote: string;
  readonly onChange: (part: Partial<CaseDraft>) => void;
};

const custodies: readonly { readonly value: CaseDraft['custody']; readonly label: string }[] = [
  { value: 'detained', label: 'Held in custody' },
  { value: 'not-detained', label: 'Not held' },
  { value: 'not-known', label: 'Not known' },
];

/** The facts of one case that the chosen rule asks for; nothing is filled in by itself. */
export function CaseForm(props: Props) {
  const { draft, asked, method, errors, today, court, courtNote, onChange } = props;
  const day = (
    name: 'orderedOn' | 'stoppedOn',
    label: string,
    hint = 'Empty = none',
  ): ReactNode => (
    <TypedDateField
      label={label}
      hint={hint}
      value={draft[name]}
      error={errors[name] ?? null}
      today={today}
      zone={null}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  const hasMore = draft.closures.length > 0 || draft.orderedOn.trim() !== '';
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {method !== null && <PeriodFields {...props} method={method} />}
        <TypedDateField
          label={asked.time ? 'Day and time of the trigger' : 'Day of the trigger'}
          value={draft.on}
          error={errors['on'] ?? null}
          today={today}
          zone={asked.time ? draft.zone : null}
          hint={asked.time ? '10/30/26 10:30p' : '5/15/25, may 15, +3d'}
          onChange={(on) => onChange({ on })}
        />
        {asked.time && (
          <Select
            label="Time zone of the place"
            description={sayZoneHint(draft)}
            placeholder="Not said"
            data={zoneChoicesWith(draft.zone)}
            value={draft.zone}
            clearable
            clearButtonProps={{ 'aria-label': 'Time zone not said' }}
            onChange={(zone) => onChange({ zone })}
          />
        )}
        {asked.otherDays.map(({ key, says }) => (
          <TypedDateField
            key={key}
            label={`Day of ${says}`}
            hint="Empty = not known"
            value={draft.otherDays[key] ?? ''}
            error={errors[`otherDays.${key}`] ?? null}
            today={today}
            zone={null}
            onChange={(text) => onChange({ otherDays: { ...draft.otherDays, [key]: text } })}
          />
        ))}
        <div>
          {court}
          {courtNote !== '' && (
            <Text size="xs" c="dimmed" mt={4}>
              {courtNote}
            </Text>
          )}
        </div>
        {asked.stop !== null &&
          day('stoppedOn', `Day of ${asked.stop}`, `Empty = no ${asked.stop}; it ends the clock`)}
        {asked.custody && (
          <Radio.Group
            label="Custody"
            value={draft.custody}
            onChange={(next) => {
              const one = custodies.find(({ value }) => value === next);
              if (one !== undefined) onChange({ custody: one.value });
            }}
          >
            <Group gap="md" mt={8}>
              {custodies.map(({ value, label }) => (
                <Radio key={value} size="xs" value={value} label={label} />
              ))}
            </Group>
          </Radio.Group>
        )}
        {asked.mail && method !== 'TC-3' && (
          <Checkbox
            size="xs"
            my="auto"
            label="Served by mail"
            checked={draft.isByMail}
            onChange={(event) => onChange({ isByMail: event.currentTarget.checked })}
          />
        )}
      </SimpleGrid>
      {asked.exclusions !== null && (
        <LeftOutSpans {...{ draft, errors, today, onChange }} by={asked.exclusions} />
      )}
      <OpeningPart
        key={String(hasMore)}
        title="A judge’s order, days on which the court was closed"
        startsOpen={hasMore}
      >
        <Stack gap="xs" pt="xs">
          <SimpleGrid cols={2} spacing="sm">
            {day(
              'orderedOn',
              'Date that a judge’s order sets',
              'Empty = none; it wins over the rule',
            )}
          </SimpleGrid>
          <ClosedDays {...{ draft, errors, today, onChange }} />
        </Stack>
      </OpeningPart>
    </Stack>
  );
}

function sayZoneHint({ court: { picked } }: CaseDraft): string {
  const place = 'Where the person is held or it happened';
  if (picked === null || picked.zone === null) return place;
  return `${place}; the court keeps ${nameZone(picked.zone)} time`;
}

/** How many of what: "14 days". */
function PeriodFields({ draft, errors, method, onChange }: Props & { readonly method: string }) {
  const units = unitsOf(method);
  const [first] = units;
  if (first === undefined) return null;
  return (
    <>
      <TextInput
        label="Period"
        inputMode="numeric"
        autoComplete="off"
        value={draft.amount}
        error={errors['amount'] ?? null}
        onChange={(event) => onChange({ amount: event.currentTarget.value })}
      />
      <Select
        label="Counted in"
        data={[...units]}
        value={units.includes(draft.unit) ? draft.unit : first}
        onChange={(next) => {
          const unit = units.find((one) => one === next);
          if (unit !== undefined) onChange({ unit });
        }}
      />
    </>
  );
}
