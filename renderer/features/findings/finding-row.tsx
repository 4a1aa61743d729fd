import type { ReactNode, Ref } from 'react';
import { nameOfFinding } from '../../../shared/findings/finding-checks.ts';
import { severityNames } from '../../../shared/findings/severities.ts';
import type { Severity } from '../../../shared/findings/finding.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './finding-list.module.css';
import type { FindingLine } from './finding-line.ts';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly line: FindingLine;
  /** Place among the lines shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly showsClient: boolean;
  readonly nameOfPerson: (id: string) => string;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
};

/** Told apart without colour too. */
const signs: Readonly<Record<Severity, string>> = { wrong: '▲', doubtful: '?', missing: '○' };

/** One finding: how sure, what it is, what the record says, where to look. */
export function FindingRow({ ref, line, index, top, isCurrent, showsClient, ...on }: Props) {
  const { finding, acceptance, sentence, client } = line;
  const { severity, code, settleBy } = finding;
  return (
    <div
      ref={ref}
      id={`finding-${String(index)}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      data-accepted={acceptance !== null || undefined}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={(event) => {
        if (event.detail > 1) event.preventDefault();
      }}
      onClick={on.onSelect}
      onDoubleClick={on.onOpen}
    >
      <Cell>
        <span className={classes['severity']} data-severity={severity}>
          <span aria-hidden className={classes['sign']}>
            {signs[severity]}
          </span>
          {acceptance === null ? severityNames[severity] : 'Accepted'}
        </span>
      </Cell>
      {showsClient && <Cell className={classes['client']}>{client}</Cell>}
      <Cell className={classes['name']}>{nameOfFinding(code)}</Cell>
      <Cell>
        {sentence}
        {acceptance !== null && (
          <span className={classes['accepted']}>
            {`${on.nameOfPerson(acceptance.by)}, ${formatCivilDay(acceptance.on, 'axis')}: ${acceptance.reason}`}
          </span>
        )}
      </Cell>
      <Cell className={classes['field']}>{settleBy.field}</Cell>
    </div>
  );
}

function Cell({
  className = '',
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div role="gridcell" className={`${classes['cell'] ?? ''} ${className}`}>
      {children}
    </div>
  );
}
