import { Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import { recordReset, type Reset } from '../../../shared/model/record-reset.ts';
import { sourceSchema } from '../../../shared/model/record.ts';
import type { Setting } from '../../../shared/model/hearing.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';
import { modeOf, type SayClashes } from './clash-question.ts';
import { proposedEnd, resetProblem, resetQuestion } from './reset-rules.ts';
import { zoneChoicesWith } from './zone-choices.ts';

type Props = {
  readonly event: AttendedEvent;
  /** Zone of the court; null where it was not recorded. */
  readonly courtZone: string | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  /** A date to begin with: where a mark was moved on the axis. */
  readonly proposed?: string;
  /** Says what the new date clashes with while it is typed; it is not refused. */
  readonly sayClashes: SayClashes;
  readonly onSave: (event: AttendedEvent) => Promise<void>;
};

/** What a form without a readable date is about. */
const noDate = { kind: 'undated', asTyped: '' } as const;

/** Records that the court gave a hearing a new date: the old one is struck, linked and kept. */
export function ResetForm({
  event,
  courtZone,
  today,
  enteredBy,
  proposed = '',
  sayClashes,
  onSave,
}: Props) {
  const current = currentSetting(event);
  const old = current.date;
  const oldZone = old.kind === 'undated' ? null : (old.zone ?? null);
  const [when, setWhen] = useState(proposed);
  const [zone, setZone] = useState(oldZone ?? courtZone);
  const [chosen, setChosen] = useState<Reset['as'] | null>(null);
  const [form, setForm] = useState<Setting['form']>('exact');
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const isTbd = form === 'to-be-determined';
  const reading = readDateField(when, { today, zone });
  const date = !isTbd && reading?.ok === true ? reading.value.date : noDate;
  const status = chosen ?? proposedEnd(old, date);

  const save = () => {
    const problem = resetProblem(current, { date, form });
    if (!isTbd && reading === null) setErrors({ date: 'Type the new date.' });
    // What cannot be read is said beside the field already.
    else if (!isTbd && reading?.ok === false) setErrors({ date: '' });
    else if (problem !== null) setErrors({ date: problem });
    else if (date.kind !== 'undated' && date.time !== undefined && date.zone === undefined)
      setErrors({ zone: 'Choose the time zone of this time.' });
    else return saveReset();
    return undefined;
  };
  const saveReset = () =>
    onSave(
      recordReset(event, {
        as: status,
        newSettingId: crypto.randomUUID(),
        date,
        form,
        reason: reason.trim(),
        notice:
          notice.trim() === ''
            ? null
            : sourceSchema.parse({ kind: 'notice', label: notice.trim(), seenOn: today }),
        enteredBy,
      }),
    );

  return (
    <FormFrame
      draft={[when, zone, chosen, form, reason, notice]}
      errors={errors}
      submitLabel="Record the reset"
      onSubmit={save}
    >
      <Text size="sm">
        {event.title}, now{' '}
        <Text span fw={600}>
          {formatCaseDate(old, { style: 'sentence' })}
        </Text>
        . That date stays in the file, struck through.
      </Text>
      <Group grow align="flex-start">
        <TypedDateField
          label="New date"
          value={when}
          today={today}
          zone={zone}
          error={errors['date'] || null}
          question={
            resetQuestion(old, date) ??
            (form === 'exact'
              ? sayClashes({
                  date,
                  proceedingId: event.proceedingId,
                  mode: modeOf(event.details.mode),
                })
              : null)
          }
          required={!isTbd}
          autoFocus
          onChange={(text) => {
            setWhen(text);
            setErrors({});
          }}
        />
        <Select
          label="Time zone of the time"
          placeholder="No time, no zone"
          data={zoneChoicesWith(zone)}
          value={zone}
          error={errors['zone']}
          clearable
          onChange={setZone}
        />
      </Group>
      <Group grow>
        <Select
          label="The old date was"
          data={[
            { value: 'reset', label: 'Reset' },
            { value: 'continued', label: 'Continued' },
            { value: 'advanced', label: 'Advanced' },
          ]}
          value={status}
          onChange={setChosen}
        />
        <Select
          label="Kind of date"
          data={[
            { value: 'exact', label: 'Exact' },
            { value: 'control', label: 'A control date' },
            { value: 'to-be-determined', label: 'To be determined' },
          ]}
          value={form}
          onChange={(value) => setForm(value ?? 'exact')}
        />
      </Group>
      <TextInput
        label="Notice or order that says so"
        value={notice}
        onChange={(input) => setNotice(input.currentTarget.value)}
      />
      <Textarea
        label="Why"
        value={reason}
        onChange={(input) => setReason(input.currentTarget.value)}
      />
    </FormFrame>
  );
}
