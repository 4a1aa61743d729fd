import { Button, Text } from '@mantine/core';
import { custodyNotes } from '../../../shared/custody/custody-notes.ts';
import { asOfSentence } from '../../../shared/custody/custody-sentences.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import classes from './custody-board.module.css';

type Props = {
  readonly text: string;
  /** Why the day that was typed is not the one that is counted to; null = it is. */
  readonly problem: string | null;
  readonly summary: CustodySummary;
  readonly asOf: CivilDay;
  readonly today: CivilDay;
  /** The day is another than that of the strip on top, which says what its own numbers leave open. */
  readonly isOtherDay: boolean;
  readonly onText: (text: string) => void;
  readonly onPrint: () => void;
};

/** As of which day everything in the view is counted, and what the numbers leave open. */
export function AsOfBar(props: Props) {
  const { text, problem, summary, asOf, today, isOtherDay, onText, onPrint } = props;
  return (
    <div className={classes['top']}>
      <TypedDateField
        label="As of"
        value={text}
        today={today}
        zone={null}
        hint="Empty = as far as facts are current, or today"
        error={problem}
        onChange={onText}
      />
      <div role="note" aria-label="As of when it is counted">
        <Text fw={600}>{asOfSentence(summary, asOf)}</Text>
        <Text size="sm" c="dimmed">
          Elapsed days, and days counting both ends, are two ways of counting the same custody.
          Sentence credit is a third and different thing: it is never computed here.
        </Text>
        {(isOtherDay ? custodyNotes(summary) : []).map((note) => (
          <Text
            key={note.text}
            size="sm"
            className={classes[note.urgent ? 'urgent' : 'warning'] ?? ''}
          >
            {note.text}
          </Text>
        ))}
      </div>
      <Button variant="default" size="xs" onClick={onPrint}>
        Print…
      </Button>
    </div>
  );
}
