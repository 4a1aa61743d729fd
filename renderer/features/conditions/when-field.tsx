import { Group, Select, TextInput } from '@mantine/core';
import { readWhen } from '../../../shared/conditions/read-when.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { understandingOf } from '../../../shared/time/understanding-of.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';

type Props = {
  readonly label: string;
  /** As typed; empty = now. */
  readonly text: string;
  readonly zone: string;
  /** Why that zone is proposed; empty once a person chose. */
  readonly because: string;
  /** UTC milliseconds: what "now" is. */
  readonly nowMs: number;
  /** What is wrong beyond the text itself. */
  readonly error: string | null;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onZone: (zone: string) => void;
};

/** When something happened, and on whose clock; empty is now. What was understood stands beneath. */
export function WhenField(props: Props) {
  const { label, text, zone, because, nowMs, error, autoFocus = false } = props;
  const read = readWhen(text, { nowMs, zone });
  const isNow = text.trim() === '';
  const failure = read.ok ? null : sentenceOf(read.failure);
  const understood = !read.ok
    ? ''
    : isNow
      ? `Now: ${formatCaseDate(read.value.date, { style: 'sentence' })}. If it was earlier: 8:15a, yesterday 11p, 6/14 9a`
      : understandingOf(read.value.date, read.value.notes);
  return (
    <Group grow align="flex-start">
      <TextInput
        label={label}
        placeholder="Now"
        value={text}
        description={understood}
        descriptionProps={{ 'aria-live': 'polite' }}
        error={failure === null ? error : `${failure.sentence} ${failure.nextStep}`.trim()}
        data-autofocus={autoFocus ? true : undefined}
        data-most="Infinity"
        autoComplete="off"
        spellCheck={false}
        onChange={(input) => props.onText(input.currentTarget.value)}
      />
      <Select
        label="On the clock of"
        data={zoneChoicesWith(zone)}
        value={zone}
        description={because === '' ? undefined : `Proposed: ${because.replace(/\.$/, '')}.`}
        onChange={(next) => props.onZone(next ?? zone)}
      />
    </Group>
  );
}
