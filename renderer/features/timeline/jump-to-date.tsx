import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { earliestDay } from '../../../shared/time/date-bounds.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { parseTypedDate } from '../../../shared/time/parse-typed-date.ts';

type Props = { readonly today: CivilDay; readonly onJump: (ms: number) => void };

/** A date typed as people type it moves the axis to that day. */
export function JumpToDate({ today, onJump }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const reading = text.trim() === '' ? null : parseTypedDate(text, { today });
  const understood = reading?.ok === true ? reading.value.date : null;
  const jump = () => {
    if (reading === null) return;
    if (!reading.ok) setProblem(sentenceOf(reading.failure).sentence);
    else if (reading.value.date.kind === 'undated') setProblem('That is no day to go to.');
    else onJump(axisMs(earliestDay(reading.value.date)));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      <TextInput
        size="xs"
        w={150}
        name="go-to-date"
        aria-label="Go to date"
        placeholder="Go to date"
        title={
          understood === null
            ? '6/18/25, jun 2025, +30d'
            : formatCaseDate(understood, { style: 'sentence' })
        }
        value={text}
        error={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
    </form>
  );
}
