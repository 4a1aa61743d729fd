import { Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { printDays } from '../../../shared/custody/day-count.ts';
import { nameHolders } from '../../../shared/custody/holders.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import { tones } from '../../../shared/chronology/palette.ts';
import type { NextDate } from '../../../shared/chronology/next-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './custody-strip.module.css';

type Props = {
  readonly summary: CustodySummary;
  readonly next: NextDate | null;
  readonly factsCurrentThrough: CivilDay | null;
  readonly today: CivilDay;
  readonly onEditFacts: () => void;
  readonly onOpenNext: (key: string) => void;
};

/** Who holds the client, since when, how long in all, and what is next: read in two seconds. */
export function CustodyStrip({
  summary,
  next,
  factsCurrentThrough,
  today,
  onEditFacts,
  onOpenNext,
}: Props) {
  const last = summary.holders.at(-1);
  const isPast = summary.limit < today;
  return (
    <section className={classes['strip']} aria-label="Custody at a glance">
      <Fact
        label={
          isPast ? `In whose custody, ${formatCivilDay(summary.limit, 'axis')}` : 'In whose custody'
        }
      >
        <Group gap={8} wrap="nowrap">
          {last !== undefined && (
            <span
              className={classes['swatch']}
              style={{
                background:
                  tones[last.state === 'held' ? (last.holders[0] ?? 'other') : last.state].fill,
              }}
            />
          )}
          <Text fw={600} className={classes['line'] ?? ''}>
            {last === undefined ? 'No custody recorded' : nameHolders(last)}
          </Text>
        </Group>
        {last !== undefined && (
          <Text size="xs" c="dimmed">
            since {formatCivilDay(last.from, 'table')}
          </Text>
        )}
      </Fact>
      <Fact label="Days in custody">
        <Text fw={600}>{printDays(summary.total.elapsed)}</Text>
        <Text size="xs" c="dimmed">
          {printDays(summary.total.bothEnds)} counting both ends
        </Text>
      </Fact>
      <Fact label="By holder, elapsed">
        <Text size="sm">Immigration {printDays(summary.immigration.elapsed)}</Text>
        <Text size="sm">Criminal {printDays(summary.criminal.elapsed)}</Text>
      </Fact>
      <Fact label="Next">
        {next === null ? (
          <Text c="dimmed">Nothing is set</Text>
        ) : (
          <UnstyledButton onClick={() => onOpenNext(next.key)} className={classes['link'] ?? ''}>
            <Text fw={600} className={classes['line'] ?? ''}>
              {next.title}
            </Text>
            <Text size="xs" c="dimmed">
              {formatCaseDate(next.date, { style: 'table' })}
            </Text>
          </UnstyledButton>
        )}
      </Fact>
      <Fact label="Facts current through">
        <UnstyledButton onClick={onEditFacts} className={classes['link'] ?? ''}>
          <Text fw={600}>
            {factsCurrentThrough === null
              ? 'Not said'
              : formatCivilDay(factsCurrentThrough, 'table')}
          </Text>
          <Text size="xs" c="dimmed">
            {factsCurrentThrough !== null && factsCurrentThrough < today
              ? 'Nothing is claimed after it'
              : 'Change'}
          </Text>
        </UnstyledButton>
      </Fact>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <Text size="xs" c="dimmed" mb={2}>
        {label}
      </Text>
      {children}
    </div>
  );
}
