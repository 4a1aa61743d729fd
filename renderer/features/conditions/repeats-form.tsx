import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { nameRecurrence } from '../../../shared/conditions/name-recurrence.ts';
import type { Condition } from '../../../shared/conditions/reaction-clock.ts';
import { readRepeats } from '../../../shared/conditions/read-repeats.ts';
import { checkInSeriesOf } from '../../../shared/model/check-in-series.ts';
import { addDays } from '../../../shared/time/civil-day.ts';
import { closingsOn } from '../../../shared/time/closing-days.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { recurrenceDays } from '../../../shared/time/recurrence.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** The words as they were kept. */
export const readRepeatsDraft: KeptReader<string> = keptReader(z.string());

type Props = {
  readonly condition: Condition;
  readonly initial: string | null;
  /** Whose holidays are said beside the federal ones; null = none. */
  readonly state: string | null;
  readonly onSave: (after: Condition) => Promise<void>;
};

const SHOWN = 4;
const LOOK_DAYS = 1_500;

/** How often a check-in recurs, typed as people say it; the first days of it stand beneath. */
export function RepeatsForm({ condition, initial, state, onSave }: Props) {
  const [text, setText] = useState(initial ?? condition.details.recurrence);
  const [error, setError] = useState('');
  const rule = readRepeats(text);
  const after: Condition | null =
    rule === null ? null : { ...condition, details: { ...condition.details, recurrence: rule } };
  const save = () => {
    if (after === null)
      setError('Write it like every monday, every 2 weeks, first tuesday of the month, or once.');
    else return onSave(after);
    return undefined;
  };
  return (
    <FormFrame
      draft={text}
      errors={error === '' ? {} : { repeats: error }}
      submitLabel="Save"
      onSubmit={save}
    >
      <Text size="sm">
        <Text span fw={600}>
          {condition.title}
        </Text>
        , first on {formatCaseDate(condition.date, { style: 'sentence' })}
      </Text>
      <TextInput
        label="How often"
        placeholder="every 2 weeks on monday"
        value={text}
        description={after === null ? 'Not understood yet' : daysOf(after, state)}
        descriptionProps={{ 'aria-live': 'polite' }}
        error={error || null}
        data-autofocus
        autoComplete="off"
        onChange={(input) => {
          setText(input.currentTarget.value);
          setError('');
        }}
      />
    </FormFrame>
  );
}

function daysOf(condition: Condition, state: string | null): string {
  const { recurrence } = condition.details;
  if (recurrence === '') return 'Once';
  const series = checkInSeriesOf(condition);
  if (series === null)
    return `${nameRecurrence(recurrence)}; its days are not known until the condition has an exact first day`;
  const to = addDays(series.start, LOOK_DAYS);
  const last = series.end !== null && series.end < to ? series.end : to;
  const days = recurrenceDays(series.rule, series.start, series.start, last).slice(0, SHOWN);
  const said = days.map((day) => {
    const closed = closingsOn(day, { state, own: [] }).map(({ name }) => name);
    return `${formatCivilDay(day, 'table')}${closed.length === 0 ? '' : ` (${closed.join(', ')})`}`;
  });
  return `${nameRecurrence(recurrence)}: ${said.join(', ')} …`;
}
