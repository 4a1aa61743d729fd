import { Text } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type DocketLine, docketKindNames } from '../../../shared/docket/docket-line.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { marksOf } from './line-marks.ts';
import { timeOfLine } from './line-time.ts';
import { MonthCalendar } from './month-calendar.tsx';
import classes from './month-view.module.css';

type Props = {
  /** Every line with a day, in order. */
  readonly lines: readonly DocketLine[];
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly laptopZone: string;
  readonly onOpen: (line: DocketLine) => void;
  readonly onDone: (line: DocketLine) => void;
};

/** The month, and beside it the list of one day. Enter goes to the list, Escape back. */
export function MonthView({ lines, today, checkAfterDays, laptopZone, onOpen, onDone }: Props) {
  const [day, setDay] = useState(today);
  const list = useRef<HTMLUListElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const linesOfDay = useMemo(() => groupByDay(lines), [lines]);
  const shown = linesOfDay.get(day) ?? [];
  const focusLine = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = shown[index];
    if (event.key === 'ArrowDown') focusLine(Math.min(shown.length - 1, index + 1));
    else if (event.key === 'ArrowUp') focusLine(Math.max(0, index - 1));
    else if (event.key === 'Escape')
      view.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
    else if (event.key.toLowerCase() === 'd' && line !== undefined) onDone(line);
    else return;
    event.preventDefault();
  };
  const title = formatCivilDay(day, 'sentence');
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
        {shown.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing on this day.
          </Text>
        ) : (
          <ul ref={list} className={classes['list']}>
            {shown.map((line, index) => (
              <li key={line.key}>
                <button
                  type="button"
                  className={classes['line']}
                  onClick={() => onOpen(line)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  <span className={classes['when']}>{timeOfLine(line, day, laptopZone)}</span>
                  <span className={classes['what']}>{line.what}</span>
                  <span>{line.clientName}</span>
                  <span className={classes['small']}>
                    {[
                      docketKindNames[line.kind],
                      line.detail,
                      line.court,
                      ...marksOf(line, { today, checkAfterDays }).map((mark) => mark.text),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** Lines by the day that they begin on. */
function groupByDay(lines: readonly DocketLine[]): ReadonlyMap<CivilDay, readonly DocketLine[]> {
  const days = new Map<CivilDay, DocketLine[]>();
  for (const line of lines) {
    if (line.on === null) continue;
    const day = days.get(line.on);
    if (day === undefined) days.set(line.on, [line]);
    else day.push(line);
  }
  return days;
}
