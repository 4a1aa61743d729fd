import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import { parseChain } from '../reminders/parse-chain.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { entriesOfMatter } from './entries-of-matter.ts';
import { type CalendarEntry, type LeftOut, nothingLeftOut, totalLeftOut } from './entry.ts';
import type { CalendarTitles } from './entry-title.ts';
import type { EntryTime } from './ics-dates.ts';
import { joinIcsLines } from './ics-text.ts';
import { PRODUCT_ID } from './own-marks.ts';
import { timeZoneLines, type ZoneSpan } from './time-zone-lines.ts';
import { entryLines } from './write-entry.ts';

/** All matters but samples, or the ones that are named. */
export type CalendarScope = 'all' | { readonly matterIds: readonly string[] };

/** A calendar, ready to be written, and what is not in it. */
export type Calendar = {
  /** RFC 5545, lines end in CRLF. */
  readonly text: string;
  readonly events: number;
  readonly leftOut: LeftOut;
  /** Ids of the records of its matters that have no entry in it. */
  readonly withoutEntry: readonly string[];
};

/** A rule without an end is described as far as this behind its start. */
const OPEN_RULE_DAYS = 3_653;

/**
 * The calendar of the office or of one matter as iCalendar text. It tells nothing but the titles that
 * the office chose; the same record always gives the same bytes; a later calendar of the same record
 * never lowers a SEQUENCE and gives no entry another UID, so that it updates and never doubles. Of what
 * left it, `cancelWhatLeft` tells a calendar that took an earlier file in.
 *
 * @param views whole matters, in any order
 * @param settings chooses the titles and the alarms
 *
 * @example
 * calendarOf(views, { scope: 'all', settings }).text //=> 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n...'
 */
export function calendarOf(
  views: readonly MatterView[],
  {
    scope,
    settings,
    titles = settings.calendarTitles,
  }: {
    readonly scope: CalendarScope;
    readonly settings: Pick<OfficeSettings, 'calendarTitles' | 'reminderChain'>;
    /** In place of the office's own choice. */
    readonly titles?: CalendarTitles;
  },
): Calendar {
  const leftOut = { ...nothingLeftOut };
  const parts: MatterPart[] = [];
  for (const view of inOrder(views, scope)) {
    const part = partOf(view, titles, settings.reminderChain);
    if (scope === 'all' && view.matter.sampleNotice !== '') {
      leftOut.samples += part.events + totalLeftOut(part.leftOut);
      continue;
    }
    parts.push(part);
    for (const [why, count] of Object.entries(part.leftOut)) leftOut[why as keyof LeftOut] += count;
  }
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT_ID}`,
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Paradocket',
    ...[...spansOf(parts)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([zone, span]) => timeZoneLines(zone, span)),
  ];
  return {
    text: `${joinIcsLines(head)}${parts.map(({ text }) => text).join('')}END:VCALENDAR\r\n`,
    events: parts.reduce((total, { events }) => total + events, 0),
    leftOut,
    withoutEntry: parts.flatMap(({ withoutEntry }) => withoutEntry),
  };
}

/**
 * Writes one matter ahead of `calendarOf`, which then need not: so that a large office can be written
 * in small pieces. A matter that did not change costs nothing.
 */
export function prepareCalendar(
  view: MatterView,
  settings: Pick<OfficeSettings, 'reminderChain'>,
  titles: CalendarTitles,
): void {
  partOf(view, titles, settings.reminderChain);
}

/** What one matter gives, written. */
type MatterPart = {
  readonly text: string;
  readonly events: number;
  readonly leftOut: LeftOut;
  readonly withoutEntry: readonly string[];
  readonly spans: ReadonlyMap<string, ZoneSpan>;
};

const partOf = oncePer(
  (view: MatterView, titles: CalendarTitles, reminderChain: string): MatterPart => {
    const chain = parseChain(reminderChain);
    const options = { titles, chain: chain.ok ? chain.value : [] };
    const { entries, leftOut, withoutEntry } = entriesOfMatter(view, options);
    const sorted = entries.toSorted((one, other) => (one.uid < other.uid ? -1 : 1));
    const spans = new Map<string, ZoneSpan>();
    for (const entry of sorted) widen(spans, zoneOf(entry.time), spanOf(entry));
    return {
      text: joinIcsLines(sorted.flatMap(entryLines)),
      events: sorted.length,
      leftOut,
      withoutEntry,
      spans,
    };
  },
);

/** By id, so that the order in which a store hands them over changes no byte. */
function inOrder(views: readonly MatterView[], scope: CalendarScope): readonly MatterView[] {
  return views
    .filter((view) => scope === 'all' || scope.matterIds.includes(view.matter.id))
    .toSorted((one, other) => (one.matter.id < other.matter.id ? -1 : 1));
}

function spansOf(parts: readonly MatterPart[]): ReadonlyMap<string, ZoneSpan> {
  const all = new Map<string, ZoneSpan>();
  for (const { spans } of parts) for (const [zone, span] of spans) widen(all, zone, span);
  return all;
}

function widen(spans: Map<string, ZoneSpan>, zone: string | null, span: ZoneSpan): void {
  if (zone === null) return;
  const known = spans.get(zone) ?? span;
  spans.set(zone, {
    first: span.first < known.first ? span.first : known.first,
    last: span.last > known.last ? span.last : known.last,
  });
}

/** The zone that must be described; UTC and floating times need none. */
function zoneOf(time: EntryTime): string | null {
  return time.type === 'times' && time.zone !== 'UTC' ? time.zone : null;
}

function spanOf({ time, recurrence }: CalendarEntry): ZoneSpan {
  const first: CivilDay = time.type === 'days' ? time.first : time.day;
  const last = time.type === 'days' ? time.last : (time.end?.day ?? time.day);
  return { first, last: recurrence === null ? last : addDays(last, OPEN_RULE_DAYS) };
}
