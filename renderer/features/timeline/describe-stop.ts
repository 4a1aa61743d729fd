import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import type { Bar, Mark } from '../../../shared/chronology/axis-items.ts';
import { dayOfAxisMs } from '../../../shared/time/axis-ms.ts';
import type { CaseDate, PlacedDate } from '../../../shared/time/case-date.ts';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { Stop } from './axis-walk.ts';

/**
 * A stop as a screen reader says it: when, what, where, how it stands.
 *
 * @example
 * 'Wed, June 18, 2025, 2:00 PM ET, Probable-cause hearing, Criminal case, held'
 * 'Wed, December 17, 2025, Bond hearing, Immigration bond, earlier setting, reset to Wed, January 7, 2026'
 */
export function describeStop(stop: Stop): string {
  if (stop.row !== null)
    return stop.mark === null || stop.mark.id === stop.row.key
      ? describeRow(stop.row)
      : describeEarlier(stop.row, stop.mark, stop.replacedBy);
  return stop.bar === null ? '' : describeBand(stop.bar);
}

function describeRow(row: ChronologyRow): string {
  const parts = [
    datesOf(row, (date) => formatCaseDate(date, { style: 'sentence' })),
    row.type === 'event' ? row.title : `${row.kindName}, ${row.title}`,
    row.laneTitle,
    row.status.toLowerCase(),
    unverifiedOf(row),
    row.type === 'stint' || row.type === 'gap' ? row.detail : '',
    row.standing === 'undisputed' ? '' : row.standing.replaceAll('-', ' '),
    row.pastSettings.length === 0 ? '' : pastText(row),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Of an event alone: that nobody compared it is said of dates to be kept, not of custody. */
export function unverifiedOf({ type, unverified }: ChronologyRow): string {
  return type === 'event' && unverified ? UNVERIFIED : '';
}

/** Statuses that say themselves that another day took the place of this one. */
const MOVED = ['Reset', 'Continued', 'Advanced'];

function describeEarlier(
  row: ChronologyRow,
  { date, struck }: Mark,
  replacedBy: PlacedDate | null,
): string {
  const past = row.pastSettings.find((setting) => setting.date === date);
  const status = past?.status.toLowerCase() ?? '';
  const next = replacedBy === null ? '' : formatCaseDate(replacedBy, { style: 'sentence' });
  const isMoved = past !== undefined && MOVED.includes(past.status);
  const parts = [
    formatCaseDate(date, { style: 'sentence' }),
    row.title,
    row.laneTitle,
    struck ? 'earlier setting' : 'an earlier day of it',
    isMoved && next !== '' ? `${status} to ${next}` : status,
    isMoved || next === '' ? '' : `reset to ${next}`,
    past?.reason ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The dates of a line, both ends where it keeps two. */
export function datesOf(row: ChronologyRow, print: (date: CaseDate) => string): string {
  const start = print(row.date);
  const end = row.endDate === null ? start : print(row.endDate);
  if (end !== start) return `${start} to ${end}`;
  return row.running && row.endDate === null ? `${start}, no end recorded` : start;
}

/** A piece of the in-whose-custody band. */
export function describeBand(bar: Bar): string {
  const from = formatCivilDay(dayOfAxisMs(bar.from), 'sentence');
  const to = formatCivilDay(dayOfAxisMs(bar.to), 'sentence');
  const end = bar.running ? `${to}, the last day that the file speaks of` : to;
  const days = bar.daysText === '' ? '' : `, ${bar.daysText}`;
  const stamp = bar.stamp === undefined ? '' : `, ${bar.stamp}`;
  return `${from} to ${end}, ${bar.label}${days}${stamp}`;
}

function pastText({ pastSettings }: ChronologyRow): string {
  const dates = pastSettings.map(
    ({ date, status }) =>
      `${status.toLowerCase()} from ${formatCaseDate(date, { style: 'sentence' })}`,
  );
  return dates.join(', ');
}
