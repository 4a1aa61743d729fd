import { isNearly } from '../model/is-nearly.ts';
import { MONTH_NAMES, SPANISH_MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';

/** "Sep-" at the end of a line, "tember" on the next. */
const broken = (name: string) => name.replace(/(?<=^.{2,})(?=.)/g, '(?:-\\n\\s{0,20})?');
const monthWords = MONTH_NAMES.map((name) =>
  name === 'September'
    ? `${broken(name)}|Sept|Sep`
    : name === 'May'
      ? 'May'
      : `${broken(name)}|${name.slice(0, 3)}`,
).join('|');
const longerShort: Readonly<Record<string, string>> = {
  Tuesday: 'Tues|',
  Wednesday: 'Weds|',
  Thursday: 'Thurs|Thur|',
};
const weekdayWords = WEEKDAY_NAMES.map(
  (name) => `${name}|${longerShort[name] ?? ''}${name.slice(0, 3)}`,
).join('|');

const MONTH = `(?<month>${monthWords})(?![A-Za-z])\\.?`;
const WEEKDAY = `(?:(?<![A-Za-z])(?<weekday>${weekdayWords})(?![A-Za-z])\\.?\\s{0,3},?\\s{0,3}(?:the\\s)?)?`;
const YEAR = `(?<year>\\d{4,5}|'\\d{2})(?!\\d)`;

/** `Wednesday, June 18, 2025`, `Jun 18`, `JUNE 18th 2025`. */
export const NAMED = new RegExp(
  `${WEEKDAY}(?<![A-Za-z])${MONTH}\\s{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th|d)?(?<range>(?:\\s?(?:,|-|,?\\sand|and|&|through)\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:])){1,6}(?=,?\\s\\d{4}))?(?![\\d/]|:\\d|[A-Za-z])(?:\\s{0,2},?\\s{0,3}${YEAR})?`,
  'gi',
);
const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first'.split(
    '|',
  );

/** `January twentieth`, as a voicemail is written down. */
export const SPOKEN = new RegExp(
  `${WEEKDAY}(?<![A-Za-z])${MONTH}\\s{1,3}(?:the\\s)?(?<ordinal>${[...ORDINAL_WORDS].reverse().join('|').replaceAll('-', '[\\s-]')})(?![A-Za-z-])(?:\\s{0,2},?\\s{0,3}${YEAR})?`,
  'gi',
);

/** 1 to 31 of "twentieth". */
export function dayOfOrdinal(word: string): number {
  return ORDINAL_WORDS.indexOf(word.toLowerCase().replace(/\s/g, '-')) + 1;
}

/** `18 June 2025`, `18-JUN-2025`, `this 5th day of June, 2025`. */
export const DAY_FIRST = new RegExp(
  `${WEEKDAY}(?<![\\d./:-])(?<day>\\d{1,2})(?:st|nd|rd|th|d)?(?:\\s{1,3}day\\s{1,3}of\\s{1,3}|\\s{1,3}of\\s{1,3}|\\s{1,3}|-)${MONTH}(?:(?:\\s{0,2},?\\s{1,3}|,|-)(?:${YEAR}|(?<short>(?<=-)\\d{2})(?!\\d))|(?!\\s{0,3}\\d))`,
  'gi',
);
/** `18 de junio de 2026`, as clients forward it. */
export const SPANISH = new RegExp(
  `(?:\\b(?<weekday>domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado),?\\s{1,3})?(?<![\\d./:-])(?<day>\\d{1,2})\\s{1,3}de\\s{1,3}(?<month>${SPANISH_MONTH_NAMES.join('|')})(?:\\s{1,3}del?\\s{1,3}${YEAR})?(?![A-Za-z])`,
  'gi',
);

const spanishWeekdays = ['dom', 'lun', 'mar', 'mie', 'jue', 'vie', 'sab'];

/** 1 to 12 of a month's Spanish name; 0 for none. */
export function monthOfSpanish(word: string): number {
  const name = word.toLowerCase();
  return SPANISH_MONTH_NAMES.findIndex((one) => one === name) + 1;
}

