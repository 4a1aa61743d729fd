import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { dayForKey, monthWeeks } from '../../../shared/docket/month-weeks.ts';
import { UNVERIFIED_MEANING, UNVERIFIED_SIGN } from '../../../shared/model/verification.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import { type CivilDay, splitDay } from '../../../shared/time/civil-day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../shared/time/day-names.ts';
import { formatCivilDay, formatWallTime } from '../../../shared/time/format-civil-day.ts';
import { federalHolidayOn } from '../../../shared/time/holidays.ts';
import classes from './month-calendar.module.css';

type Props = {
  readonly linesOfDay: ReadonlyMap<CivilDay, readonly DocketLine[]>;
  readonly today: CivilDay;
  /** The day that has the focus; the month is its month. */
  readonly day: CivilDay;
  readonly onDay: (day: CivilDay) => void;
  /** Enter: goes to the list of the day. */
  readonly onEnter: () => void;
};

/** Lines of a day that are written out; more are counted. */
const MOST_SHOWN = 4;

/** A month in weeks from Sunday: arrows walk by day and week, Page Up and Down by month. */
export function MonthCalendar({ linesOfDay, today, day, onDay, onEnter }: Props) {
  const weeks = monthWeeks(day);
  const hasUnverified = weeks.some((week) =>
    week.some((one) => (linesOfDay.get(one) ?? []).some((line) => line.isVerified === false)),
  );
  const { year, month } = splitDay(day);
  const name = `${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;
  const current = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current) current.current?.focus();
  }, [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = event.key.toLowerCase() === 't' ? today : dayForKey(event.key, day);
    if (event.key === 'Enter') onEnter();
    else if (next === null) return;
    else onDay(next);
    event.preventDefault();
  };
  return (
    <section aria-label="Month" className={classes['month']}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5" aria-live="polite">
          {name}
        </Title>
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label="Month before"
            onClick={() => onDay(addMonths(day, -1))}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Button variant="default" size="compact-sm" onClick={() => onDay(today)}>
            Today
          </Button>
          <ActionIcon
            variant="default"
            aria-label="Month after"
            onClick={() => onDay(addMonths(day, 1))}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <div
        role="grid"
        aria-label={name}
        className={classes['grid']}
        style={{ gridTemplateRows: `auto repeat(${String(weeks.length)}, minmax(0, 1fr))` }}
        onKeyDown={onKeyDown}
        onFocus={() => (hasFocus.current = true)}
        onBlur={() => (hasFocus.current = false)}
      >
        <div role="row" className={classes['week']}>
          {WEEKDAY_NAMES.map((weekday) => (
            <div key={weekday} role="columnheader" className={classes['weekday']}>
              {weekday.slice(0, 3)}
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className={classes['week']}>
            {week.map((one) => (
              <Day
                key={one}
                day={one}
                lines={linesOfDay.get(one) ?? []}
                isCurrent={one === day}
                isToday={one === today}
                isOther={splitDay(one).month !== month}
                cellRef={one === day ? current : undefined}
                onDay={onDay}
              />
            ))}
          </div>
        ))}
      </div>
      {hasUnverified && (
        <Text size="xs" c="dimmed">{`${UNVERIFIED_SIGN} ${UNVERIFIED_MEANING}`}</Text>
      )}
    </section>
  );
}

type DayProps = {
  readonly day: CivilDay;
  readonly lines: readonly DocketLine[];
  readonly isCurrent: boolean;
  readonly isToday: boolean;
  readonly isOther: boolean;
  readonly cellRef: React.Ref<HTMLDivElement> | undefined;
  readonly onDay: (day: CivilDay) => void;
};

function Day({ day, lines, isCurrent, isToday, isOther, cellRef, onDay }: DayProps) {
  // Where somebody has to be comes first: the rest may be counted.
  const sorted = [
    ...lines.filter((line) => line.isAttended),
    ...lines.filter((line) => !line.isAttended),
  ];
  const shown = lines.length > MOST_SHOWN ? sorted.slice(0, MOST_SHOWN - 1) : sorted;
  const holiday = federalHolidayOn(day);
  const said = [
    `${formatCivilDay(day, 'sentence')}${isToday ? ', today' : ''}`,
    ...(holiday === null ? [] : [holiday.name]),
    lines.length === 0 ? 'nothing' : `${String(lines.length)} on the docket`,
  ];
  return (
    <div
      ref={cellRef}
      role="gridcell"
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-today={isToday || undefined}
      data-other={isOther || undefined}
      className={classes['day']}
      onClick={() => onDay(day)}
    >
      <div className={classes['number']}>
        <span className={classes['hidden']}>{said.join('; ')}</span>
        <span aria-hidden className={classes['digits']}>
          {splitDay(day).day}
        </span>
        {holiday !== null && (
          <span aria-hidden className={classes['holiday']}>
            {holiday.name}
          </span>
        )}
      </div>
      {shown.map((line) => (
        <div key={line.key} className={classes['line']} data-kind={line.kind}>
          {sayShort(line)}
        </div>
      ))}
      {lines.length > shown.length && (
        <div className={classes['more']}>{`${String(lines.length - shown.length)} more`}</div>
      )}
    </div>
  );
}

/** A line in the few words that a day of a month has room for. */
function sayShort({ date, kind, clientName, what, certainty, isVerified }: DocketLine): string {
  const time =
    date.kind === 'undated' || date.time === undefined || kind === 'stay-ends'
      ? ''
      : `${formatWallTime(date.time).replace(':00', '').replace(' ', '').toLowerCase()} `;
  const doubt = certainty === 'exact' ? '' : '? ';
  const sign = isVerified === false ? `${UNVERIFIED_SIGN} ` : '';
  return `${sign}${doubt}${time}${clientName}: ${what}`;
}
