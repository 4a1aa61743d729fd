import { type CivilDay, compareDays } from '../../time/civil-day.ts';
import type { ImportDoubt, ImportProblem } from '../file-reading.ts';
import { type LaterChange, laterChangeOf } from './later-dates.ts';
import { keyOf, momentOf, type Occurrences, occurrencesOf } from './occurrences.ts';
import type { DatedEntry } from './propose-entry.ts';
import { type DateReader, type Moment, readWhen, type When } from './read-when.ts';
import type { EventSeries, SettledEvent } from './settle-events.ts';

/** What a series gives: its dates, and what could not be made of it. */
export type SeriesReading = {
  readonly entries: readonly DatedEntry[];
  readonly problems: readonly ImportProblem[];
  /** Times that a zone is asked for. */
  readonly asking: number;
};

const SHARED_ID: ImportDoubt = {
  code: 'ics/shared-id',
  text: 'Another event of the file bears the same id and says otherwise; both are shown.',
};

const ALL_LATER: ImportDoubt = {
  code: 'ics/all-later',
  text: 'The calendar changes every later date of its series too, which the file does not have.',
};

/**
 * Reads one event or series: each date that it falls on, with the occurrences that were set otherwise in
 * the place of their own. An event without a day that can be read is a problem, and so is what was left
 * out of a series.
 */
export function readSeries(
  { master, overrides, sharesId }: EventSeries,
  context: {
    readonly reader: DateReader;
    readonly today: CivilDay;
    readonly budget: { left: number };
  },
): SeriesReading {
  const entries: DatedEntry[] = [];
  const problems: ImportProblem[] = [];
  let asking = 0;
  const add = (settled: SettledEvent, when: When, at: Moment, more: Partial<DatedEntry> = {}) => {
    const { number } = settled.event;
    const isStart = keyOf(at) === keyOf(when.start);
    entries.push({
      settled,
      when,
      at,
      key: isStart
        ? `ics-${String(number)}`
        : `ics-${String(number)}-${keyOf(at).replace(/[:T]/g, '')}`,
      where: isStart ? `event ${String(number)}` : `event ${String(number)}, on ${at.day}`,
      entries: settled.entries,
      doubts: sharesId ? [SHARED_ID] : [],
      isCancelled: settled.isCancelled,
      ...more,
    });
    if (when.asksZone) asking += 1;
  };
  const cannot = (settled: SettledEvent, why: string) => {
    for (const entry of settled.entries)
      problems.push({
        where: `event ${String(entry)}`,
        entry,
        code: settled.isCancelled ? 'ics/cancels-unknown' : 'ics/no-date',
        text: `${titled(settled)} was left out. ${why}${settled.isCancelled ? ' It cancels something that the file does not have.' : ''}`,
      });
  };

  const readMaster = master === null ? null : readWhen(master.event, context.reader);
  const whenOfMaster = typeof readMaster === 'object' ? readMaster : null;
  /** The date of the series that an occurrence stands for; null where that cannot be told. */
  const replacedBy = ({ event: { insteadOf } }: SettledEvent) =>
    insteadOf === null || whenOfMaster === null
      ? null
      : momentOf(insteadOf, whenOfMaster.start, context.reader);
  const settledOverrides = overrides.map((one) => (master === null ? one : under(master, one)));
  const replaced = new Set<string>();
  const later: LaterChange<{ readonly settled: SettledEvent; readonly when: When }>[] = [];
  for (const settled of settledOverrides) {
    const from = replacedBy(settled);
    if (from === null) continue;
    replaced.add(keyOf(from));
    const when = whenOfOccurrence(settled);
    if (settled.event.isOfAllLater && typeof when === 'object')
      later.push({ from, to: when.start, change: { settled, when } });
  }
  const occurrences =
    master === null || whenOfMaster === null
      ? null
      : occurrencesOf(master.event, whenOfMaster.start, context);
  if (master !== null && typeof readMaster === 'string') cannot(master, readMaster);
  if (master !== null && whenOfMaster !== null && occurrences !== null) {
    const { moments, cut, unread, missed } = occurrences;
    const { number } = master.event;
    if (cut !== null)
      problems.push({
        where: `event ${String(number)}`,
        entry: number,
        code: 'ics/series-cut',
        text: `${titled(master)} recurs: ${cut}.`,
      });
    const shared = [...(sharesId ? [SHARED_ID] : []), ...unread.map(ruleUnread)];
    const own = moments.filter((moment) => !replaced.has(keyOf(moment)));
    for (const moment of own) {
      const changed = laterChangeOf(moment, later);
      if (changed !== null) {
        const { settled, when } = changed.change;
        add(settled, when, changed.at, { doubts: [...shared, withAllLater(moment)] });
        continue;
      }
      const other = missed.get(moment.day);
      add(master, whenOfMaster, moment, {
        doubts: other === undefined ? shared : [...shared, takenOutElse(other)],
      });
    }
    // The calendar shows it on no day; whoever keeps it may still want the one that it was made for.
    if (own.length === 0 && overrides.length === 0)
      add(master, whenOfMaster, whenOfMaster.start, {
        doubts: [
          ...unread.map(ruleUnread),
          {
            code: 'ics/all-taken-out',
            text: 'The calendar takes every date of this series out again; its first is shown.',
          },
        ],
      });
    else if (!own.some((moment) => laterChangeOf(moment, later) === null))
      problems.push({
        where: `event ${String(number)}`,
        entry: number,
        code: 'ics/all-replaced',
        text: `Every date of ${titled(master)} was set otherwise by another event of the file.`,
      });
  }
  for (const settled of settledOverrides) {
    const when = whenOfOccurrence(settled);
    if (typeof when === 'string') {
      cannot(settled, when);
      continue;
    }
    const instead = replacedBy(settled);
    const doubts: ImportDoubt[] = settled.event.rules.map(ruleUnread);
    if (settled.event.isOfAllLater && instead === null) doubts.push(ALL_LATER);
    if (instead !== null && occurrences !== null && !isKnownIn(occurrences, instead))
      doubts.push({
        code: 'ics/replaces-none',
        text: `It stands in for ${said(instead)}, a date that its series does not have: one of them may be left over.`,
      });
    add(settled, when, when.start, { doubts });
  }
  return { entries, problems, asking };

  /** A cancelled occurrence often has no start of its own: it is the day that it stands for. */
  function whenOfOccurrence(settled: SettledEvent): When | string {
    const when = readWhen(settled.event, context.reader);
    if (typeof when === 'object' || settled.event.start !== null || whenOfMaster === null)
      return when;
    const start = replacedBy(settled);
    return start === null ? when : { ...whenOfMaster, start };
  }
}

