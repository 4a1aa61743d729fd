import { Text } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { daysOfLine, isLoose } from '../../../shared/docket/days-of-line.ts';
import { type DocketLine, docketKindNames } from '../../../shared/docket/docket-line.ts';
import { monthWeeks } from '../../../shared/docket/month-weeks.ts';
import { sortLines } from '../../../shared/docket/sort-lines.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { marksOf } from './line-marks.ts';
import { timeOfLine } from './line-time.ts';
import { MonthCalendar } from './month-calendar.tsx';
import classes from './month-view.module.css';

type Props = {
  /** Every line with a day, in order. */
  readonly lines: readonly DocketLine[];
  /** Every date between two days of what recurs. */
  readonly recurringIn: (from: CivilDay, to: CivilDay) => readonly DocketLine[];
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly laptopZone: string;
  readonly onOpen: (line: DocketLine) => void;
  readonly onDone: (line: DocketLine) => void;
  readonly onRule: (ruleId: string) => void;
};

/** The month, and beside it the list of one day. Enter goes to the list, Escape back. */
export function MonthView({
  lines: dated,
  recurringIn,
  today,
  checkAfterDays,
  laptopZone,
  onOpen,
  onDone,
  onRule,
}: Props) {
  const [day, setDay] = useState(today);
  const month = `${day.slice(0, 7)}-01` as CivilDay;
  const list = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const lines = useMemo(
    () => withRecurring(dated, recurringIn, month),
    [dated, recurringIn, month],
  );
  const linesOfDay = useMemo(() => groupByDay(lines), [lines]);
  const shown = linesOfDay.get(day) ?? [];
  const loose = useMemo(() => looseIn(lines, day), [lines, day]);
  const all = [...shown, ...loose];
  const focusLine = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = all[index];
    if (event.key === 'ArrowDown') focusLine(Math.min(all.length - 1, index + 1));
    else if (event.key === 'ArrowUp') focusLine(Math.max(0, index - 1));
    else if (event.key === 'Escape')
      view.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
    else if (event.key.toLowerCase() === 'd' && line !== undefined) onDone(line);
    else if (event.key.toLowerCase() === 'r' && line !== undefined && line.ruleId !== '')
      onRule(line.ruleId);
    else return;
    event.preventDefault();
  };
  const title = formatCivilDay(day, 'sentence');
  const itemOf = (before: number) => (line: DocketLine, index: number) => (
    <li key={line.key}>
      <button
        type="button"
        className={classes['line']}
        onClick={() => onOpen(line)}
        onKeyDown={(event) => onKeyDown(event, before + index)}
      >
        <span className={classes['when']}>{timeOfLine(line, day, laptopZone)}</span>
        <span className={classes['what']}>{line.what}</span>
        <span>{line.clientName}</span>
        <span className={classes['small']}>
          {[
            docketKindNames[line.kind],
            line.detail,
            line.ruleId === '' ? '' : `Rule ${line.ruleId} (R)`,
            line.court,
            ...marksOf(line, { today, checkAfterDays }).map((mark) => mark.text),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </button>
    </li>
  );
  return (
    <div ref={view} className={classes['view']}>
      <MonthCalendar
        linesOfDay={linesOfDay}
        today={today}
        day={day}
        onDay={setDay}
        onEnter={() => focusLine(0)}
      />
      <section aria-label={`Docket of ${title}`} className={classes['side']}>
        <Text fw={600} size="sm">
          {title}
        </Text>
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing on this day.
          </Text>
        )}
        <div ref={list} className={classes['lists']}>
          {shown.length > 0 && <ul className={classes['list']}>{shown.map(itemOf(0))}</ul>}
          {loose.length > 0 && (
            <>
              <Text fw={600} size="sm">
                In this month, the day not known
              </Text>
              <ul className={classes['list']}>{loose.map(itemOf(shown.length))}</ul>
            </>
          )}
        </div>
      </section>
    </div>
  );
}

/** Lists hold the next dates of what recurs; a month shows all of its own. */
function withRecurring(
  dated: readonly DocketLine[],
  recurringIn: Props['recurringIn'],
  month: CivilDay,
): readonly DocketLine[] {
  const days = monthWeeks(month).flat();
  const [first = month] = days;
  const once = dated.filter((line) => line.series === null);
  return sortLines([...once, ...recurringIn(first, days.at(-1) ?? month)]);
}

/** Lines by each day that they stand on. */
function groupByDay(lines: readonly DocketLine[]): ReadonlyMap<CivilDay, readonly DocketLine[]> {
  const days = new Map<CivilDay, DocketLine[]>();
  for (const line of lines)
    for (const on of daysOfLine(line)) {
      const day = days.get(on);
      if (day === undefined) days.set(on, [line]);
      else day.push(line);
    }
  return days;
}

/** What can fall into the month of a day, nobody knows on which day. */
function looseIn(lines: readonly DocketLine[], day: CivilDay): readonly DocketLine[] {
  const month = day.slice(0, 7);
  return lines.filter(
    (line) =>
      isLoose(line) &&
      line.on !== null &&
      line.last !== null &&
      line.on.slice(0, 7) <= month &&
      line.last.slice(0, 7) >= month,
  );
}
