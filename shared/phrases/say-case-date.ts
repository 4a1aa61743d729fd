import { type CaseDate, firstDayOf, isExactDay, type PlacedDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { PhraseKey } from './phrases.ts';
import { type DayLength, sayDay, sayPartialDay, sayTime, withCapital } from './say-day.ts';
import type { Say } from './speaker.ts';

type SpanDate = Extract<PlacedDate, { kind: 'between' | 'from-to' }>;

/**
 * A date as exactly as it is known and no more, in the language of the speaker. A long one has its
 * weekday, and begins with a capital.
 *
 * @example
 * sayCaseDate(speakers.es, on('2025-06-18', '13:30', 'America/New_York'), 'long')
 * //=> 'Miércoles, 18 de junio de 2025, 1:30 p. m. (hora del Este)'
 * sayCaseDate(speakers.es, before('2025-05-14'), 'short') //=> 'antes del 14 may 2025'
 */
export function sayCaseDate(say: Say, date: CaseDate, length: DayLength): string {
  const said = sayWithin(say, date, length);
  return length === 'long' ? withCapital(said) : said;
}

/** The same inside of a sentence. */
export function sayWithin(say: Say, date: CaseDate, length: DayLength): string {
  if (date.kind === 'undated') return say('date.none');
  if (date.kind === 'between' || date.kind === 'from-to') return saySpan(say, date, length);
  const isWhole = isExactDay(date) && length === 'long';
  const day = isWhole ? sayDay(say, date.from) : sayPartialDay(say, date.from, length);
  const key = doubtOf(date.kind, date.from.length === 10);
  const doubted = key === null ? day : say(key, { day });
  const { time, zone } = date;
  if (time === undefined) return doubted;
  return withTime(say, doubted, { time, zone }, firstDayOf(date.from), length);
}

function doubtOf(
  kind: Exclude<PlacedDate['kind'], SpanDate['kind']>,
  isDay: boolean,
): PhraseKey | null {
  switch (kind) {
    case 'on':
      return null;
    case 'before':
      return isDay ? 'date.beforeDay' : 'date.beforePeriod';
    case 'after':
      return isDay ? 'date.afterDay' : 'date.afterPeriod';
    case 'around':
      return isDay ? 'date.aboutDay' : 'date.aboutPeriod';
  }
}

function saySpan(say: Say, date: SpanDate, length: DayLength): string {
  const { from, to, time, toTime, zone } = date;
  const end = (partial: SpanDate['from'], at: string | undefined): string => {
    const day = sayPartialDay(say, partial, length);
    return at === undefined
      ? day
      : withTime(say, day, { time: at, zone }, firstDayOf(partial), length);
  };
  if (from === to && time === undefined && toTime === undefined) return end(to, undefined);
  const words = { from: end(from, time), to: end(to, toTime) };
  if (date.kind === 'from-to') return say('date.fromTo', words);
  const areDays = from.length === 10 && to.length === 10;
  return say(areDays ? 'date.betweenDays' : 'date.betweenPeriods', words);
}

function withTime(
  say: Say,
  day: string,
  at: { readonly time: string; readonly zone: PlacedDate['zone'] },
  on: CivilDay,
  length: DayLength,
): string {
  const { time, zone } = at;
  const said = sayTime(say, zone === undefined ? { time } : { time, zone }, on, length) ?? '';
  const known = zone === undefined ? `${said} ${say('time.noZone')}` : said;
  return say('date.withTime', { day, time: known });
}
