import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { NoticeDraft } from './notice-draft.ts';
import { sourceKinds } from './source-kinds.ts';

type Props = {
  readonly value: NoticeDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
};

/** By what a setting came to be known: the notice or order, its date, and how it was served. */
export function NoticeFields({ value, errors, today, onChange }: Props) {
  return (
    <SimpleGrid cols={3} spacing="sm">
      <Select
        label="Set by"
        data={[...sourceKinds]}
        value={value.kind}
        onChange={(kind) => onChange({ kind: kind ?? 'notice' })}
      />
      <TextInput
        label="Notice or order"
        value={value.label}
        onChange={(input) => onChange({ label: input.currentTarget.value })}
      />
      <TypedDateField
        label="Notice dated"
        value={value.dated}
        today={today}
        zone={null}
        error={errors['noticeDated'] ?? null}
        hint="The day it carries"
        onChange={(dated) => onChange({ dated })}
      />
      <TextInput
        label="Served how"
        description="Mail, ECAS, in open court"
        value={value.servedHow}
        onChange={(input) => onChange({ servedHow: input.currentTarget.value })}
      />
      <TypedDateField
        label="Served on"
        value={value.servedOn.text}
        today={today}
        zone={null}
        error={errors['noticeServedOn'] ?? null}
        hint="Days of notice count from it"
        onChange={(text) => onChange({ servedOn: { ...value.servedOn, text } })}
      />
      <TypedDateField
        label="Setting made on"
        value={value.madeOn.text}
        today={today}
        zone={null}
        error={errors['noticeMadeOn'] ?? null}
        hint="When the court made it"
        onChange={(text) => onChange({ madeOn: { ...value.madeOn, text } })}
      />
      <Textarea
        label="Words of the notice"
        style={{ gridColumn: '1 / -1' }}
        minRows={1}
        value={value.quote}
        onChange={(input) => onChange({ quote: input.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
