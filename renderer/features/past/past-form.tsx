import { Text } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';

/** A day as it was typed and kept. */
export const readPastDraft: KeptReader<string> = keptReader(z.string());

type Props = {
  /** What was typed before and kept; empty where there was nothing. */
  readonly initial: string;
  readonly today: CivilDay;
  readonly onDay: (day: CivilDay) => void;
};

/** Asks for the past day on which the matter is to be seen. */
export function PastForm({ initial, today, onDay }: Props) {
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const reading = readDateField(text, { today, zone: null });
    if (reading === null) setProblem('Type a day.');
    else if (!reading.ok) setProblem('');
    else if (!isExactDay(reading.value.date)) setProblem('One exact day is needed.');
    else if (reading.value.date.time !== undefined)
      setProblem('The matter is shown as of the end of a day: leave the hour out.');
    else if (reading.value.date.from >= today)
      setProblem('That is not past: the present shows what is known now.');
    else onDay(reading.value.date.from);
  };
  return (
    <FormFrame
      draft={text}
      errors={problem === null ? {} : { day: problem }}
      submitLabel="Show that day"
      onSubmit={submit}
    >
      <Text size="sm">
        The matter is shown as Paradocket had it at the end of that day, rebuilt from the change
        log. Nothing can be changed while the past is shown.
      </Text>
      <TypedDateField
        label="As known on"
        value={text}
        today={today}
        zone={null}
        hint="3/3/26, yesterday, -7d"
        error={problem || null}
        required
        autoFocus
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
      />
    </FormFrame>
  );
}
