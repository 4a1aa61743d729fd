import type { ReactNode, Ref } from 'react';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { type DocketLine, docketKindNames } from '../../../shared/docket/docket-line.ts';
import classes from './docket-grid.module.css';
import { marksOf } from './line-marks.ts';
import { timeOfLine } from './line-time.ts';

type Place = {
  readonly ref: Ref<HTMLDivElement>;
  /** Place among the rows shown, from 0. */
  readonly index: number;
  readonly top: number;
};

type Props = Place & {
  readonly id: string;
  readonly line: DocketLine;
  readonly day: CivilDay | null;
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly laptopZone: string;
  readonly nameOfPerson: (reference: string) => string;
  readonly isCurrent: boolean;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (line: DocketLine) => void;
};

/** One line of a list of the docket. */
export function GridLine({
  ref,
  index,
  top,
  id,
  line,
  day,
  isCurrent,
  onSelect,
  onOpen,
  ...rest
}: Props) {
  const { today, checkAfterDays, laptopZone, nameOfPerson } = rest;
  const who = line.assignee || line.responsible;
  const backup =
    line.assignee === '' && line.responsible !== '' && line.backup !== who ? line.backup : '';
  return (
    <div
      ref={ref}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      data-kind={line.kind}
      className={classes['row']}
      style={{ transform: `translateY(${String(top)}px)` }}
      onMouseDown={(event) => {
        if (event.detail > 1) event.preventDefault();
      }}
      onClick={() => onSelect(line.key)}
      onDoubleClick={() => onOpen(line)}
    >
      <Cell className={classes['when']}>{timeOfLine(line, day, laptopZone)}</Cell>
      <Cell>
        <span className={classes['strong']}>{line.clientName}</span>
        <Small>{line.matterTitle}</Small>
      </Cell>
      <Cell>
        <span className={classes['strong']}>{line.what}</span>
        <Small>{listed([docketKindNames[line.kind], line.detail])}</Small>
      </Cell>
      <Cell>
        {listed([line.proceedingName, line.kind === 'hearing' ? line.judge : ''])}
        <Small>{listed([line.court, line.city, line.place])}</Small>
      </Cell>
      <Cell>
        {who === '' ? <span className={classes['dim']}>nobody</span> : nameOfPerson(who)}
        <Small>{backup === '' ? '' : `or ${nameOfPerson(backup)}`}</Small>
      </Cell>
      <Cell>
        <span className={classes['marks']}>
          {marksOf(line, { today, checkAfterDays }).map(({ text, isWarning }) => (
            <span key={text} data-warning={isWarning || undefined} className={classes['mark']}>
              {text}
            </span>
          ))}
        </span>
      </Cell>
    </div>
  );
}

/** A heading over lines. */
export function GridHeading({
  ref,
  index,
  top,
  text,
  leads,
  columns,
}: Place & { readonly text: string; readonly leads: boolean; readonly columns: number }) {
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={classes['heading']}
      data-leads={leads || undefined}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <div role="rowheader" aria-colspan={columns}>
        {text}
      </div>
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

function Small({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={classes['small']}>{children}</span>;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