/** `06/18/2025`, `6-18-25`, `6.18.2025`; five digits are kept so that they can be refused. */
export const NUMERIC = new RegExp(
  `${WEEKDAY}(?<![\\w/.:#$])(?<first>\\d{1,2})(?<sep>[/.-])(?<second>\\d{1,2})\\k<sep>(?:(?<year>\\d{4})|(?<=[/-]|\\b\\d\\d\\.\\d\\d\\.)(?<short>\\d{2})|(?<=/)(?<long>\\d{5}))(?![\\d/]|\\.\\d)`,
  'gi',
);
/** `2025-06-18`, alone or before a `T`. */
export const MACHINE = /(?<![\d-])(?<year>\d{4})-(?<first>\d{2})-(?<second>\d{2})(?![\d-])/g;
/** `6/18` without a year: counted only where the words around it speak of a day. */
export const YEARLESS = new RegExp(
  `${WEEKDAY}(?<![\\w/.:#$-])(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/%A-Za-z-]|\\.\\d)`,
  'gi',
);
/** `June 2025`. */
export const MONTH_ALONE = new RegExp(
  `(?<![A-Za-z]|\\d\\s)${MONTH}(?:\\s{1,2}of)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)`,
  'gi',
);
/** `O6/l8/2O25`: digits with letters that a scan takes for digits. */
export const DAMAGED_NUMERIC =
  /(?<![\w/])(?=[\dOolI|SB/]*\d)(?=[\dOolI|SB/]*[OolI|SB])[\dOolI|SB]{1,2}\/[\dOolI|SB]{1,2}\/[\dOolI|SB]{2,4}(?![\w/])/g;
/** `Junc 18, 2025`, `June l8, 2O25`: to be compared with the names of the months. */
export const DAMAGED_NAMED =
  /(?<![\w])(?<word>[A-Za-z0-9]{3,10})\.?\s{1,3}(?<day>[\dOolI|SB]{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>[\dOolI|SB]{4})(?![\w])/g;
/** `next Tuesday`, `tomorrow at 9`, `Thursday at 10:00`, `same date and time`. */
export const RELATIVE_DAY = new RegExp(
  `\\b(?:tomorrow|today|the\\s(?:following|next)\\s(?:business\\s|court\\s)?day|same\\s(?:date|day)(?:\\sand\\s(?:time|hour))?|next\\s(?:week|month|${weekdayWords})|this\\s(?:${weekdayWords}|week)|(?:${weekdayWords})(?=,?\\s(?:at|@)\\s\\d|'s\\s(?:hearing|court)|\\s(?:is|are|was|has\\sbeen)\\s(?:now\\s)?(?:off|cancel+ed|vacated|continued|moved|reset|postponed)\\b)|(?:(?<=\\b(?:to|on|until|for)\\s)the\\s\\d{1,2}(?:st|nd|rd|th)|the\\s\\d{1,2}(?:st|nd|rd|th)(?=\\s(?:at|@)\\s\\d|\\sany\\s?more\\b))(?!\\s(?:day|of|floor|judicial|circuit|district|amendment|street|avenue|court|\\w+\\sdistrict)))\\b`,
  'gi',
);
/** A weekday behind its date: `June 18, 2025 (Wednesday)`. */
export const WEEKDAY_BEHIND = new RegExp(
  `^\\s{0,2}(?:\\(\\s?|,\\s{0,2}(?:a\\s)?)(?<weekday>${weekdayWords})\\s?(?:\\)|(?=,?\\s(?:at|@)))`,
  'i',
);

/** 1 to 12 of a month's name or its short form; 0 for none. */
export function monthOfWord(word: string): number {
  const short = word.replace(/\W/g, '').slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === short) + 1;
}

/** 0 for Sunday to 6; -1 for none. */
export function weekdayOfWord(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  const spanish = spanishWeekdays.indexOf(short.replace('é', 'e').replace('á', 'a'));
  if (spanish >= 0) return spanish;
  return WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === short);
}

/** Says whether a word is a month but for one slip: `Junc`, `0ctober`, `Setpember`. */
export function isAlmostMonth(word: string): boolean {
  const clean = word.toLowerCase();
  return MONTH_NAMES.map((name) => name.toLowerCase()).some(
    (name) => name.length > 3 && clean !== name && isNearly(clean, name),
  );
}
