import { joinIcsLines } from './ics-text.ts';
import type { WrittenCalendar } from './kept-calendar.ts';
import { PRODUCT_ID, recordOfUid } from './own-marks.ts';
import { readEntryTime, readStamp } from './read-entry-time.ts';
import { entryLines } from './write-entry.ts';

/**
 * What left a calendar is titled so. It is not called cancelled: what became restricted is still on, and
 * whoever believes that it is off misses it.
 */
const LEFT_TITLE = 'No longer in this calendar: see Paradocket';

const ENTRY_START = '\r\nBEGIN:VEVENT\r\n';
const ENTRY_END = '\r\nEND:VEVENT';
const CALENDAR_END = '\r\nEND:VCALENDAR\r\n';
const SEQUENCE = /^SEQUENCE:(\d{1,10})$/m;
/** Programs keep the number in as many bits. */
const HIGHEST_SEQUENCE = 2 ** 31 - 1;

/**
 * The text of a calendar file that takes the place of an earlier one, so that a calendar which took the
 * earlier one in learns from this one what is no longer true.
 *
 * An entry that left stays for as long as its record is in the matters of the calendar: cancelled, with
 * nothing but its UID and its time, one SEQUENCE higher. An entry that says something else than before has
 * a higher SEQUENCE than before, also where it comes back. What the earlier file has of other records
 * (purged, of another matter, of somebody else) goes. Written again over its own result it is the same to
 * the byte.
 *
 * @param former the earlier file as it stands; one that another program wrote counts as empty, and an entry
 * that is not whole or has no time that can be read as one that is not there
 * @param nowMs what leaves now left now, UTC milliseconds
 */
export function cancelWhatLeft(
  former: string,
  { text, withoutEntry }: WrittenCalendar,
  nowMs: number,
): string {
  const before = readFormer(former);
  if (before.size === 0 || !text.endsWith(CALENDAR_END)) return text;
  const { head, entries } = takeApart(text.slice(0, -CALENDAR_END.length));
  const recorded = new Set<string | null>(withoutEntry);
  const standing = new Set<string>();
  const written = entries.map((entry) => {
    const uid = uidOf(entry);
    standing.add(uid);
    recorded.add(recordOfUid(uid));
    return raiseSequence(entry, before.get(uid) ?? entry);
  });
  const left = [...before]
    .filter(([uid]) => !standing.has(uid) && recorded.has(recordOfUid(uid)))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([uid, entry]) => linesOfLeft(uid, entry, nowMs));
  const body = written.map((entry) => `${ENTRY_START}${entry}${ENTRY_END}`).join('');
  return `${head}${body}\r\n${joinIcsLines(left)}${CALENDAR_END.trimStart()}`;
}

/** The entries of an own earlier file by UID; of several with one UID the one that holds. */
function readFormer(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  // Programs that move files between systems change the ends of lines.
  const crlf = text.includes('\r\n') ? text : text.replaceAll('\n', '\r\n');
  const { head, entries } = takeApart(crlf);
  if (!head.split('\r\n').includes(`PRODID:${PRODUCT_ID}`)) return all;
  for (const entry of entries) {
    const uid = uidOf(entry);
    const known = all.get(uid);
    if (recordOfUid(uid) === null) continue;
    if (known === undefined || sequenceOf(known) <= sequenceOf(entry)) all.set(uid, entry);
  }
  return all;
}

/** What stands before the first entry, and each whole entry without its first line and its last. */
function takeApart(text: string): { readonly head: string; readonly entries: readonly string[] } {
  const [head = '', ...parts] = text.split(ENTRY_START);
  const entries = parts.flatMap((part) => {
    const end = part.lastIndexOf(ENTRY_END);
    return end === -1 ? [] : [part.slice(0, end)];
  });
  return { head, entries };
}

function uidOf(entry: string): string {
  return unfold(/^UID:(.*(?:\r\n[ \t].*)*)/m.exec(entry)?.[1] ?? '');
}

/** 0 where it says none that programs can keep. */
function sequenceOf(entry: string): number {
  const sequence = Number(SEQUENCE.exec(entry)?.[1] ?? 0);
  return sequence > HIGHEST_SEQUENCE ? 0 : sequence;
}

function raiseSequence(entry: string, before: string): string {
  if (entry === before) return entry;
  const lowest = sequenceOf(before) + (wordsOf(entry) === wordsOf(before) ? 0 : 1);
  if (sequenceOf(entry) >= lowest) return entry;
  return entry.replace(SEQUENCE, `SEQUENCE:${String(Math.min(lowest, HIGHEST_SEQUENCE))}`);
}

/** Everything that an entry says but how often it was changed. */
function wordsOf(entry: string): string {
  return unfold(entry).replace(SEQUENCE, '');
}

function unfold(text: string): string {
  return text.includes('\n') ? text.replace(/\r\n[ \t]/g, '') : text;
}

/** An entry that left, made of its UID and its time alone; empty where it has no time to be read. */
function linesOfLeft(uid: string, former: string, nowMs: number): readonly string[] {
  const lines = unfold(former);
  const time = readEntryTime(lines);
  if (time === null) return [];
  const leftAt = lines.includes(`\nSUMMARY:${LEFT_TITLE}\r`) ? readStamp(lines) : null;
  return entryLines({
    uid,
    replaces: null,
    title: LEFT_TITLE,
    isCancelled: true,
    time,
    recurrence: null,
    sequence: Math.min(sequenceOf(former) + (leftAt === null ? 1 : 0), HIGHEST_SEQUENCE),
    changedAt: leftAt ?? nowMs,
    alarms: [],
  });
}
