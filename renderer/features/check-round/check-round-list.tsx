import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CheckState } from '../../../shared/checks/check-state.ts';
import type { DueCheck } from '../../../shared/checks/due-checks.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './check-round.module.css';

type Props = {
  readonly checks: readonly DueCheck[];
  readonly currentKey: string | null;
  readonly nameOfPerson: (id: string) => string;
  readonly onCurrent: (key: string) => void;
  readonly onOpen: (check: DueCheck) => void;
  /** A letter pressed on a line; true where it did something. */
  readonly onLetter: (letter: string, check: DueCheck) => boolean;
};

const columns = ['State', 'Client', 'What', 'Date', 'Last check'];
const states: Readonly<Record<CheckState, { readonly sign: string; readonly name: string }>> = {
  never: { sign: '○', name: 'Never' },
  amber: { sign: '▲', name: 'Due' },
  fresh: { sign: '✓', name: 'Fresh' },
};

/** What is due for a check, by the source that is asked. */
export function CheckRoundList({ checks, currentKey, nameOfPerson, ...on }: Props) {
  const current = Math.max(
    0,
    checks.findIndex(({ key }) => key === currentKey),
  );
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    grid.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  // The round is worked through by keyboard: it begins where the keys are.
  useEffect(() => grid.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const check = checks[current];
    if (check === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') on.onOpen(check);
    else if (/^[a-z]$/i.test(event.key)) {
      if (!on.onLetter(event.key.toLowerCase(), check)) return;
    } else {
      const next = lineForKey(event.key, current, checks.length);
      if (next === null) return;
      on.onCurrent(checks[next]?.key ?? '');
    }
    event.preventDefault();
  };
  return (
    <div
      ref={grid}
      className={classes['scroller']}
      role="grid"
      aria-label="Due for a check"
      aria-colcount={columns.length}
      aria-activedescendant={`check-${String(current)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes['head']}>
        <div role="row" className={classes['row']}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={classes['cell']}>
              {column}
            </div>
          ))}
        </div>
      </div>
      {groupsOf(checks).map(({ name, first, members }) => (
        <div key={name} role="rowgroup" aria-label={name}>
          <div role="row" className={classes['source']}>
            <div role="gridcell" aria-colspan={columns.length}>
              {name} <span className={classes['count']}>{members.length}</span>
            </div>
          </div>
          {members.map((check, place) => (
            <Line
              key={check.key}
              check={check}
              index={first + place}
              isCurrent={first + place === current}
              nameOfPerson={nameOfPerson}
              onSelect={() => on.onCurrent(check.key)}
              onOpen={() => on.onOpen(check)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type LineProps = {
  readonly check: DueCheck;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly nameOfPerson: (id: string) => string;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
};

function Line({ check, index, isCurrent, nameOfPerson, onSelect, onOpen }: LineProps) {
  const { state, last, title, date, view, subject } = check;
  return (
    <div
      id={`check-${String(index)}`}
      role="row"
      aria-selected={isCurrent}
      className={classes['row']}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <div role="gridcell" className={classes['cell']}>
        <span className={classes['state']} data-state={state}>
          <span aria-hidden className={classes['sign']}>
            {states[state].sign}
          </span>
          {states[state].name}
        </span>
      </div>
      <div role="gridcell" className={`${classes['cell'] ?? ''} ${classes['client'] ?? ''}`}>
        {view.client.name}
      </div>
      <div role="gridcell" className={classes['cell']}>
        {title}
      </div>
      <div role="gridcell" className={classes['cell']}>
        {subject.type === 'custody' ? 'now' : formatCaseDate(date, { style: 'table' })}
      </div>
      <div role="gridcell" className={classes['cell']}>
        {last === null
          ? ''
          : `${formatCivilDay(last.on, 'axis')}, ${nameOfPerson(last.by)}: ${resultNames[last.result] ?? last.result}`}
      </div>
    </div>
  );
}

const resultNames: Readonly<Record<string, string>> = {
  same: 'same',
  changed: 'changed',
  'not-found': 'not found',
  'in-custody': 'in custody',
  released: 'released',
};

/** Checks that stand in the order of sources, parted by source. */
function groupsOf(checks: readonly DueCheck[]) {
  const groups: { name: string; first: number; members: DueCheck[] }[] = [];
  checks.forEach((check, index) => {
    const last = groups.at(-1);
    if (last?.name === check.source.name) last.members.push(check);
    else groups.push({ name: check.source.name, first: index, members: [check] });
  });
  return groups;
}

function lineForKey(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
