import { Group, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { CaseDraft } from './case-draft.ts';

type Props = {
  readonly draft: CaseDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  readonly onChange: (part: Partial<CaseDraft>) => void;
};

/** Spans that a clock leaves out, each with its reason. */
export function LeftOutSpans({
  draft,
  errors,
  today,
  onChange,
  by,
}: Props & { readonly by: string }) {
  return (
    <ListFields
      legend={`Spans left out (${by})`}
      addLabel="Add a span"
      removeLabel={(place) => `Remove span ${String(place)}`}
      entries={draft.exclusions}
      keyOf={({ id }) => id}
      newEntry={() => ({ id: crypto.randomUUID(), from: '', to: '', reason: '' })}
      onChange={(exclusions) => onChange({ exclusions: [...exclusions] })}
    >
      {(span, change, index) => (
        <Group gap="xs" align="flex-start" wrap="nowrap" grow>
          {(['from', 'to'] as const).map((end) => (
            <TypedDateField
              key={end}
              label={end === 'from' ? 'First day' : 'Last day'}
              hint={end === 'from' ? 'left out as well' : 'both ends are left out'}
              value={span[end]}
              error={errors[`exclusions.${String(index)}.${end}`] ?? null}
              today={today}
              zone={null}
              onChange={(text) => change({ [end]: text })}
            />
          ))}
          <Reason value={span.reason} onChange={(reason) => change({ reason })} />
        </Group>
      )}
    </ListFields>
  );
}

/** Days on which the clerk's office could not be reached. */
export function ClosedDays({ draft, errors, today, onChange }: Props) {
  return (
    <ListFields
      legend="Days on which the clerk’s office could not be reached"
      addLabel="Add a closed day"
      removeLabel={(place) => `Remove closed day ${String(place)}`}
      entries={draft.closures}
      keyOf={({ id }) => id}
      newEntry={() => ({ id: crypto.randomUUID(), on: '', reason: '' })}
      onChange={(closures) => onChange({ closures: [...closures] })}
    >
      {(closure, change, index) => (
        <Group gap="xs" align="flex-start" wrap="nowrap" grow>
          <TypedDateField
            label="Day"
            hint="carries a last day on"
            value={closure.on}
            error={errors[`closures.${String(index)}.on`] ?? null}
            today={today}
            zone={null}
            onChange={(on) => change({ on })}
          />
          <Reason value={closure.reason} onChange={(reason) => change({ reason })} />
        </Group>
      )}
    </ListFields>
  );
}

function Reason({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextInput
      label="Reason"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
