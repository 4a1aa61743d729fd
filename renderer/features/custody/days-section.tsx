import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { countedLines, type CountedLine } from '../../../shared/custody/counted-runs.ts';
import { conventionsOf } from '../../../shared/custody/custody-sentences.ts';
import { type CustodyDays, printCount } from '../../../shared/custody/day-count.ts';
import { sayRun, sayStay, sayTotal } from '../../../shared/custody/say-arithmetic.ts';
import type { SentenceCredit } from '../../../shared/custody/sentence-credits.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import { citeSource } from '../../../shared/model/cite-source.ts';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';

type Props = {
  readonly summary: CustodySummary;
  readonly credits: readonly SentenceCredit[];
  readonly onOpenRow: (key: string) => void;
};

/** Days by authority and in all, each with the subtraction that it comes from. */
export function DaysSection({ summary, credits, onOpenRow }: Props) {
  const lines = countedLines(summary);
  return (
    <Section title="Days in custody">
      <table className={classes['table']} aria-label="Days in custody">
        <thead>
          <tr>
            <th scope="col">In the custody of</th>
            <th scope="col" className={`${classes['number'] ?? ''} ${classes['days'] ?? ''}`}>
              Elapsed
            </th>
            <th scope="col" className={`${classes['number'] ?? ''} ${classes['days'] ?? ''}`}>
              Counting both ends
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Fragment key={line.authority ?? 'all'}>
              {line.authority === null && <Together summary={summary} />}
              <Days
                name={line.authority === null ? 'In all' : authorityNames[line.authority]}
                days={line.total}
                isTotal={line.authority === null}
                opens={line.runs.length > 0}
              />
              {line.runs.length > 0 && (
                <tr data-how>
                  <td colSpan={3}>
                    {howLines(line, summary).map((text) => (
                      <div key={text}>{text}</div>
                    ))}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt={8}>
        {credits.length === 0
          ? 'Sentence credit: no judgment or BOP record of it is entered.'
          : 'Sentence credit as records say it, in no number above:'}
      </Text>
      {credits.map(({ charge, text }) => (
        <Text key={charge.id} size="sm">
          <button type="button" className={classes['open']} onClick={() => onOpenRow(charge.id)}>
            {charge.title}
          </button>
          : “{text}”{' '}
          <span className={classes['muted']}>
            {charge.sources.length === 0
              ? 'no source recorded'
              : charge.sources.map(citeSource).join('; ')}
          </span>
        </Text>
      ))}
      <details>
        <summary className={classes['muted']}>How days are counted here</summary>
        {conventionsOf(summary).map((text) => (
          <Text key={text} size="xs" c="dimmed" mt={4}>
            {text}
          </Text>
        ))}
      </details>
    </Section>
  );
}

function Together({ summary: { immigration, criminal } }: Pick<Props, 'summary'>) {
  return (
    <>
      {immigration.bothEnds.max !== 0 && (
        <Days name="CBP, ICE and ORR together" days={immigration} />
      )}
      {criminal.bothEnds.max !== 0 && (
        <Days name="USMS, BOP, state and county together" days={criminal} />
      )}
    </>
  );
}

function Days({
  name,
  days,
  isTotal = false,
  opens = false,
}: {
  readonly name: string;
  readonly days: CustodyDays;
  readonly isTotal?: boolean;
  readonly opens?: boolean;
}) {
  return (
    <tr data-total={isTotal || undefined} data-opens={opens || undefined}>
      <th scope="row">{name}</th>
      <td className={classes['number']}>{printCount(days.elapsed)}</td>
      <td className={classes['number']}>{printCount(days.bothEnds)}</td>
    </tr>
  );
}

function howLines(line: CountedLine, { spans }: CustodySummary): readonly string[] {
  return [
    ...line.runs.flatMap((run) => {
      const which = `${run.stints.length === 1 ? 'stint' : 'stints'} ${run.stints.join(', ')}`;
      return sayRun(run).map((text) => `${which}: ${text}`);
    }),
    ...(line.authority === null ? line.runs.map(({ run }) => sayStay(run, spans)) : []),
    ...sayTotal(line),
  ].filter((text) => text !== '');
}
