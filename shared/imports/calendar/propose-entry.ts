import type { CaseDate } from '../../time/case-date.ts';
import { type CivilDay, compareDays } from '../../time/civil-day.ts';
import { oncePer } from '../../model/once-per.ts';
import type { CaseEvent } from '../../model/event.ts';
import { findDocketNumbers } from '../../notices/find-numbers.ts';
import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { proposeEvent, sourceInFile } from '../propose.ts';
import { kindOfEntry } from './kind-of-entry.ts';
import type { FileEvent } from './read-event.ts';
import type { SettledEvent } from './settle-events.ts';
import { endOf, type Moment, toCaseDate, type When } from './read-when.ts';

/** One date of one event, and what is known of it. */
export type DatedEntry = {
  readonly settled: SettledEvent;
  readonly when: When;
  readonly at: Moment;
  readonly key: string;
  readonly where: string;
  readonly entries: readonly number[];
  readonly doubts: readonly ImportDoubt[];
  readonly isCancelled: boolean;
};

const LONGEST_TITLE = 500;
const CANCELLED_TITLE = /^\W{0,3}(?:cancel+ed|vacated|CANCEL+ATION|off calendar)\b\s?[:\-–—]?\s*/i;
const CHANGE_WORDS =
  /\b(?:vacated|cancel+ed|off calendar|re-?set|re-?scheduled|continued|adjourned|postponed|advanced|moved)\b/i;

/** Turns one date of an event of a calendar into what could be added to the record. */
export function proposeEntry(
  entry: DatedEntry,
  { fileName, today }: { readonly fileName: string; readonly today: CivilDay },
): ImportProposal {
  const { settled, when, at, key, where } = entry;
  const { event } = settled;
  const { isStruck, bare, kind, docketNumber } = wordsOf(event);
  const doubts = [...entry.doubts, ...when.doubts, ...doubtsOf(settled)];
  const isCancelled = entry.isCancelled || isStruck;
  if (bare === '') doubts.push({ code: 'ics/no-title', text: 'The calendar gives it no title.' });
  if (!isCancelled && CHANGE_WORDS.test(bare))
    doubts.push({
      code: 'ics/says-changed',
      text: `Its title speaks of a change (“${bare.slice(0, 120)}”); the calendar has it as standing.`,
    });
  const title = bare === '' ? 'Calendar entry' : bare.slice(0, LONGEST_TITLE);
  const isPast = compareDays(at.day, today) < 0;
  if (isPast && !isCancelled && (kind.kind === 'deadline' || kind.kind === 'task'))
    doubts.push({
      code: 'ics/past-open',
      text: 'It lies in the past; whether it was done, the calendar does not say.',
    });
  const date = toCaseDate(when, at);
  const end = endOf(at, when.minutes);
  const words = [
    event.title.length > LONGEST_TITLE ? event.title : '',
    end !== null && end.day === at.day ? `Until ${end.time}.` : '',
    kind.kind === 'hearing' || kind.kind === 'appointment' || event.location === ''
      ? ''
      : `Place: ${event.location}`,
    event.link === '' || /^https?:/i.test(event.link) ? '' : event.link,
    event.description,
  ];
  const source = {
    ...sourceInFile(fileName, where, {
      quote: [event.title, event.location].filter((part) => part !== '').join(', '),
      dateAsStated: statedOf(entry),
    }),
    ...(docketNumber === '' ? {} : { docketNumber }),
  };
  const common = {
    id: key,
    title,
    sources: [source],
    note: words
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, 20_000),
  };
  return {
    key,
    entries: entry.entries,
    where,
    subject: null,
    record: {
      table: 'events',
      row: rowOf(kind, {
        common,
        date,
        isCancelled,
        place: event.location,
        link: linkOf(event.link, event.location),
      }),
    },
    doubts,
    ticked:
      doubts.length === 0 &&
      !(isCancelled && kind.kind !== 'hearing' && kind.kind !== 'appointment'),
  };
}

/** What the words of an event say; looked at once for all dates of a series. */
const wordsOf = oncePer(({ title, description, categories }: FileEvent) => {
  const isStruck = CANCELLED_TITLE.test(title);
  const bare = isStruck ? title.replace(CANCELLED_TITLE, '') : title;
  const [docket] = findDocketNumbers(`${title}\n${description.slice(0, 2_000)}`);
  return {
    isStruck,
    /** The title without the word that strikes it. */
    bare,
    kind: kindOfEntry(bare === '' ? categories : bare),
    docketNumber: docket?.value.slice(0, 200) ?? '',
  };
});

function rowOf(
  { kind, type }: ReturnType<typeof kindOfEntry>,
  {
    common,
    date,
    isCancelled,
    place,
    link,
  }: {
    readonly common: { readonly id: string; readonly title: string; readonly note: string };
    readonly date: CaseDate;
    readonly isCancelled: boolean;
    readonly place: string;
    readonly link: string;
  },
): CaseEvent {
  const attended = {
    settings: [
      {
        id: 's1',
        form: 'exact',
        date,
        status: isCancelled ? 'vacated' : 'set',
      },
    ],
    place: place.slice(0, 5_000),
    link: link.slice(0, 5_000),
  };
  switch (kind) {
    case 'hearing':
      return proposeEvent({ ...common, kind, ...{ details: { ...attended, hearingType: type } } });
    case 'appointment':
      return proposeEvent({
        ...common,
        kind,
        ...{ details: { ...attended, appointmentType: type } },
      });
    case 'deadline':
      return proposeEvent({
        ...common,
        kind,
        ...{ date, details: { status: isCancelled ? 'lifted' : 'open', setBy: 'hand' } },
      });
    case 'task':
    case 'note': {
      const title = isCancelled ? `Cancelled: ${common.title}` : common.title;
      // A task that was cancelled is none that is left to do.
      if (kind === 'task' && !isCancelled) return proposeEvent({ ...common, kind, ...{ date } });
      return proposeEvent({ ...common, kind: 'note', ...{ date, title } });
    }
  }
}

function doubtsOf({ event }: SettledEvent): readonly ImportDoubt[] {
  const doubts: ImportDoubt[] = [];
  if (event.status === 'TENTATIVE')
    doubts.push({ code: 'ics/tentative', text: 'The calendar has it as tentative.' });
  if (['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'].includes(event.method))
    doubts.push({
      code: 'ics/answer',
      text: 'It is an answer to an invitation, not the invitation: its time may be one that was only asked for.',
    });
  if (!event.isWhole)
    doubts.push({
      code: 'ics/no-end',
      text: 'The event breaks off in the file; what follows of it is missing.',
    });
  if (event.broken > 0)
    doubts.push({
      code: 'ics/broken-lines',
      text: `${String(event.broken)} ${event.broken === 1 ? 'line' : 'lines'} of the event could not be read.`,
    });
  return doubts;
}

/** The start and the end as the file writes them. */
function statedOf({ settled: { event }, at, when }: DatedEntry): string {
  const start =
    event.start === null
      ? ''
      : [event.start.tzid ?? '', event.start.text].filter((part) => part !== '').join(' ');
  const isFirst = at.day === when.start.day;
  return [
    start,
    event.end === null ? (event.length ?? '') : event.end.text,
    isFirst ? '' : `recurs on ${at.day}`,
  ]
    .filter((part) => part !== '')
    .join(' / ')
    .slice(0, 1_000);
}

function linkOf(link: string, location: string): string {
  if (/^https?:\/\//i.test(link)) return link;
  return /https?:\/\/\S{1,1000}/i.exec(location)?.[0] ?? '';
}
