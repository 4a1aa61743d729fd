import { Button, Text } from '@mantine/core';
import { custodyFacts } from '../../../shared/custody/custody-facts.ts';
import { printDays } from '../../../shared/custody/day-count.ts';
import { printDayRange } from '../../../shared/custody/print-day-range.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { nameOfFinding } from '../../../shared/findings/finding-checks.ts';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';

type Props = {
  readonly summary: CustodySummary;
  /** Findings about custody that nobody settled or accepted; null until they are looked for. */
  readonly findings: readonly Finding[] | null;
  readonly onSettle: (finding: Finding) => void;
};

/** Transfers, places, gaps and orders; then what contradicts itself, with a way to it. */
export function FactsSection({ summary, findings, onSettle }: Props) {
  return (
    <Section title="Transfers, gaps, orders and contradictions">
      <ul className={classes['list']} aria-label="Transfers, gaps and orders">
        {custodyFacts(summary).map(({ kind, what, note, stretch }, index) => (
          <li key={index}>
            <Text
              size="sm"
              span
              fw={600}
              className={classes[kind === 'gap' || kind === 'still-held' ? 'warning' : ''] ?? ''}
            >
              {what}
              {stretch === null ? '' : `, ${printDays(stretch.days)}`}
            </Text>{' '}
            <Text size="sm" span>
              {stretch === null
                ? note
                : `${printDayRange(stretch.start, 'table')} to ${printDayRange(stretch.end, 'table')}: ${note}`}
            </Text>
          </li>
        ))}
      </ul>
      {findings === null ? (
        <Text size="sm" c="dimmed">
          Looking through the matter…
        </Text>
      ) : findings.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          No finding about custody is open. That is no proof that the dates are right.
        </Text>
      ) : (
        <FindingLines findings={findings} onSettle={onSettle} />
      )}
    </Section>
  );
}

type LinesProps = {
  readonly findings: readonly Finding[];
  readonly onSettle: (finding: Finding) => void;
};

/** Findings in their own words, each with the way to where it is settled. */
export function FindingLines({ findings, onSettle }: LinesProps) {
  return (
    <ul className={classes['list']} aria-label="Open findings about custody">
      {findings.map((finding, index) => (
        <li key={index} className={classes['line']}>
          <Text
            size="sm"
            className={classes[finding.severity === 'wrong' ? 'urgent' : 'warning'] ?? ''}
          >
            {finding.sentence}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Go to it: ${nameOfFinding(finding.code)}`}
            onClick={() => onSettle(finding)}
          >
            Go to it
          </Button>
        </li>
      ))}
    </ul>
  );
}
