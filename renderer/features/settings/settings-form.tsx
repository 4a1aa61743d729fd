import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OfficeSettings } from '../../../shared/model/office-settings.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { CountedTiersField } from './counted-tiers-field.tsx';
import {
  daysOfChain,
  readSettings,
  type SettingsDraft,
  settingsDraftOf,
} from './settings-draft.ts';

type Props = {
  readonly settings: OfficeSettings;
  /** What was typed before and kept; null where the form begins with the settings. */
  readonly initial: SettingsDraft | null;
  readonly onSave: (settings: OfficeSettings) => Promise<void>;
};

/** What the office chooses for all of its clients. */
export function SettingsForm({ settings, initial, onSave }: Props) {
  const [draft, setDraft] = useState(() => initial ?? settingsDraftOf(settings));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<SettingsDraft>) => setDraft((now) => ({ ...now, ...part }));
  const line = (
    name:
      | 'checkAfterDays'
      | 'custodyCheckAfterDays'
      | 'packOldAfterDays'
      | 'targetDaysBefore'
      | 'reminderChain',
    label: string,
    hint: string,
  ) => (
    <TextInput
      label={label}
      description={hint}
      value={draft[name]}
      error={errors[name] ?? null}
      inputMode={name === 'reminderChain' ? 'text' : 'numeric'}
      autoComplete="off"
      {...(name === 'checkAfterDays' ? { 'data-autofocus': true } : {})}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel="Save"
      onSubmit={async () => {
        const read = readSettings(draft, settings);
        setErrors(read.ok ? {} : read.errors);
        if (read.ok) await onSave(read.settings);
      }}
    >
      <SimpleGrid cols={2} spacing="sm">
        {line(
          'checkAfterDays',
          'A hearing date is checked again after (days)',
          'From then on its check stamp is amber',
        )}
        {line(
          'custodyCheckAfterDays',
          'Custody is confirmed again after (days)',
          'From then on the confirmation is old',
        )}
        {line(
          'packOldAfterDays',
          'The rules are read again after (days)',
          'From then on the age of their reading is red',
        )}
        {line(
          'targetDaysBefore',
          'Our target for a computed deadline (days before)',
          'Proposed with each deadline of your side; 0 = none',
        )}
        {line('reminderChain', 'Days before a date to be reminded', sayChain(draft.reminderChain))}
        <Select
          label="Titles in calendar files"
          description="What others who see the calendar can read"
          data={[
            { value: 'initials', label: 'The client’s initials' },
            { value: 'neutral', label: 'Nothing of the client' },
          ]}
          value={draft.calendarTitles}
          onChange={(next) =>
            change({ calendarTitles: next === 'neutral' ? 'neutral' : 'initials' })
          }
        />
      </SimpleGrid>
      <CountedTiersField
        counted={draft.countedTiers}
        onChange={(countedTiers) => change({ countedTiers })}
      />
    </FormFrame>
  );
}

function sayChain(chain: string): string {
  if (chain.trim() === '') return 'Empty = no reminders';
  const days = daysOfChain(chain);
  if (days.length === 0) return 'Days with commas; 7-1 means every day from 7 to 1: 21,14,7-1';
  const shown = days.length > 12 ? [...days.slice(0, 12), '…'] : days;
  return `On day ${shown.join(', ')} before it`;
}
