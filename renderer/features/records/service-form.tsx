import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { nameRemovalBar } from '../../../shared/chronology/custody-bars.ts';
import { type Bar, barSchema } from '../../../shared/model/custody.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { emptyDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

const serviceDraftSchema = z.strictObject({
  whom: z.string(),
  when: z.string(),
  zone: z.string(),
});
/** What stands in the form of a service. */
export type ServiceDraft = Readonly<z.infer<typeof serviceDraftSchema>>;

/** A draft as it was kept. */
export const readServiceDraft: KeptReader<ServiceDraft> = keptReader(serviceDraftSchema);

type Props = {
  readonly bar: Bar;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: ServiceDraft | null;
  readonly today: CivilDay;
  readonly onSave: (bar: Bar) => Promise<void>;
};

/** Says on whom an order that bars removal was served, and when; each service is one of its own. */
export function ServiceForm({ bar, initial, today, onSave }: Props) {
  const [draft, setDraft] = useState<ServiceDraft>(
    initial ?? { whom: '', when: '', zone: zoneOf(bar) },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<ServiceDraft>) => setDraft((now) => ({ ...now, ...part }));
  const zone = draft.zone || null;
  const save = () => {
    const found: Record<string, string> = {};
    if (draft.whom.trim() === '') found['whom'] = 'Say on whom it was served.';
    const on = readDateDraft({ ...emptyDate, text: draft.when }, 'when', today, found, zone);
    if (on === null) found['when'] ??= 'Say when; write "undated" if the day is not known.';
    else if (on.kind !== 'undated' && on.time !== undefined && on.zone === undefined)
      found['zone'] = 'Choose the time zone of this time.';
    const parsed = barSchema.safeParse({
      ...bar,
      served: [...bar.served, { whom: draft.whom.trim(), on }],
    });
    if (!parsed.success && Object.keys(found).length === 0)
      for (const issue of parsed.error.issues) found['whom'] = `This ${sayIssue(issue)}.`;
    setErrors(found);
    return parsed.success && Object.keys(found).length === 0 ? onSave(parsed.data) : undefined;
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Add the service" onSubmit={save}>
      <Text size="sm" fw={600}>
        {nameRemovalBar(bar)}
      </Text>
      <TextInput
        label="Served on"
        description="Office, officer, warden, counsel"
        value={draft.whom}
        error={errors['whom']}
        withAsterisk
        data-autofocus
        autoComplete="off"
        onChange={(input) => change({ whom: input.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TypedDateField
          label="Served when"
          value={draft.when}
          today={today}
          zone={zone}
          error={errors['when'] ?? null}
          required
          onChange={(when) => change({ when })}
        />
        <Select
          label="Time zone of the time"
          data={[{ value: '', label: 'No time' }, ...zoneChoicesWith(zone)]}
          value={draft.zone}
          error={errors['zone']}
          onChange={(value) => change({ zone: value ?? '' })}
        />
      </SimpleGrid>
    </FormFrame>
  );
}

function zoneOf({ from, expires }: Bar): string {
  const dates = [expires, from];
  return (
    dates.flatMap((date) =>
      date === null || date.kind === 'undated' ? [] : (date.zone ?? []),
    )[0] ?? ''
  );
}
