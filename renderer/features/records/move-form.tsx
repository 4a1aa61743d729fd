import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { type ExactDate, moveEvent } from '../../../shared/chronology/move-event.ts';
import { dateOfEvent } from '../../../shared/model/event-date.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import { civilDaySchema } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

const moveDraftSchema = z.strictObject({
  reason: z.string(),
  /** The day to which the event was being moved. */
  to: civilDaySchema,
});
/** What stands in the form of a move. */
type MoveDraft = Readonly<z.infer<typeof moveDraftSchema>>;

/** A reason as it was kept, with the day that it was for. */
export const readMoveDraft: KeptReader<MoveDraft> = keptReader(moveDraftSchema);

type Props = {
  readonly event: CaseEvent;
  readonly days: number;
  /** The new date: the old one moved by these days. */
  readonly to: ExactDate;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: MoveDraft | null;
  readonly onMove: (moved: CaseEvent, reason: string) => Promise<void>;
};

const noErrors = {};

/**
 * Asks why an event was moved. The day is that of the move that was just made; a reason that was typed
 * for another day says so.
 */
export function MoveForm({ event, days, to, initial, onMove }: Props) {
  const [reason, setReason] = useState(initial?.reason ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const isForOther = initial !== null && initial.to !== to.from && reason === initial.reason;
  const save = () => {
    const moved = moveEvent(event, days);
    if (reason.trim() === '') setProblem('Say why the date changes; the log keeps it.');
    else if (moved !== null) return onMove(moved, reason.trim());
    return undefined;
  };
  return (
    <FormFrame
      draft={{ reason, to: to.from } satisfies MoveDraft}
      errors={problem === null ? noErrors : { reason: problem }}
      submitLabel="Move"
      onSubmit={save}
    >
      <Text size="sm">
        {event.title}: {formatCaseDate(dateOfEvent(event), { style: 'sentence' })} becomes{' '}
        <b>{formatCaseDate(to, { style: 'sentence' })}</b>.
      </Text>
      <TextInput
        label="Why"
        description={
          isForOther
            ? `Typed for a move to ${formatCivilDay(initial.to, 'sentence')}: see whether it still holds.`
            : undefined
        }
        value={reason}
        error={problem}
        withAsterisk
        data-autofocus
        onChange={(input) => {
          setReason(input.currentTarget.value);
          setProblem(null);
        }}
      />
    </FormFrame>
  );
}
