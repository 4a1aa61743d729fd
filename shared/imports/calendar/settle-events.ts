import { readStamp } from './read-stamp.ts';
import type { FileEvent } from './read-event.ts';

/** An event after all its versions were put together. */
export type SettledEvent = {
  /** The version that holds; dates and words that it lacks come from an earlier one. */
  readonly event: FileEvent;
  /** Every version, the one that holds first. */
  readonly entries: readonly number[];
  /** Cancelled by any sign of the format. */
  readonly isCancelled: boolean;
};

/** One event, or a series with the occurrences that were set otherwise. */
export type EventSeries = {
  /** Null where the file has only occurrences of it. */
  readonly master: SettledEvent | null;
  readonly overrides: readonly SettledEvent[];
  /** Another event of the file bears the same id and says otherwise. */
  readonly sharesId: boolean;
};

/** All events of a file by what belongs together. */
export type SettledEvents = {
  readonly series: readonly EventSeries[];
  /** Versions that another one took the place of. */
  readonly repeats: readonly number[];
};

/** They answer an invitation; what they say of it is no setting. */
const answers = new Set(['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER']);

/**
 * Puts the versions of each event together: of those with one id the highest sequence holds, then the
 * latest stamp, then the last in the file. Versions that hold equally and are of different times are
 * two events, whatever their id says; a date that is added to an id is one more. Events without an id are
 * each their own.
 */
export function settleEvents(events: readonly FileEvent[]): SettledEvents {
  const byId = new Map<string, FileEvent[]>();
  for (const event of events) {
    const id = event.uid === '' ? `no id ${String(event.number)}` : event.uid;
    const list = byId.get(id);
    if (list === undefined) byId.set(id, [event]);
    else list.push(event);
  }
  const series: EventSeries[] = [];
  const repeats: number[] = [];
  for (const versions of byId.values()) {
    const whole = versions.filter(({ insteadOf }) => insteadOf === null);
    const added = whole.filter((one) => isAddition(one, whole));
    const masters = settle(whole.filter((one) => !added.includes(one)));
    const byOccurrence = new Map<string, FileEvent[]>();
    for (const event of versions) {
      if (event.insteadOf === null) continue;
      const key = event.insteadOf.text;
      const list = byOccurrence.get(key);
      if (list === undefined) byOccurrence.set(key, [event]);
      else list.push(event);
    }
    const occurrences = [...byOccurrence.values()].flatMap(settle);
    // Without the series that it is of, an occurrence with dates of its own is a series itself.
    const own = masters.length > 0 ? [] : occurrences.filter(hasOwnDates);
    const overrides = occurrences.filter((one) => !own.includes(one));
    for (const { entries } of [...masters, ...occurrences]) repeats.push(...entries.slice(1));
    const [master = null, ...others] = masters;
    const sharesId = others.length > 0;
    if (master !== null || overrides.length > 0) series.push({ master, overrides, sharesId });
    for (const one of [...own, ...added.flatMap((event) => settle([event]))])
      series.push({ master: one, overrides: [], sharesId: false });
    for (const one of others) series.push({ master: one, overrides: [], sharesId });
  }
  return { series, repeats: repeats.sort((one, other) => one - other) };
}

/** It adds a date to what the id stands for, unless a later version tells the whole of it again. */
function isAddition(event: FileEvent, versions: readonly FileEvent[]): boolean {
  return (
    event.method === 'ADD' &&
    !versions.some((one) => one.method !== 'ADD' && one.sequence > event.sequence)
  );
}

function hasOwnDates({ event }: SettledEvent): boolean {
  return event.rules.length > 0 || event.moreDates.length > 0;
}

/** The events that the versions of one id are, each with its versions. */
function settle(versions: readonly FileEvent[]): readonly SettledEvent[] {
  const sorted = versions.toSorted(compareVersions);
  const [best] = sorted;
  if (best === undefined) return [];
  const isRival = (one: FileEvent) =>
    one.sequence === best.sequence &&
    answers.has(one.method) === answers.has(best.method) &&
    one.start !== null &&
    best.start !== null &&
    (one.start.text !== best.start.text || one.title !== best.title) &&
    (one.stamp === best.stamp || one.title !== best.title);
  const rivals = distinct(sorted.slice(1).filter(isRival));
  const rest = sorted.slice(1).filter((one) => !rivals.includes(one));
  const whole = completed(best, rest);
  return [
    {
      event: whole,
      entries: [best.number, ...rest.map(({ number }) => number)],
      isCancelled: isCancelled(best),
    },
    ...rivals.map((one) => ({
      event: one,
      entries: [one.number],
      isCancelled: isCancelled(one),
    })),
  ];
}

function distinct(rivals: readonly FileEvent[]): readonly FileEvent[] {
  const seen = new Set<string>();
  return rivals.filter(({ start, title }) => {
    const key = `${start?.text ?? ''} ${title}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compareVersions(one: FileEvent, other: FileEvent): number {
  return (
    Number(answers.has(one.method)) - Number(answers.has(other.method)) ||
    other.sequence - one.sequence ||
    compareStamps(other.stamp, one.stamp) ||
    other.number - one.number
  );
}

function compareStamps(one: string, other: string): number {
  const first = stampKey(one);
  const second = stampKey(other);
  return first < second ? -1 : first > second ? 1 : 0;
}

function stampKey(text: string): string {
  const stamp = readStamp(text);
  return stamp === null ? '' : `${stamp.day}T${stamp.time ?? ''}`;
}

/** A cancellation often carries no more than the id: the day and the words are in the version before it. */
function completed(best: FileEvent, older: readonly FileEvent[]): FileEvent {
  const dated = best.start !== null ? best : older.find(({ start }) => start !== null);
  const titled = best.title !== '' ? best : older.find(({ title }) => title !== '');
  const series = best.start !== null ? best : (dated ?? best);
  return {
    ...best,
    start: dated?.start ?? null,
    end: best.start !== null ? best.end : (dated?.end ?? null),
    length: best.start !== null ? best.length : (dated?.length ?? null),
    isAllDay: best.start !== null ? best.isAllDay : (dated?.isAllDay ?? false),
    title: titled?.title ?? '',
    description: best.description || (titled?.description ?? ''),
    location: best.location || (titled?.location ?? ''),
    rules: series.rules,
    moreDates: series.moreDates,
    exceptDates: series.exceptDates,
    exceptRules: series.exceptRules,
  };
}

function isCancelled({ method, status }: FileEvent): boolean {
  return method === 'CANCEL' || status === 'CANCELLED' || status === 'CANCELED';
}
