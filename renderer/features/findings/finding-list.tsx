import { useEffect, useRef } from 'react';
import type { Severity } from '../../../shared/findings/finding.ts';
import { nameOfFinding } from '../../../shared/findings/finding-checks.ts';
import { severityNames } from '../../../shared/findings/severities.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import classes from './finding-list.module.css';
import type { FindingLine } from '../../../shared/findings/finding-line.ts';

type CellProps = {
  readonly showsClient: boolean;
  readonly nameOfPerson: (id: string) => string;
};

type Props = CellProps & {
  readonly lines: readonly FindingLine[];
  readonly currentKey: string | null;
  readonly onCurrent: (key: string) => void;
  readonly onOpen: (line: FindingLine) => void;
  /** A key pressed on a line; true where it did something. */
  readonly onKey: (key: string, line: FindingLine) => boolean;
  /** Told how to give the list the focus; returns what ends it. */
  readonly listen?: (act: (command: string) => void) => () => void;
};

const LINE_PX = 44;

/** Told apart without colour too. */
const signs: Readonly<Record<Severity, string>> = { wrong: '▲', doubtful: '?', missing: '○' };

/** Findings line by line, driven by keyboard as the table of events is. */
export function FindingList({ lines, showsClient, nameOfPerson, listen, ...on }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      listen?.((command) => {
        if (command === 'focus') grid.current?.focus();
      }),
    [listen],
  );
  const columns = [
    'How sure',
    ...(showsClient ? ['Client'] : []),
    'Finding',
    'What the record says',
    'Look at',
  ];
  return (
    <LineGrid
      ref={grid}
      name="Findings"
      className={classes[showsClient ? 'gridOfClients' : 'grid']}
      columns={columns.map((label) => ({ label }))}
      rows={lines}
      linePx={LINE_PX}
      {...on}
    >
      {(line) => <Cells line={line} showsClient={showsClient} nameOfPerson={nameOfPerson} />}
    </LineGrid>
  );
}

/** How sure, what it is, what the record says, where to look. */
function Cells({ line, showsClient, nameOfPerson }: CellProps & { readonly line: FindingLine }) {
  const { finding, acceptance, sentence, reason, client } = line;
  const { severity, code, settleBy } = finding;
  const isAccepted = acceptance !== null || undefined;
  return (
    <>
      <LineCell>
        <span className={classes['severity']} data-severity={severity} data-accepted={isAccepted}>
          <span aria-hidden className={classes['sign']}>
            {signs[severity]}
          </span>
          {acceptance === null ? severityNames[severity] : 'Accepted'}
        </span>
      </LineCell>
      {showsClient && <LineCell className={classes['strong']}>{client}</LineCell>}
      <LineCell className={acceptance === null ? classes['strong'] : undefined}>
        {nameOfFinding(code)}
      </LineCell>
      <LineCell>
        {sentence}
        {acceptance !== null && (
          <span className={classes['accepted']}>
            {`${nameOfPerson(acceptance.by)}, ${formatCivilDay(acceptance.on, 'axis')}${reason === '' ? '' : `: ${reason}`}`}
          </span>
        )}
      </LineCell>
      <LineCell className={classes['field']}>{settleBy.field}</LineCell>
    </>
  );
}
