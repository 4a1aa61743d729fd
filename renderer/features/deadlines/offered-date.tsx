import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { sayMoment } from '../../../shared/deadlines/moment.ts';
import type { Offer } from '../../../shared/docketing/offers.ts';
import { leaningNames } from '../../../shared/docketing/say-deadline.ts';
import { doubtNames } from '../../../shared/model/doubt-names.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { DeadlineResult } from './deadline-result.tsx';
import classes from './offered-rule-card.module.css';

type Props = {
  readonly offer: Offer;
  /** Its rule is adopted. */
  readonly canAdd: boolean;
  readonly isTicked: boolean;
  /** Days before, as typed. */
  readonly target: string;
  readonly targetError: string | null;
  readonly laptopZone: string;
  readonly hasExclusions: boolean;
  readonly onTick: () => void;
  readonly onTarget: (text: string) => void;
  readonly onOpenRule: (ruleId: string) => void;
};

/**
 * One date of a rule with its tick. Of an adopted rule the whole count is in sight; of another one the
 * date, and the count opens in place.
 */
export function OfferedDate(props: Props) {
  const { offer, canAdd, isTicked, target, targetError, laptopZone, hasExclusions } = props;
  const { counted, docketed, known } = offer;
  const { deadline, dateKey, doubts } = counted;
  const [isOpen, setIsOpen] = useState(false);
  const what = deadline.date?.what ?? deadline.rule.title;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes['date']}>
      {(canAdd || isOpen) && (
        <DeadlineResult
          deadline={deadline}
          laptopZone={laptopZone}
          hasExclusions={hasExclusions}
          onOpenRule={props.onOpenRule}
        />
      )}
      {!canAdd && (
        <Text size="sm" c="dimmed">
          {what}: {sayPlainly(offer)}
          <Button
            variant="subtle"
            size="compact-xs"
            ml="xs"
            leftSection={<Chevron size={14} />}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Close' : 'Show'} the count of “${what}”`}
            onClick={() => setIsOpen((now) => !now)}
          >
            {isOpen ? 'Close the count' : 'Show the count'}
          </Button>
        </Text>
      )}
      {canAdd && (
        <Group gap="sm" align="flex-start" className={classes['tick'] ?? ''}>
          <Checkbox
            label={`Add “${what}”`}
            description={
              dateKey === null
                ? 'Say what it depends on first; then it can be added'
                : `${sayDocketed(offer)}: ${leaningNames[docketed.leaning]}`
            }
            checked={isTicked}
            disabled={dateKey === null}
            onChange={props.onTick}
          />
          {isTicked && (
            <TextInput
              className={classes['target'] ?? ''}
              label="Our target, days before"
              aria-label={`Our target for “${what}”, days before`}
              value={target}
              error={targetError}
              inputMode="numeric"
              autoComplete="off"
              onChange={(input) => props.onTarget(input.currentTarget.value)}
            />
          )}
        </Group>
      )}
      {known !== null && (
        <Text size="sm" c="var(--warning-text)">
          Already on the docket from this record: {known.title},{' '}
          {formatCaseDate(known.date, { style: 'sentence' })}.
        </Text>
      )}
      {canAdd && doubts.length > 0 && (
        <Text size="xs" c="var(--warning-text)">
          Marked on the docket: {doubts.map((doubt) => doubtNames[doubt]).join(', ')}.
        </Text>
      )}
    </div>
  );
}

function sayDocketed({ docketed: { date } }: Offer): string {
  return date.kind === 'undated' ? date.asTyped : formatCaseDate(date, { style: 'sentence' });
}

/** What a rule that is not adopted gives, in a line. */
function sayPlainly({ counted: { deadline } }: Offer): string {
  const { computed, safe, because } = deadline;
  if (computed === null) return because ?? 'unknown';
  return safe === null || sayMoment(safe) === sayMoment(computed)
    ? sayMoment(computed)
    : `safe ${sayMoment(safe)}, computed ${sayMoment(computed)}`;
}
