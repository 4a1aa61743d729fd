import { timeTextOf } from '../chronology/mark-text.ts';
import type { CopyRule } from '../copies/copy-rule.ts';
import { oncePer } from '../model/once-per.ts';
import { sayCaseDate, sayWithin } from '../phrases/say-case-date.ts';
import { sayDay, sayMonth, sayPartialDay, sayTime } from '../phrases/say-day.ts';
import { type Say, speakerOf, speakers } from '../phrases/speaker.ts';
import { type CaseDate, firstDayOf, type PartialDay, type PlacedDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { monthName } from '../time/day-names.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay, formatPartialDay } from '../time/format-civil-day.ts';

/** How a copy speaks: its fixed words in its language, and how it says days. */
export type Voice = {
  readonly words: CopyRule['words'];
  readonly say: Say;
  /** A date in a column. */
  readonly tableDate: (date: CaseDate) => string;
  /** The same inside of a sentence of a cell. */
  readonly dateWithin: (date: CaseDate) => string;
  /** A date as a label, with its year. */
  readonly labelDate: (date: CaseDate) => string;
  /** A day with its weekday, in a sentence at the head of a matter. */
  readonly sentenceDay: (day: CivilDay) => string;
  /** The same where a document says as of when it counts. */
  readonly longDay: (day: CivilDay) => string;
  /** A day without its weekday: at the head of pages, over a chart. */
  readonly dayWithYear: (day: CivilDay) => string;
  /** A year, a month or a day as a label. */
  readonly labelDay: (partial: PartialDay, withYear: boolean) => string;
  readonly shortMonth: (month: number) => string;
  /** The time of day of a date as a label says it; empty without a time. */
  readonly labelTime: (date: PlacedDate) => string;
};

/** Courts and the office read figures; a client and a family read days and months in full. */
export function voiceOf({ words, language }: Pick<CopyRule, 'words' | 'language'>): Voice {
  return words === 'plain' ? plainVoice(speakerOf(language)) : { ...officeVoice, words };
}

/** The voice of the office's own papers. */
export const officeVoice: Voice = {
  words: 'record',
  say: speakers.en,
  tableDate: (date) => formatCaseDate(date, { style: 'table' }),
  dateWithin: (date) => formatCaseDate(date, { style: 'table' }),
  labelDate: (date) => formatCaseDate(date, { style: 'axis' }),
  sentenceDay: (day) => formatCivilDay(day, 'sentence'),
  longDay: (day) => formatCivilDay(day, 'long'),
  dayWithYear: (day) => formatCivilDay(day, 'axis'),
  labelDay: (partial, withYear) => formatPartialDay(partial, 'axis', withYear),
  shortMonth: (month) => monthName(month, 'short'),
  labelTime: timeTextOf,
};

const plainVoice = oncePer((say: Say): Voice => ({
  words: 'plain',
  say,
  tableDate: (date) => sayCaseDate(say, date, 'long'),
  dateWithin: (date) => sayWithin(say, date, 'long'),
  labelDate: (date) => sayCaseDate(say, date, 'short'),
  sentenceDay: (day) => sayDay(say, day),
  longDay: (day) => sayDay(say, day),
  dayWithYear: (day) => sayPartialDay(say, day, 'long'),
  labelDay: (partial, withYear) => sayPartialDay(say, partial, 'short', withYear),
  shortMonth: (month) => sayMonth(say, month, 'short'),
  labelTime: (date) => {
    const time = sayTime(say, date, firstDayOf(date.from), 'short');
    if (time === null) return '';
    return date.zone === undefined ? `${time} ${say('time.noZone')}` : time;
  },
}));
