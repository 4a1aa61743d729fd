import { Button, Text } from '@mantine/core';
import { type CustodyFact, custodyFacts } from '../../../shared/custody/custody-facts.ts';
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
  const facts = custodyFacts(summary);
  const transfers = facts.filter(({ kind }) => kind === 'transfer');
  return (
    <Section title="Transfers, gaps, orders and contradictions">
      <ul className={classes['list']} aria-label="Transfers, gaps and orders">
        {facts
          .filter(({ kind }) => kind !== 'transfer')
          .map((fact, index) => (
            <li key={index}>
              <FactLine fact={fact} />
              {fact.kind === 'transfers' && transfers.length > 0 && (
                <details open={transfers.length <= OPEN}>
                  <summary className={classes['muted']}>Which, and when</summary>
                  <ol className={classes['numbered']} aria-label="Transfers">
                    {transfers.map(({ note }, number) => (
                      <li key={number}>{note}</li>
                    ))}
                  </ol>
                </details>
              )}
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

/** So many transfers are listed at once; more wait to be asked for. */
const OPEN = 6;

function FactLine({ fact: { kind, what, note, stretch } }: { readonly fact: CustodyFact }) {
  const isWarning = kind === 'gap' || kind === 'still-held';
  return (
    <>
      <Text size="sm" span fw={600} className={classes[isWarning ? 'warning' : ''] ?? ''}>
        {what}
        {stretch === null ? ':' : `, ${printDays(stretch.days)}:`}
      </Text>{' '}
      <Text size="sm" span>
        {stretch === null
          ? note
          : `${printDayRange(stretch.start, 'table')} to ${printDayRange(stretch.end, 'table')}, ${note}`}
      </Text>
    </>
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
