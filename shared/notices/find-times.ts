import { allMatches } from './all-matches.ts';
import type { TextSpan } from './notice-reading.ts';

/** A wall time as it stands in a text. */
export type FoundTime = {
  readonly span: TextSpan;
  /** `HH:MM`; null where it cannot be read, as `l0:00`. */
  readonly time: string | null;
  /** True where AM or PM was not said and a court's hours decided. */
  readonly isAssumed: boolean;
  /** True for what stands on no clock, as `25:00` or `9:61 AM`; its time is null. */
  readonly isOnNoClock: boolean;
  /** The zone word behind it, as `readTypedZone` takes it. */
  readonly zoneWord: string | undefined;
};

const CLOCK =
  /(?<![\w:/.$-])(?<hour>\d{1,2})(?:(?::|\.(?=\d{2}\s?[ap]\.?\s?m))(?<minute>\d{2})(?::\d{2})?)?\s{0,2}(?:(?<half>[ap])(?:\.\s?m\b\.?|\s?m\b)|(?<short>[ap])(?!\w|\.\w))/gi;
const PLAIN = /(?<![\w:/.$-])(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?![\w:]|-\w|\.\d)/g;
const MACHINE = /(?<=\d-\d{2}T)(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?/g;
const MILITARY = /(?<![\w:/.$-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hours|hrs|h)\b/gi;
/** `at 0900`, `12/10/2025   0830`: a leading zero no street has, or the end of the line behind it; "2023 and
 * 2024" are years. */
const FOUR_DIGITS =
  /(?<=\b(?:at|time|between|from|and)\s?:?\s{0,3}|@\s?|(?:[/-]|,\s)\d{2,4},?\s{1,12})(?:(?<hour>0\d)(?<minute>[0-5]\d)|(?!(?<=\b(?:and|from|between)\s{1,3})20[0-4]\d)(?<late>1\d|2[0-3])(?<past>[0-5]\d)(?=\s*(?:[\n.,;)]|$)))(?![\w:/-]|\.\d|\s?[ap]\.?m)/gi;
/** `12/04 1300 SAMPLE`: a row of a list, its day and its hour; no street. */
const OF_ROW =
  /(?<=^[ >|*]*\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\s{1,12})(?<hour>1\d|2[0-3])(?<minute>[0-5]\d)(?=[ \t]+[A-Z])(?![ \t]+(?:[\w.]+[ \t]+){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Hwy|Way|Dr|Drive|Ln|Lane|Pl|Sq|Pkwy)\b)/gm;
/** `9 de la mañana`, `3:30 de la tarde`. */
const SPANISH =
  /(?<![\w:/.$-])(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\sde\sla\s(?<part>mañana|manana|tarde|noche)\b/gi;
/** `0130 PM`. */
const JOINED_HALF =
  /(?<![\w:/.$-])(?<hour>0\d|1[0-2])(?<minute>[0-5]\d)\s?(?<half>[ap])\.?\s?m\b/gi;
const WORD = /\b(?:12(?::00)?\s)?(?<word>noon|midnight)\b/gi;
/** "on 12/4 at 10.": an hour alone, where no street can follow. */
const BARE =
  /(?<=(?:\bat|@|\ba las)\s?)(?<hour>\d{1,2})(?=\s*(?:[.,;)\n]|$)|\s(?:before|in|by|via|with|and|o'clock)\b)(?![.,]\d)/gi;
/** `25:00` or `at 2500 hours`, where a time is said; "Tr. at 45:12" is a page and a line. */
const NO_CLOCK =
  /(?<=\b(?:at|time|hour|from|until|before|by|between|a las)\b[\s:]{0,4}|@\s?|(?:\/\d{2}|\d{4}),?(?:\s{1,12}|\s?[|-]\s?))(?<!\b(?:tr|dep|trans)\b[^\n]{0,12})(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?(?![\w:]|-\w|\.\d)|(?<=\bat\s\d{2})(?<past>\d{2})\s?(?:hours|hrs|h)\b)/gi;
const DAMAGED =
  /(?<![\w:])(?=[\dOolI|SB:]*\d)(?=[\dOolI|SB:]*[OolI|SB])[\dOolI|SB]{1,2}:[\dOolI|SB]{2}(?![\w:])/g;

const ZONE =
  /^\s{0,2}\(?(?:(?<name>Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic)\b(?!\s(?:District|Division|Bldg|Building))(?:\s(?:Standard|Daylight))?(?:\sTime)?|(?<short>[ECMP][SD]?T|AK[SD]?T|HST|AST|ChST|UTC|GMT)\b(?!\.\s?[\da-z]|\.[A-Z]))/;

/**
 * Finds every wall time of a text. Sorted; none overlaps another.
 *
 * @param text as `foldText` leaves it
 */
export function findTimes(text: string): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const taken = new Uint8Array(text.length);
  const collect = (pattern: RegExp, read: (groups: Groups) => Read | null) => {
    for (const match of allMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const made = read(match.groups ?? {});
      if (made === null) continue;
      taken.fill(1, span.start, span.end);
      found.push({ span, zoneWord: zoneBehind(text, span.end), ...made });
    }
  };
  collect(DAMAGED, () => unread);
  collect(SPANISH, (groups) => fromHalf(groups, /^ma/i.test(groups['part'] ?? '') ? 'a' : 'p'));
  collect(CLOCK, (groups) =>
    fromHalf(groups, (groups['half'] ?? groups['short'] ?? '').toLowerCase()),
  );
  collect(MACHINE, (groups) => exact(Number(groups['hour']), Number(groups['minute'])));
  collect(MILITARY, (groups) => exact(Number(groups['hour']), Number(groups['minute'])));
  collect(JOINED_HALF, (groups) => fromHalf(groups, (groups['half'] ?? '').toLowerCase()));
  collect(FOUR_DIGITS, (groups) =>
    exact(Number(groups['hour'] ?? groups['late']), Number(groups['minute'] ?? groups['past'])),
  );
  collect(OF_ROW, (groups) => exact(Number(groups['hour']), Number(groups['minute'])));
  collect(PLAIN, fromCourtHours);
  collect(NO_CLOCK, fromNoClock);
  collect(BARE, fromCourtHours);
  collect(WORD, (groups) => (groups['word']?.toLowerCase() === 'noon' ? exact(12, 0) : unread));
  return found.sort((one, other) => one.span.start - other.span.start);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Read = Pick<FoundTime, 'time' | 'isAssumed' | 'isOnNoClock'>;

const unread: Read = { time: null, isAssumed: false, isOnNoClock: false };

function fromHalf(groups: Groups, half: string): Read | null {
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  // "58A", "part 13p": a section or a room.
  if (hour > 12 && groups['minute'] === undefined && groups['short'] !== undefined) return null;
  if (isOnNoClock(hour, minute)) return { ...unread, isOnNoClock: true };
  // "13:30 PM" is written often enough and can mean one thing only.
  if (hour > 12) return half === 'p' && hour < 24 ? exact(hour, minute) : unread;
  if (hour < 1) return unread;
  return exact((hour % 12) + (half === 'p' ? 12 : 0), minute);
}

/**
 * Without AM or PM: 7 to 11 in the morning, noon, 1 to 6 in the afternoon. `00:30` can be half past midnight
 * only; a bare "at 0" is no hour.
 */
function fromCourtHours(groups: Groups): Read | null {
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  if (hour > 23 || minute > 59) return null;
  if (hour < 1) return groups['minute'] === undefined ? null : exact(hour, minute);
  if (hour > 12) return exact(hour, minute);
  const isAfternoon = hour >= 1 && hour <= 6;
  return { ...exact(isAfternoon ? hour + 12 : hour, minute), isAssumed: true };
}

/** What is read as a time everywhere else is taken already; 24:00 may be midnight, so it is only not read. */
function fromNoClock(groups: Groups): Read | null {
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? groups['past']);
  if (isOnNoClock(hour, minute)) return { ...unread, isOnNoClock: true };
  return hour === 24 ? unread : null;
}

function isOnNoClock(hour: number, minute: number): boolean {
  return minute > 59 || hour > 24 || (hour === 24 && minute > 0);
}

function exact(hour: number, minute: number): Read {
  const two = (value: number) => String(value).padStart(2, '0');
  return { time: `${two(hour)}:${two(minute)}`, isAssumed: false, isOnNoClock: false };
}

function zoneBehind(text: string, end: number): string | undefined {
  const groups = ZONE.exec(text.slice(end, end + 40))?.groups;
  return (groups?.['name'] ?? groups?.['short'])?.toLowerCase();
}
