import { useEffect, useMemo, useRef } from 'react';
import { sayCheckResult } from '../../../shared/checks/check-result-names.ts';
import type { CheckState } from '../../../shared/checks/check-state.ts';
import type { DueCheck } from '../../../shared/checks/due-checks.ts';
import { isUnverified, UNVERIFIED } from '../../../shared/model/verification.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import classes from './check-round.module.css';
import { rowsBySource } from './rows-by-source.ts';

type Props = {
  /** In the order of sources. */
  readonly checks: readonly DueCheck[];
  readonly currentKey: string;
  readonly nameOfPerson: (id: string) => string;
  readonly onCurrent: (key: string) => void;
  readonly onOpen: (check: DueCheck) => void;
  /** A key pressed on a line; true where it did something. */
  readonly onKey: (key: string, check: DueCheck) => boolean;
};

const columns = ['State', 'Client', 'What', 'Date', 'Last check'].map((label) => ({ label }));
const LINE_PX = 37;
const states: Readonly<Record<CheckState, { readonly sign: string; readonly name: string }>> = {
  never: { sign: '○', name: 'Never' },
  amber: { sign: '▲', name: 'Due' },
  fresh: { sign: '✓', name: 'Fresh' },
};

/** What is due for a check, by the source that is asked. */
export function CheckRoundList({ checks, nameOfPerson, ...on }: Props) {
  const rows = useMemo(() => rowsBySource(checks), [checks]);
  const grid = useRef<HTMLDivElement>(null);
  // The round is worked through by keyboard: it begins where the keys are.
  useEffect(() => grid.current?.focus(), []);
  return (
    <LineGrid
      ref={grid}
      name="Due for a check"
      className={classes['grid']}
      columns={columns}
      rows={rows}
      linePx={LINE_PX}
      {...on}
    >
      {(check: DueCheck) => <Cells check={check} nameOfPerson={nameOfPerson} />}
    </LineGrid>
  );
}

function Cells({
  check: { state, last, title, date, view, subject },
  nameOfPerson,
}: Pick<Props, 'nameOfPerson'> & { readonly check: DueCheck }) {
  return (
    <>
      <LineCell>
        <span className={classes['state']} data-state={state}>
          <span aria-hidden className={classes['sign']}>
            {states[state].sign}
          </span>
          {states[state].name}
        </span>
      </LineCell>
      <LineCell className={classes['client']}>{view.client.name}</LineCell>
      <LineCell>{title}</LineCell>
      <LineCell>
        {subject.type === 'custody' ? 'now' : formatCaseDate(date, { style: 'table' })}
        {subject.type !== 'custody' && isUnverified(subject.event) && (
          <span className={classes['missing']}> {UNVERIFIED}</span>
        )}
      </LineCell>
      <LineCell>
        {last === null
          ? ''
          : `${formatCivilDay(last.on, 'axis')}, ${nameOfPerson(last.by)}: ${sayCheckResult(last.result)}`}
      </LineCell>
    </>
  );
}
