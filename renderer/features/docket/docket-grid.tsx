import { type ReactNode, useRef } from 'react';
import { type DocketLine, docketKindNames } from '../../../shared/docket/docket-line.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import { useFirstFocus } from '../../ui/return-focus.ts';
import classes from './docket-grid.module.css';
import { ClockLeft } from './clock-left.tsx';
import type { GridLine, GridRow } from './grid-rows.ts';
import { marksOf } from './line-marks.ts';
import { timeOfLine } from './line-time.ts';

type CellProps = {
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly laptopZone: string;
  readonly nameOfPerson: (reference: string) => string;
  readonly onRule: (ruleId: string) => void;
};

type Props = CellProps & {
  /** What the list is of, for its name. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (line: DocketLine) => void;
  readonly onDone: (line: DocketLine) => void;
};

const columns = ['When', 'Client', 'What', 'Where', 'Who', 'To know'].map((label) => ({ label }));
const LINE_PX = 46;

/** A list of the docket: arrows walk, Enter opens the record, D marks it done, R opens its rule. */
export function DocketGrid({ name, rows, selectedKey, onSelect, onOpen, onDone, ...cells }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  useFirstFocus(grid);
  return (
    <LineGrid
      ref={grid}
      name={name}
      className={classes['grid']}
      columns={columns}
      rows={rows}
      linePx={LINE_PX}
      currentKey={selectedKey}
      onCurrent={onSelect}
      onOpen={({ line }) => onOpen(line)}
      onKey={(key, { line }) => {
        const letter = key.toLowerCase();
        if (letter === 'd') onDone(line);
        else if (letter === 'r' && line.ruleId !== '') cells.onRule(line.ruleId);
        else return false;
        return true;
      }}
    >
      {(row: GridLine) => <Cells row={row} {...cells} />}
    </LineGrid>
  );
}

function Cells({
  row: { line, day },
  today,
  checkAfterDays,
  laptopZone,
  nameOfPerson,
  onRule,
}: CellProps & { readonly row: GridLine }) {
  const who = line.assignee || line.responsible;
  const backup =
    line.assignee === '' && line.responsible !== '' && line.backup !== who ? line.backup : '';
  return (
    <>
      <LineCell className={classes['when']}>
        {timeOfLine(line, day, laptopZone)}
        {line.kind === 'report-due' && line.instant !== null && <ClockLeft endsAt={line.instant} />}
      </LineCell>
      <LineCell>
        <Strong line={line}>{line.clientName}</Strong>
        <Small>{line.matterTitle}</Small>
      </LineCell>
      <LineCell>
        <Strong line={line}>{line.what}</Strong>
        <Small>{listed([docketKindNames[line.kind], line.detail])}</Small>
      </LineCell>
      <LineCell>
        {listed([line.proceedingName, line.kind === 'hearing' ? line.judge : ''])}
        <Small>{listed([line.court, line.city, line.place])}</Small>
      </LineCell>
      <LineCell>
        {who === '' ? <span className={classes['dim']}>nobody</span> : nameOfPerson(who)}
        <Small>{backup === '' ? '' : `or ${nameOfPerson(backup)}`}</Small>
      </LineCell>
      <LineCell>
        <span className={classes['marks']}>
          {marksOf(line, { today, checkAfterDays }).map(({ text, isWarning }) => (
            <span key={text} data-warning={isWarning || undefined} className={classes['mark']}>
              {text}
            </span>
          ))}
          {line.ruleId !== '' && (
            <button
              type="button"
              tabIndex={-1}
              className={classes['rule']}
              onClick={() => onRule(line.ruleId)}
            >
              Rule {line.ruleId}
            </button>
          )}
        </span>
      </LineCell>
    </>
  );
}

/** Red where it leads the docket. */
function Strong({ line, children }: { readonly line: DocketLine; readonly children: ReactNode }) {
  return (
    <span className={classes['strong']} data-kind={line.kind}>
      {children}
    </span>
  );
}

function Small({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={classes['small']}>{children}</span>;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
