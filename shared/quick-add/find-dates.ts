import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';
import { type Board, isStretchFree } from './board.ts';
import { countedAt } from './counted-dates.ts';
import { timeOrCountAt } from './counted-things.ts';
import { type FoundDate, textOf } from './found-date.ts';
import { type DatesContext, exactDay, hasTime, longestAt } from './longest-date.ts';
import { mistypedMonthAt } from './mistyped-months.ts';
import { openDate, openLead } from './open-dates.ts';
import { unreadAt } from './unread-at.ts';
import { apartWeekdayAt, otherWeekdayAt, withWeekday } from './weekday-behind.ts';
import {
  betweenAt,
  dayOrHoursAt,
  isNameBeforeSlash,
  limitAt,
  monthBeforeSlashAt,
  seasonAt,
  weekdayAt,
} from './worded-dates.ts';

/**
 * Finds the dates of a line: at each word the longest run that the date parser reads. What looks like
 * a date and cannot be read is found too, with the reason: it must not slip into the title unseen.
 *
 * A weekday alone is found last: beside another date a short one is a name ("Thu Tran").
 */
export function findDates(board: Board, context: DatesContext): readonly FoundDate[] {
  const { today, outlook, isName } = context;
  const readAt = (at: number) => longestAt(board, at, context);
  const dates = takeAll(board, (at) => {
    if (isNameBeforeSlash(board, at, isName)) return null;
    const date =
      openLead(board, at, readAt) ??
      countedAt(board, at, readAt) ??
      limitAt(board, at, outlook, readAt) ??
      eitherAt(board, at, context) ??
      weekAt(board, at, context) ??
      seasonAt(board, at) ??
      betweenAt(board, at, today) ??
      openEndAt(board, at, context) ??
      monthBeforeSlashAt(board, at, isName) ??
      dayOrHoursAt(board, at, context) ??
      readAt(at) ??
      mistypedAt(board, at, context) ??
      unreadAt(board, at, today);
    if (date === null) return null;
    const isOpen = !hasTime(date.text, today);
    const named = withWeekday(board, date, context);
    return isOpen ? openDate(board, named, context.isDue) : named;
  });
  const isSure = dates.length === 0 && outlook !== 'nearest';
  const day = context.isDue || !context.isOneDay ? null : onlyDay(dates, context);
  const strays =
    day === null ? [] : takeAll(board, (at) => otherWeekdayAt(board, at, { ...context, day }));
  const weekdays = takeAll(board, (at) =>
    day !== null && apartWeekdayAt(board, at, context) !== null
      ? null
      : weekdayAt(board, at, { ...context, isSure }),
  );
  const isBehindDay = (at: number) =>
    [...dates, ...weekdays].some(({ to, text }) => to === at && !hasTime(text, today));
  const numbers = takeAll(board, (at) => timeOrCountAt(board, at, { ...context, isBehindDay }));
  return [...dates, ...strays, ...weekdays, ...numbers].sort((a, b) => a.from - b.from);
}

/** The day of a line that names one day and no other; null else. */
function onlyDay(dates: readonly FoundDate[], { today, outlook }: DatesContext): CivilDay | null {
  const [first, second] = dates;
  if (first === undefined || second !== undefined || first.failure !== null) return null;
  if (first.choice !== undefined || first.count !== undefined) return null;
  const date = exactDay(first.text, { today, zone: null, outlook });
  return date !== null && isCivilDay(date.from) ? date.from : null;
}

/** Takes what is found at each word, from left to right. */
function takeAll(board: Board, findAt: (at: number) => FoundDate | null): readonly FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = 0; at < board.words.length; at += 1) {
    const date = board.isFree(at) ? findAt(at) : null;
    if (date === null) continue;
    if (!board.take(date.failure === null ? 'date' : 'unread-date', date.from, date.to)) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
}

/** "2/14 or 2/15" is one of the two, not known which; where a record has one day alone, it is asked. */
function eitherAt(board: Board, at: number, context: DatesContext): FoundDate | null {
  const { today, outlook, isOneDay } = context;
  const first = longestAt(board, at, context);
  if (first === null || board.words[first.to]?.key !== 'or') return null;
  const second = longestAt(board, first.to + 1, context);
  if (second === null || !isStretchFree(board, at, second.to - at)) return null;
  const typed = textOf(board, at, second.to);
  if (isOneDay) {
    const both = [first, second].map(({ text }) => exactDay(text, { today, zone: null, outlook }));
    const days = both.flatMap((one) => one?.from ?? []);
    const times = [...new Set(both.flatMap((one) => one?.time ?? []))];
    const isPlain = days.length === 2 && times.length < 2 && both.every((one) => !one?.zone);
    if (isPlain)
      return {
        from: at,
        to: second.to,
        text: times[0] ?? '',
        typed,
        choice: { days },
        failure: null,
      };
    return {
      from: at,
      to: second.to,
      text: typed,
      failure: { code: 'typed-date/one-of-two', details: { text: typed } },
    };
  }
  const text = `between ${first.text} and ${second.text}`;
  const failure = parseTypedDate(text, { today });
  return {
    from: at,
    to: second.to,
    text: failure.ok ? text : typed,
    typed,
    failure: failure.ok ? null : failure.failure,
  };
}

/** A month with a slip of the finger, read as the months that it nearly is. */
function mistypedAt(board: Board, at: number, context: DatesContext): FoundDate | null {
  const { today, outlook, isName } = context;
  return mistypedMonthAt(board, at, {
    isName,
    readAs: (words) => (place) => longestAt({ ...board, words }, place, context),
    dayOf: ({ text }) => {
      const date = exactDay(text, { today, zone: null, outlook });
      return date === null || !isCivilDay(date.from)
        ? null
        : { day: date.from, time: date.time ?? '' };
    },
  });
}

/** "week of 9/14" and "w/o 9/14" are about that day. */
function weekAt(board: Board, at: number, context: DatesContext): FoundDate | null {
  const isSpelled = /^(?:week|wk)$/u.test(board.words[at]?.key ?? '');
  const isWeek = isSpelled && board.words[at + 1]?.key === 'of';
  const isShort = /^w\/o$/iu.test(board.words[at]?.raw ?? '');
  if (!isWeek && !isShort) return null;
  const date = longestAt(board, at + (isWeek ? 2 : 1), context);
  if (date === null || !isStretchFree(board, at, date.to - at)) return null;
  const text = `~${date.text}`;
  if (!parseTypedDate(text, { today: context.today }).ok) return null;
  return { ...date, from: at, text, typed: textOf(board, at, date.to) };
}

const OPEN_END = new Set(['thru', 'through', 'until', 'till', 'til', 'hasta']);

/** "thru 6/30" is an end: of what, the line does not say, and it is not taken for the day itself. */
function openEndAt(board: Board, at: number, context: DatesContext): FoundDate | null {
  const word = board.words[at];
  if (word === undefined || !OPEN_END.has(word.key) || context.joints.has(word.key)) return null;
  const date = board.isFree(at + 1) ? longestAt(board, at + 1, context) : null;
  if (date === null) return null;
  const failure = { code: 'typed-date/unclear-word', details: { word: word.key } };
  return { from: at, to: date.to, text: textOf(board, at, date.to), failure };
}
