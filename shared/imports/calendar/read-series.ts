import type { CivilDay } from '../../time/civil-day.ts';
import type { ImportDoubt, ImportProblem } from '../file-reading.ts';
import { keyOf, momentOf, occurrencesOf } from './occurrences.ts';
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

  const whenOfMaster = master === null ? null : readWhen(master.event, context.reader);
  const replaced = new Map<string, SettledEvent>();
  if (master !== null && typeof whenOfMaster === 'object' && whenOfMaster !== null)
    for (const one of overrides) {
      const { insteadOf } = one.event;
      const moment =
        insteadOf === null ? null : momentOf(insteadOf, whenOfMaster.start, context.reader);
      if (moment !== null) replaced.set(keyOf(moment), one);
    }
  if (master !== null) {
    if (typeof whenOfMaster === 'string') cannot(master, whenOfMaster);
    else if (whenOfMaster !== null) {
      const { moments, cut, unread } = occurrencesOf(master.event, whenOfMaster.start, context);
      const { number } = master.event;
      if (cut !== null)
        problems.push({
          where: `event ${String(number)}`,
          entry: number,
          code: 'ics/series-cut',
          text: `${titled(master)} recurs: ${cut}.`,
        });
      const doubts = unread.map((rule): ImportDoubt => ({
        code: 'ics/rule-unread',
        text: `It recurs by a rule that could not be followed (${rule}): only what is shown was read of it.`,
      }));
      const own = moments.filter((moment) => !replaced.has(keyOf(moment)));
      for (const moment of own)
        add(master, whenOfMaster, moment, {
          doubts: [...(sharesId ? [SHARED_ID] : []), ...doubts],
        });
      // The calendar shows it on no day; whoever keeps it may still want the one that it was made for.
      if (own.length === 0 && overrides.length === 0)
        add(master, whenOfMaster, whenOfMaster.start, {
          doubts: [
            ...doubts,
            {
              code: 'ics/all-taken-out',
              text: 'The calendar takes every date of this series out again; its first is shown.',
            },
          ],
        });
      else if (own.length === 0)
        problems.push({
          where: `event ${String(number)}`,
          entry: number,
          code: 'ics/all-replaced',
          text: `Every date of ${titled(master)} was set otherwise by another event of the file.`,
        });
    }
  }
  for (const one of overrides) {
    const filled = master === null ? one : withWordsOf(master, one);
    const when = readWhen(filled.event, context.reader);
    if (typeof when === 'string') {
      cancelOrSay(filled, when);
      continue;
    }
    const doubts: ImportDoubt[] = one.event.isOfAllLater
      ? [
          {
            code: 'ics/all-later',
            text: 'The calendar changes every later date of the series too; only this one was read so.',
          },
        ]
      : [];
    add(filled, when, when.start, { doubts });
  }
  return { entries, problems, asking };

  /** A cancelled occurrence often has no start of its own: it is the day that it stands for. */
  function cancelOrSay(one: SettledEvent, why: string) {
    const { insteadOf } = one.event;
    const moment =
      insteadOf === null || one.event.start !== null
        ? null
        : typeof whenOfMaster === 'object' && whenOfMaster !== null
          ? momentOf(insteadOf, whenOfMaster.start, context.reader)
          : null;
    if (moment === null || typeof whenOfMaster !== 'object' || whenOfMaster === null) {
      cannot(one, why);
      return;
    }
    add(one, { ...whenOfMaster, start: moment }, moment);
  }
}

function withWordsOf(master: SettledEvent, one: SettledEvent): SettledEvent {
  const { event } = one;
  return {
    ...one,
    event: {
      ...event,
      title: event.title || master.event.title,
      location: event.location || master.event.location,
      description: event.description || master.event.description,
    },
  };
}

function titled({ event }: SettledEvent): string {
  return event.title === '' ? 'An event without a title' : `“${event.title.slice(0, 120)}”`;
}
