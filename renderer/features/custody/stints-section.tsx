import { Button, Text } from '@mantine/core';
import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { daysFromTo, printCount } from '../../../shared/custody/day-count.ts';
import { nameFacility } from '../../../shared/custody/facility-names.ts';
import { sayBookOut } from '../../../shared/custody/say-book-out.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import { unsureOfStint } from '../../../shared/custody/unsure-of-stint.ts';
import { notCountedWords } from '../../../shared/custody/why-not-counted.ts';
import { citeSource } from '../../../shared/model/cite-source.ts';
import type { Stint } from '../../../shared/model/custody.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';
import { type Stop, useWalk } from './use-walk.ts';

type Props = {
  readonly summary: CustodySummary;
  readonly onOpenRow: (key: string) => void;
  readonly onAdd: () => void;
};

/** Every stint as it is recorded and as it is counted; those that no number contains at the end. */
export function StintsSection({ summary, onOpenRow, onAdd }: Props) {
  const { spans, stays, notCounted } = summary;
  const walk = useWalk(spans.length + notCounted.length);
  const stayOf = new Map(
    stays.flatMap((stay, index) => stay.spans.map(({ stint }) => [stint.id, index + 1] as const)),
  );
  return (
    <Section
      title={`Stints and stays: ${sayCounts(summary)}`}
      aside={
        <Button variant="default" size="compact-sm" onClick={onAdd}>
          Add custody…
        </Button>
      }
    >
      {spans.length + notCounted.length === 0 ? (
        <Text size="sm">No custody is recorded.</Text>
      ) : (
        <table className={classes['table']} aria-label="Stints" onKeyDown={walk.onKeyDown}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">Facility</th>
              <th scope="col">Held by</th>
              <th scope="col">Operator</th>
              <th scope="col">Book-in</th>
              <th scope="col">Book-out, how ended</th>
              <th scope="col" className={classes['number']}>
                Nights
              </th>
              <th scope="col">Stay</th>
              <th scope="col">Sources</th>
              <th scope="col">Not sure</th>
            </tr>
          </thead>
          <tbody>
            {spans.map((span, index) => (
              <tr key={span.stint.id}>
                <td>{index + 1}</td>
                <Recorded stint={span.stint} stop={walk.stop(index)} onOpenRow={onOpenRow} />
                <td>{sayBookOut(span)}</td>
                <td className={classes['number']}>
                  {printCount(daysFromTo(span.start, span.end))}
                </td>
                <td>{stayOf.get(span.stint.id) ?? ''}</td>
                <Sources stint={span.stint} />
                <td className={classes['warning']}>{unsureOfStint(span).join('; ')}</td>
              </tr>
            ))}
            {notCounted.map(({ stint, why }, index) => (
              <tr key={stint.id}>
                <td />
                <Recorded
                  stint={stint}
                  stop={walk.stop(spans.length + index)}
                  onOpenRow={onOpenRow}
                />
                <td>
                  {stint.bookOut === null
                    ? 'no end recorded'
                    : formatCaseDate(stint.bookOut, { style: 'table' })}
                </td>
                <td className={classes['number']}>not counted</td>
                <td />
                <Sources stint={stint} />
                <td className={classes['urgent']}>{notCountedWords[why]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Recorded({
  stint,
  stop,
  onOpenRow,
}: {
  readonly stint: Stint;
  readonly stop: Stop;
  readonly onOpenRow: (key: string) => void;
}) {
  return (
    <>
      <th scope="row" className={classes['long']}>
        <button
          type="button"
          {...stop}
          className={classes['open']}
          onClick={() => onOpenRow(stint.id)}
        >
          {nameFacility(stint.facility)}
        </button>
      </th>
      <td>{authorityNames[stint.authority]}</td>
      <td className={classes['long']}>{stint.operator}</td>
      <td>{formatCaseDate(stint.bookIn, { style: 'table' })}</td>
    </>
  );
}

function Sources({ stint }: { readonly stint: Stint }) {
  return (
    <td className={`${classes['muted'] ?? ''} ${classes['long'] ?? ''}`}>
      {stint.sources.map((source, index) => (
        <div key={index}>{citeSource(source)}</div>
      ))}
    </td>
  );
}

function sayCounts({ spans, notCounted, stays }: CustodySummary): string {
  const stints = spans.length + notCounted.length;
  const open = spans.filter(({ openAtLimit, running }) => openAtLimit && running).length;
  return [
    `${String(stints)} ${stints === 1 ? 'stint' : 'stints'}`,
    `${String(stays.length)} ${stays.length === 1 ? 'stay' : 'stays'}`,
    ...(open === 0 ? [] : [`${String(open)} open`]),
    ...(notCounted.length === 0 ? [] : [`${String(notCounted.length)} not counted`]),
  ].join(', ');
}
