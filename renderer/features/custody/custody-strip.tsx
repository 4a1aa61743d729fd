import { Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { type DayRange, isExact } from '../../../shared/custody/day-range.ts';
import { printDays } from '../../../shared/custody/day-count.ts';
import { custodyNotes } from '../../../shared/custody/custody-notes.ts';
import { sayConfirmed } from '../../../shared/custody/last-confirmation.ts';
import { isUrgent, nameHolders } from '../../../shared/custody/name-holders.ts';
import { printDayRange } from '../../../shared/custody/print-day-range.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import { toneOfHolder } from '../../../shared/chronology/custody-bars.ts';
import { tones } from '../../../shared/chronology/palette.ts';
import type { NextDate } from '../../../shared/chronology/next-date.ts';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
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
  /** Stands under the facts: clocks that run. */
  readonly clocks?: ReactNode;
};

/** Who holds the client, since when, how long in all, and what is next: read in two seconds. */
export function CustodyStrip({
  summary,
  next,
  factsCurrentThrough,
  today,
  onEditFacts,
  onOpenNext,
  clocks,
}: Props) {
  const last = summary.holders.at(-1);
  const isPast = summary.limit < today;
  const notes = custodyNotes(summary);
  const other = summary.byAuthority.find(({ authority }) => authority === 'other');
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
              style={{ background: tones[toneOfHolder(last)].fill }}
            />
          )}
          <Text
            fw={600}
            className={`${classes['line'] ?? ''} ${last !== undefined && isUrgent(last) ? (classes['urgent'] ?? '') : ''}`}
          >
            {last === undefined ? wordsWithoutCustody(summary) : nameHolders(last)}
          </Text>
        </Group>
        {last !== undefined && last.state !== 'in-doubt' && (
          <Text size="xs" c="dimmed">
            {sinceWords(last.start)}
            {summary.confirmed === null
              ? last.running && last.state === 'held' && ', confirmed by no check'
              : `, ${sayConfirmed(summary.confirmed)}`}
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
        {other !== undefined && (
          <Text size="sm">Other authority {printDays(other.days.elapsed)}</Text>
        )}
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
              {next.unverified && <span className={classes['warning']}> · {UNVERIFIED}</span>}
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
      {clocks}
      {notes.length > 0 && (
        <div className={classes['notes']} role="note" aria-label="What the numbers leave open">
          {notes.map(({ text, urgent }) => (
            <Text
              key={text}
              size="sm"
              fw={urgent ? 600 : 400}
              className={urgent ? (classes['urgent'] ?? '') : ''}
            >
              {text}
            </Text>
          ))}
        </div>
      )}
    </section>
  );
}

function sinceWords(start: DayRange): string {
  const { earliest, latest } = start;
  if (earliest === null && latest !== null)
    return `since ${formatCivilDay(latest, 'table')} or earlier`;
  return `since ${isExact(start) ? '' : 'a day from '}${printDayRange(start, 'table')}`;
}

function wordsWithoutCustody({ notCounted }: CustodySummary): string {
  return notCounted.length === 0 ? 'No custody recorded' : 'No custody counted';
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
