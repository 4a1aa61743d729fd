import { authorityNames } from '../custody/authority-names.ts';
import { laterDay } from '../custody/day-range.ts';
import { holderSegments } from '../custody/holders.ts';
import { compareText } from '../model/compare-text.ts';
import type { Confirmation } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CaseDate } from '../time/case-date.ts';
import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf } from './line-of.ts';

/**
 * The first check of an unbroken row of checks that did not find the client; null where the last one
 * did, or where something later is recorded of custody. A book-in on the day of the check does not
 * undo it: nobody said which came first.
 */
export function notFoundSince(view: MatterView): Confirmation | null {
  const checks = view.confirmations
    .filter((check) => !check.archived)
    .sort((a, b) => compareText(whenOf(a), whenOf(b)) || compareText(a.id, b.id));
  const lastGood = checks.findLastIndex((check) => check.result !== 'not-found');
  const row = checks.slice(lastGood + 1);
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return null;
  const isLater = (date: CaseDate | null) =>
    date !== null && date.kind !== 'undated' && earliestDay(date) > last.on;
  const isKnownSince =
    view.stints.some((one) => !one.archived && (isLater(one.bookIn) || isLater(one.bookOut))) ||
    view.events.some((one) => one.kind === 'release' && !one.archived && isLater(one.date));
  return isKnownSince ? null : first;
}

/** The line of a client whom the last checks did not find. */
export function notFoundLines(view: MatterView): readonly DocketLine[] {
  const first = notFoundSince(view);
  if (first === null) return [];
  const tries = view.confirmations.filter(
    (check) => !check.archived && check.result === 'not-found' && check.on >= first.on,
  ).length;
  return [
    lineOf(view, {
      kind: 'not-found',
      record: first,
      table: 'confirmations',
      recordKey: null,
      what: `Not found since ${formatCivilDay(first.on, 'table')}`,
      detail: `${first.against}${tries > 1 ? `; ${String(tries)} attempts` : ''}`,
      date: { kind: 'on', from: first.on, precision: 'day', asTyped: '' },
    }),
  ];
}

/**
 * The line of a client who is held as far as the record knows, with no confirmation for more than so
 * many days.
 */
export function custodyCheckLines(
  view: MatterView,
  today: CivilDay,
  afterDays: number,
): readonly DocketLine[] {
  if (notFoundSince(view) !== null) return [];
  const last = holderSegments(view, today).at(-1);
  if (last?.state !== 'held' || !last.running || last.confirmedTo === null) return [];
  // The band stops at "facts current through"; a check that was made later counts all the same.
  const checks = view.confirmations.filter(
    (check) => !check.archived && check.result === 'in-custody' && check.on <= today,
  );
  const known = checks.map(({ on }) => on).reduce(laterDay, last.confirmedTo);
  const running = view.stints.filter(({ archived, bookOut }) => !archived && bookOut === null);
  const days = daysBetween(known, today);
  if (days < afterDays) return [];
  return [
    lineOf(view, {
      kind: 'custody-check',
      record: null,
      tellsOf: [
        ...running.map((stint) => ['stints', stint] as const),
        ...checks.flatMap((check) =>
          check.on === known ? [['confirmations', check] as const] : [],
        ),
      ],
      what: `In custody: ${last.holders.map((one) => authorityNames[one]).join(', ')}`,
      detail: `not confirmed for ${String(days)} ${days === 1 ? 'day' : 'days'}, last known ${formatCivilDay(known, 'table')}`,
      date: { kind: 'on', from: known, precision: 'day', asTyped: '' },
    }),
  ];
}

function whenOf({ on, time = '00:00' }: Confirmation): string {
  return `${on} ${time}`;
}
