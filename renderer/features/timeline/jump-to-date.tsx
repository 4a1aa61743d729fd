import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { earliestDay } from '../../../shared/time/date-bounds.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { parseTypedDate } from '../../../shared/time/parse-typed-date.ts';

type Props = { readonly today: CivilDay; readonly onJump: (ms: number) => void };

/**
 * A date typed as people type it moves the axis to that day. What was understood stands over the
 * axis while somebody types, so that nothing below changes its place.
 */
export function JumpToDate({ today, onJump }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isTyping, setIsTyping] = useState(false);
  const noteId = useId();
  const reading = text.trim() === '' ? null : parseTypedDate(text, { today });
  const understood = reading?.ok === true ? reading.value.date : null;
  const jump = () => {
    if (reading === null) return;
    if (!reading.ok) setProblem(sentenceOf(reading.failure).sentence);
    else if (reading.value.date.kind === 'undated') setProblem('That is no day to go to.');
    else {
      setIsTyping(false);
      onJump(axisMs(earliestDay(reading.value.date)));
    }
  };
  const note =
    problem ??
    (isTyping && understood !== null && understood.kind !== 'undated'
      ? formatCaseDate(understood, { style: 'sentence' })
      : null);
  return (
    <form
      className="ax-jump"
      onSubmit={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      <TextInput
        size="xs"
        w={120}
        name="go-to-date"
        aria-label="Go to date"
        aria-describedby={noteId}
        placeholder="Go to date"
        title="6/18/25, jun 2025, +30d"
        value={text}
        error={problem !== null}
        onBlur={() => {
          setIsTyping(false);
          setProblem(null);
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setIsTyping(true);
          setProblem(null);
        }}
      />
      <div
        id={noteId}
        role="status"
        className="ax-jump-note"
        data-problem={problem !== null || undefined}
      >
        {note}
      </div>
    </form>
  );
}
