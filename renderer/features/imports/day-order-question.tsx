import { Radio, Stack } from '@mantine/core';
import type { ImportQuestion } from '../../../shared/imports/file-reading.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';

type Props = {
  readonly question: Extract<ImportQuestion, { type: 'day-order' }>;
  /** Null while nobody has said. */
  readonly dayFirst: boolean | null;
  readonly onAnswer: (dayFirst: boolean) => void;
};

/** Asks whether a column writes the month or the day first, with both readings of one value. */
export function DayOrderQuestion({ question, dayFirst, onAnswer }: Props) {
  const { heading, example, monthFirst, dayFirst: other } = question;
  return (
    <Radio.Group
      label={`How “${heading}” writes days`}
      description={`“${example}” can be read both ways.`}
      value={dayFirst === null ? '' : dayFirst ? 'day' : 'month'}
      onChange={(value) => onAnswer(value === 'day')}
    >
      <Stack gap={4} mt={4}>
        <Radio
          size="xs"
          value="month"
          label={`Month first: ${formatCivilDay(monthFirst, 'sentence')}`}
        />
        <Radio size="xs" value="day" label={`Day first: ${formatCivilDay(other, 'sentence')}`} />
      </Stack>
    </Radio.Group>
  );
}