/** An occurrence with the words of its series; what cancels the series later cancels it too. */
function under(master: SettledEvent, one: SettledEvent): SettledEvent {
  const { event } = one;
  return {
    ...one,
    isCancelled: one.isCancelled || (master.isCancelled && event.sequence <= master.event.sequence),
    event: {
      ...event,
      title: event.title || master.event.title,
      location: event.location || master.event.location,
      description: event.description || master.event.description,
    },
  };
}

function isKnownIn({ fallsOn, followedTo }: Occurrences, moment: Moment): boolean {
  return fallsOn(moment) || (followedTo !== null && compareDays(moment.day, followedTo) > 0);
}

function ruleUnread(rule: string): ImportDoubt {
  return {
    code: 'ics/rule-unread',
    text: `It recurs by a rule that could not be followed (${rule.slice(0, 200)}): only what is shown was read of it.`,
  };
}

function withAllLater(moment: Moment): ImportDoubt {
  return {
    code: 'ics/with-all-later',
    text: `The calendar sets an earlier date of the series otherwise, and every later one with it: by the series alone this is ${said(moment)}.`,
  };
}

function takenOutElse(moment: Moment): ImportDoubt {
  return {
    code: 'ics/taken-out-else',
    text: `The calendar takes ${said(moment)} out of the series, a time that it does not have that day: it may mean this one.`,
  };
}

function said({ day, time }: Moment): string {
  return time === null ? day : `${day} ${time}`;
}

function titled({ event }: SettledEvent): string {
  return event.title === '' ? 'An event without a title' : `“${event.title.slice(0, 120)}”`;
}
