import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeadlineEvent, Recounted } from '../../../shared/docketing/deadline-rows.ts';
import { saySafety } from '../../../shared/docketing/say-deadline.ts';
import { doubtNames } from '../../../shared/model/doubt-names.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { DeadlineResult } from './deadline-result.tsx';

type Props = {
  readonly event: DeadlineEvent;
  /** As its rule counts it now; null where no rule counted it, or the rule is not in the packs. */
  readonly recounted: Recounted | null;
  /** Its dates are no longer what the count gives. */
  readonly differs: boolean;
  readonly laptopZone: string;
  readonly hasExclusions: boolean;
  /** What it counts from; null where it counts from nothing. */
  readonly trigger: { readonly title: string; readonly onOpen: (() => void) | null } | null;
  /** Puts what is to be read first in place of a computed date. */
  readonly gate: (result: ReactNode) => ReactNode;
  readonly onOpenRule: (ruleId: string) => void;
  /** Null where nothing may be changed: in the past. */
  readonly onRecount: (() => void) | null;
  readonly onOrder: (() => void) | null;
};

/** What stands behind a deadline: its rule, its dates, the count as it is now, and what differs. */
export function DocketedPart(props: Props) {
  const { event, recounted, differs, laptopZone, hasExclusions, trigger } = props;
  const { details } = event;
  const { count, targetOn, setBy, editedByHand } = details;
  return (
    <section>
      <Title order={3} size="xs" c="dimmed" mb={4}>
        How it was counted
      </Title>
      <Stack gap={6}>
        {trigger !== null && (
          <Text size="sm">
            From{' '}
            {trigger.onOpen === null ? (
              trigger.title
            ) : (
              <Anchor component="button" type="button" size="sm" onClick={trigger.onOpen}>
                {trigger.title}
              </Anchor>
            )}
          </Text>
        )}
        {saySafety(event) !== '' && <Text size="sm">On record: {saySafety(event)}</Text>}
        {targetOn !== null && (
          <Text size="sm">Our target: {formatCivilDay(targetOn, 'sentence')}</Text>
        )}
        {setBy === 'order' && (
          <Text size="sm">
            Set by an order, which wins over the rule; the rule’s date stays below.
          </Text>
        )}
        {editedByHand && <Text size="sm">Edited by hand: it never follows its trigger.</Text>}
        {(count?.doubts.length ?? 0) > 0 && (
          <Text size="sm" c="var(--warning-text)">
            {count?.doubts.map((doubt) => doubtNames[doubt]).join(', ')}
          </Text>
        )}
        {count !== undefined && recounted === null && (
          <Text size="sm" c="var(--warning-text)">
            The packs on this laptop do not hold its rule, or what it counts from is not in the
            file: it cannot be counted anew.
          </Text>
        )}
        {recounted !== null && differs && (
          <Text size="sm" c="var(--warning-text)" role="note">
            {sayDifference(event, recounted)}
          </Text>
        )}
        {recounted !== null &&
          props.gate(
            <DeadlineResult
              deadline={recounted.counted.deadline}
              laptopZone={laptopZone}
              hasExclusions={hasExclusions}
              onOpenRule={props.onOpenRule}
            />,
          )}
        <Group gap="xs">
          {recounted !== null && differs && props.onRecount !== null && (
            <Button variant="default" size="xs" onClick={props.onRecount}>
              Take over what it gives now
            </Button>
          )}
          {props.onOrder !== null && (
            <Button variant="default" size="xs" onClick={props.onOrder}>
              Date set by an order…
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}

/** Whether it is the text of the rule or the facts that changed since. */
function sayDifference(event: DeadlineEvent, { event: after }: Recounted): string {
  const { count, packVersion, ruleId } = event.details;
  const now = formatCaseDate(after.date, { style: 'sentence' });
  const isOtherText =
    count?.ruleVersion !== after.details.count?.ruleVersion ||
    packVersion !== after.details.packVersion;
  const safety = saySafety(after);
  return `${
    isOtherText
      ? `Today’s text of ${ruleId} would give another date`
      : 'As the record stands now it gives another date'
  }: ${now}${safety === '' ? '' : ` (${safety})`}. The docket keeps ${formatCaseDate(event.date, { style: 'sentence' })}.`;
}
