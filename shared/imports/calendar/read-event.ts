import { htmlToText } from '../../notices/html-to-text.ts';
import type { EventLines } from './find-components.ts';
import { type Property, readProperty, unescapeText } from './read-property.ts';

/** A date of an event as it is written, with the zone it names. */
export type WrittenDate = {
  readonly text: string;
  /** Null where it names none. */
  readonly tzid: string | null;
};

/** One event of a file: what of it matters to a case, not settled yet. */
export type FileEvent = {
  /** Counted from 1 in the order of the file. */
  readonly number: number;
  readonly method: string;
  readonly calendarZone: string;
  /** Empty where it has none. */
  readonly uid: string;
  readonly sequence: number;
  /** As written; later ones sort behind earlier ones. */
  readonly stamp: string;
  /** In capitals; may be empty. */
  readonly status: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly link: string;
  readonly categories: string;
  readonly start: WrittenDate | null;
  readonly end: WrittenDate | null;
  readonly length: string | null;
  readonly rules: readonly string[];
  readonly exceptRules: readonly string[];
  readonly moreDates: readonly WrittenDate[];
  readonly exceptDates: readonly WrittenDate[];
  /** The occurrence of a series that it takes the place of; null = it is no such event. */
  readonly insteadOf: WrittenDate | null;
  /** It stands for every later occurrence too. */
  readonly isOfAllLater: boolean;
  /** Outlook marks whole days so, which it writes as midnight to midnight. */
  readonly isAllDay: boolean;
  /** The entry of an own calendar that it took the place of; empty where there is none. */
  readonly sibling: string;
  /** Lines that no program could read. */
  readonly broken: number;
  readonly isWhole: boolean;
};

const MOST_DATES = 2_000;
const LONGEST_TEXT = 50_000;

/** Reads the lines of one event. What it has twice counts once, the first time. */
export function readEvent({ number, head, lines, isWhole }: EventLines): FileEvent {
  const first = new Map<string, Property>();
  const all = new Map<string, Property[]>();
  let broken = 0;
  for (const line of lines) {
    const property = readProperty(line);
    if (property === null) {
      broken += 1;
      continue;
    }
    if (!first.has(property.name)) first.set(property.name, property);
    if (repeated.has(property.name)) {
      const list = all.get(property.name);
      if (list === undefined) all.set(property.name, [property]);
      else list.push(property);
    }
  }
  const text = (name: string) => plain(first.get(name)?.value ?? '');
  const date = (name: string) => dateOf(first.get(name));
  return {
    number,
    method: head.method,
    calendarZone: head.zone,
    uid: text('UID').replace(/\s+/g, ' ').trim(),
    sequence: numberOf(first.get('SEQUENCE')?.value),
    stamp: text('LAST-MODIFIED') || text('DTSTAMP'),
    status: text('STATUS').trim().toUpperCase(),
    title: oneLine(text('SUMMARY')),
    description: describe(
      first.get('DESCRIPTION')?.value ?? '',
      first.get('X-ALT-DESC')?.value ?? '',
    ),
    location: oneLine(text('LOCATION')),
    link: text('URL').trim(),
    categories: (all.get('CATEGORIES') ?? []).map(({ value }) => plain(value)).join(', '),
    start: date('DTSTART'),
    end: date('DTEND'),
    length: first.get('DURATION')?.value ?? null,
    rules: (all.get('RRULE') ?? []).map(({ value }) => value),
    exceptRules: (all.get('EXRULE') ?? []).map(({ value }) => value),
    moreDates: datesOf(all.get('RDATE')),
    exceptDates: datesOf(all.get('EXDATE')),
    insteadOf: date('RECURRENCE-ID'),
    isOfAllLater: /^THISANDFUTURE$/i.test(first.get('RECURRENCE-ID')?.params['range'] ?? ''),
    isAllDay: /^\s*TRUE\s*$/i.test(first.get('X-MICROSOFT-CDO-ALLDAYEVENT')?.value ?? ''),
    sibling: text('RELATED-TO').trim(),
    broken,
    isWhole,
  };
}

const repeated = new Set(['RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'CATEGORIES']);

function dateOf(property: Property | undefined): WrittenDate | null {
  if (property === undefined) return null;
  return { text: property.value.trim(), tzid: property.params['tzid'] ?? null };
}

/** Of a period (`start/length`) its start alone is a date. */
function datesOf(properties: readonly Property[] | undefined): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const { value, params } of properties ?? []) {
    const room = MOST_DATES - dates.length;
    if (room <= 0) break;
    for (const part of value.split(',', room)) {
      const text = (part.split('/', 1)[0] ?? '').trim();
      if (text !== '') dates.push({ text, tzid: params['tzid'] ?? null });
    }
  }
  return dates;
}

function plain(value: string): string {
  return unescapeText(value.slice(0, LONGEST_TEXT));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function describe(description: string, html: string): string {
  const text = plain(description).trim() || plain(html).trim();
  return (/<[a-z!/][^<>]{0,500}>/i.test(text) ? htmlToText(text) : text).trim();
}

function numberOf(text: string | undefined): number {
  const digits = /^\s*(\d{1,9})\s*$/.exec(text ?? '')?.[1];
  return digits === undefined ? 0 : Number(digits);
}
