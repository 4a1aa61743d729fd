import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { NextSettingDraft } from './next-setting-draft.ts';
import { dateTyped, formChosen } from './setting-date-draft.ts';
import { SettingFormField } from './setting-form-field.tsx';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';

type Props = {
  readonly label: string;
  readonly value: NextSettingDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  /** Something to look at again; it is not refused. */
  readonly question?: string | null;
  readonly autoFocus?: boolean;
  /** Stands beside the kind of date. */
  readonly beside?: ReactNode;
  readonly onChange: (next: NextSettingDraft) => void;
};

/** The new date of a hearing, the zone of its time, and what kind of date it is. */
export function NextSettingFields(props: Props) {
  const { label, value, errors, today, question = null, autoFocus = false } = props;
  const { beside, onChange } = props;
  return (
    <>
      <Group grow align="flex-start">
        <TypedDateField
          label={label}
          value={value.text}
          today={today}
          zone={value.zone}
          error={errors['date'] || null}
          question={question}
          required={value.form !== 'to-be-determined'}
          autoFocus={autoFocus}
          onChange={(text) => onChange({ ...value, ...dateTyped(value, text, today) })}
        />
        <Select
          label="Time zone of the time"
          placeholder="No time, no zone"
          data={zoneChoicesWith(value.zone)}
          value={value.zone}
          error={errors['zone']}
          clearable
          onChange={(zone) => onChange({ ...value, zone })}
        />
      </Group>
      <Group grow align="flex-start">
        <SettingFormField
          value={value.form}
          onChange={(form) => onChange({ ...value, ...formChosen(value, form) })}
        />
        {beside}
      </Group>
    </>
  );
}
