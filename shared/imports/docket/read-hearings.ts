import type { CivilDay } from '../../time/civil-day.ts';
import { findTimes } from '../../notices/find-times.ts';
import { timeOfDate } from '../../notices/time-of-date.ts';
import type { EntryDate } from './entry-dates.ts';
import type { EntryType } from './entry-type.ts';
import { type DocketHearingName, findDocketHearings, startsWithHearing } from './hearing-names.ts';
import { findVerbs, type Verb } from './hearing-verbs.ts';
import { type FoundWords, type HearingWords, isToldOf } from './hearing-words.ts';
import { hearingsWithoutDate } from './hearings-without-date.ts';
import { judgeAndPlace } from './judge-and-place.ts';
import { isBroken, stopAt } from './sentence-breaks.ts';

const MOST = 60;
/** "held on 7/9/2025 and 7/10/2025". */
const ANOTHER_DAY = /^\s?(?:,|and|&|-|to|through|,\s?and)\s?$/i;
/** "reset as to Rex Nobody (1), Viola Somebody (2) for": whom it concerns says nothing of when. */
const AS_TO =
  /\bas to (?:(?:[A-Z]\.|[JS]r\.,?|[A-Z(&][^\s;.]*|(?:all )?defendants?|and|aka|de|del|la|el|los|y)(?:\s|$)){1,150}/g;
/** A time of day between a verb and its date, "9:00 AM" or "3 pm". */
const CLOCK = /\b\d{1,2}(?:(?::\d{2}){1,2}\s?(?:[ap]\.?\s?m\.?)?|\s?[ap]\.?\s?m\b\.?)/gi;
const LONGEST_GAP = 260;
/** "ORDER vacating the hearing set for 6/1". */
const STRUCK_AHEAD =
  /\b(?:vacat(?:es|ing|ed)|cancel+(?:s|ing|ed)|str(?:ikes|iking|icken))\s(?:the\s|all\s|any\s)?$/i;
const FATE =
  /\b(?:is|are|was|were|be|been|and|hereby)\s(?:hereby\s)?(?:vacated|cancel+ed|stricken|terminated|taken off)\b|^[^A-Za-z]{0,4}(?:vacated|cancel+ed|not held)\b/i;
/** "Status Report due by 1/20": the day of a duty, whatever the entry says of hearings. */
const DUE = /\bdue(?:\s(?:by|on|date))?:?\s*$|\bdeadline(?:\sdate)?:?\s*$/i;
const OF_THE_COURT: ReadonlySet<EntryType> = new Set(['minutes', 'settings', 'notice', 'order']);
/** "Trial date: 4/7/2025", "Status hearing 3/3/2025": between a hearing and its day. */
const BESIDE =
  /^\s?(?:date\s?)?[:,-]?\s?(?:(?:is|on|for)\s)?(?:(?:the|a)\s)?(?:\w{2,5}-week\s(?:trial\s)?(?:period|calendar|term)\s)?(?:(?:beginning|commencing|starting)\s(?:on\s)?)?(?:\w{3,6}day,?\s)?$/i;
/** "Trial set for 11/30/09 is continued.", and no new day is given. */
const PUT_OFF =
  /^[^.;]{0,80}?\b(?:is|are|was|were|be|been|hereby)\s(?:hereby\s)?(?:continued|adjourned|postponed|deferred)\b(?!\s(?:to|until|for|from)\b)/i;
/** CM/ECF's own words, which stand in a motion's entry as well: "Motion Hearing set for 3/30/2015 02:00 PM". */
const OWN_WORDS =
  /^\sfor\s(?:(?:a\s)?hearing\s(?:on|for)\s)?\d{1,2}\/\d{1,2}\/\d{4}\s(?:at\s)?\d{1,2}:\d{2}\s?[AP]M/i;

/**
 * Reads what the text of an entry says of hearings: those it sets, resets, continues, vacates, and those
 * that were held or not held. What a motion only asks for is left out.
 *
 * @param text as `foldText` of the notices leaves it
 * @param ownDay the day of the entry itself, for minutes that name no other
 */
export function readHearings(
  text: string,
  {
    type,
    dates,
    ownDay,
  }: {
    readonly type: EntryType;
    readonly dates: readonly EntryDate[];
    readonly ownDay: CivilDay | null;
  },
): readonly HearingWords[] {
  if (type === 'transcript' || (type === 'charging' && !/\bset for\b/i.test(text))) return [];
  const names = findDocketHearings(text);
  if (names.length === 0) return [];
  const verbs = findVerbs(text);
  if (verbs.length === 0 && type !== 'motion') return [];
  const times = findTimes(text);
  const found: FoundWords[] = [];
  const used = new Set<Verb>();
  for (const [at, date] of dates.entries()) {
    if (date.role !== 'event' || found.length >= MOST) continue;
    const previousEnd = dates[at - 1]?.span.end ?? 0;
    const start = date.span.start;
    if (DUE.test(text.slice(Math.max(0, start - 24), start))) continue;
    const before = found.at(-1);
    if (
      before !== undefined &&
      isToldOf(before.what) &&
      before.end === previousEnd &&
      ANOTHER_DAY.test(text.slice(previousEnd, start))
    ) {
      found.push({ ...before, day: date.day, written: date.written, end: date.span.end });
      continue;
    }
    const verb =
      verbBefore(text, verbs, names, { previousEnd, start }) ??
      movedOn(text, found.at(-1), verbs, { previousEnd, start }) ??
      setBeside(text, names, {
        type,
        start,
        isAhead: ownDay !== null && (date.day ?? '') > ownDay,
      });
    if (verb === null) continue;
    if (type === 'motion' && !OWN_WORDS.test(text.slice(verb.end, verb.end + 60))) continue;
    const last = found.at(-1);
    const between = text.slice(verb.end, start);
    const name =
      nameOf(text, names, verb, date.span.start, previousEnd) ?? inherited(text, last, verb);
    if (name === null) continue;
    // "reset to 6/2 (previously set 5/1)": what it was, told behind what it is.
    const isPast = /\b(?:previously|originally|formerly|initially)\s$/i.test(
      text.slice(Math.max(0, verb.start - 14), verb.start),
    );
    if (isPast && last !== undefined && last.name === name) continue;
    used.add(verb);
    const next = dates[at + 1]?.span.start ?? text.length;
    const end = stopAt(text, names, date.span.end, next);
    const time =
      date.found === null ? null : timeOfDate(text, date.found, times, { previousEnd, next }).time;
    const isHeld = verb.what === 'held' || verb.what === 'not-held';
    // "set for 1/27 is vacated and continued to 2/10": what was set is the old date.
    const isMove = verb.what === 'reset' || verb.what === 'continued' || verb.what === 'advanced';
    const isSame = last !== undefined && last.name === name && !isToldOf(last.what);
    const oldDay = isMove && isSame ? last.day : null;
    if (isMove && isSame) found.pop();
    const after = text.slice(date.span.end, end);
    const isVacated =
      verb.what === 'set' || verb.what === 'reset'
        ? FATE.test(after) && !leadsOn(after, verbs, date.span.end, next, text)
        : false;
    const isPutOff = verb.what === 'set' && PUT_OFF.test(after);
    const isFrom = isMove && /\bfrom\s(?:the\s|\w+day,?\s)?$/i.test(between);
    const isStruck = STRUCK_AHEAD.test(text.slice(Math.max(0, name.start - 30), name.start));
    found.push({
      // "continued from 5/1 to 6/2": the first is the old date, which the second finds behind it.
      what: isPutOff
        ? 'continued'
        : isFrom
          ? 'set'
          : isVacated || (isStruck && verb.what === 'set')
            ? 'vacated'
            : verb.what,
      title: name.title,
      types: name.types,
      day: isPutOff ? null : date.day,
      written: isPutOff ? '' : date.written,
      time: isHeld || isPutOff ? null : (time?.time ?? null),
      zoneWord: isHeld ? undefined : time?.zoneWord,
      unreadTime:
        !isHeld && !isPutOff && time !== null && time.time === null
          ? text.slice(time.span.start, time.span.end)
          : '',
      oldDay: isPutOff ? date.day : oldDay,
      ...judgeAndPlace(text.slice(Math.max(date.span.end, time?.span.end ?? 0), end)),
      clause: text.slice(Math.max(0, name.start - 30), Math.min(end, date.span.end + 160)),
      at: name.start,
      end: date.span.end,
      name,
    });
  }
  const bare = hearingsWithoutDate(text, {
    type,
    names,
    verbs: verbs.filter((one) => !used.has(one)),
    ownDay,
    dates,
  });
  const taken = found.map((one) => one.name);
  const more = bare.filter((one) => !taken.includes(one.name) && !tellsOf(one, found));
  return [...found, ...more]
    .sort((one, other) => one.at - other.at)
    .map(({ at: _at, end: _end, name: _name, ...words }) => words);
}

/** "continued from 5/1/2025 to 6/2/2025": the verb stands ahead of the old date. */
function movedOn(
  text: string,
  last: FoundWords | undefined,
  verbs: readonly Verb[],
  { previousEnd, start }: { readonly previousEnd: number; readonly start: number },
): Verb | null {
  if (last === undefined || last.end !== previousEnd) return null;
  const between = text.slice(previousEnd, start).replace(CLOCK, '');
  if (!/^[\s,@-]*(?:at\s*)?(?:until|to)\s(?:the\s|\w+day,?\s)?$/i.test(between)) return null;
  const verb = verbs.findLast((one) => one.end <= last.end);
  const isMove = verb?.what === 'reset' || verb?.what === 'continued' || verb?.what === 'advanced';
  return verb !== undefined && isMove ? verb : null;
}

/** A hearing right beside a day that is still ahead, in words of the court: they set it without saying so. */
function setBeside(
  text: string,
  names: readonly DocketHearingName[],
  {
    type,
    start,
    isAhead,
  }: { readonly type: EntryType; readonly start: number; readonly isAhead: boolean },
): Verb | null {
  if (!isAhead) return null;
  if (!OF_THE_COURT.has(type) && !(type === 'paper' && startsWithHearing(text, names))) return null;
  const name = names.findLast((one) => one.end <= start);
  if (name === undefined || name.isWeak || !BESIDE.test(text.slice(name.end, start))) return null;
  return { what: 'set', start: name.end, end: name.end, isLoose: false };
}

/** "CONFERENCE NOT HELD. Conference scheduled for 6/7": the heading tells what became of the setting. */
function tellsOf(bare: FoundWords, found: FoundWords[]): boolean {
  if (bare.what !== 'not-held') return false;
  const at = found.findIndex(
    (one) => one.what === 'set' && one.at > bare.at && one.types.join() === bare.types.join(),
  );
  const setting = found[at];
  if (setting === undefined) return false;
  found[at] = { ...setting, what: 'not-held' };
  return true;
}

/** A fate that only leads to the next date: "is vacated and continued to". */
function leadsOn(
  after: string,
  verbs: readonly Verb[],
  start: number,
  next: number,
  text: string,
): boolean {
  if (next >= text.length) return false;
  return verbs.some(
    (one) =>
      one.start >= start &&
      one.end <= next &&
      (one.what === 'reset' || one.what === 'continued' || one.what === 'advanced') &&
      !isBroken(text, one.end, next) &&
      after.length > 0,
  );
}

/** The verb that governs a date: what lies between is its hearing, its time and small words alone. */
function verbBefore(
  text: string,
  verbs: readonly Verb[],
  names: readonly DocketHearingName[],
  { previousEnd, start }: { readonly previousEnd: number; readonly start: number },
): Verb | null {
  const verb = verbs.findLast((one) => one.end <= start && one.start >= previousEnd - 2);
  if (verb === undefined || start - verb.end > 3_000) return null;
  let gap = text.slice(verb.end, start);
  const inside = names.find((one) => one.start >= verb.end && one.end <= start);
  // "ARRAIGNMENT held on Counts 1-3; Trial date: 4/7": the day is of the hearing behind the stop.
  if (inside !== undefined && isBroken(text, verb.end, inside.start + 1)) return null;
  if (inside !== undefined)
    gap = gap.slice(0, inside.start - verb.end) + gap.slice(inside.end - verb.end);
  gap = gap.replace(AS_TO, ' ');
  if (gap.length > LONGEST_GAP) return null;
  const rest = gap
    .replace(CLOCK, '')
    .replace(
      /\b(?:for|to|on|at|from|the|a|an|by|in|this|case|matter|before|is|be|hereby|and|until|telephone|video|of|via|re|person|until|time|date|(?:two|three|four)-week|period|beginning|commencing|starting|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/gi,
      '',
    )
    .replace(/[^A-Za-z0-9]/g, '');
  return rest.length <= (verb.isLoose ? 40 : 16) && !/[.;]\s+[A-Z]/.test(gap) ? verb : null;
}

function nameOf(
  text: string,
  names: readonly DocketHearingName[],
  verb: Verb,
  dateStart: number,
  previousEnd: number,
): DocketHearingName | null {
  const inside = names.find((one) => one.start >= verb.end && one.end <= dateStart);
  if (inside !== undefined) return inside;
  const ahead = names.filter(
    (one) =>
      one.end <= verb.start && one.start >= previousEnd && !isBroken(text, one.end, verb.start),
  );
  return ahead.findLast((one) => !one.isWeak) ?? ahead.at(-1) ?? null;
}

/** The hearing of the date before, where the words run on from it. */
function inherited(
  text: string,
  last: FoundWords | undefined,
  verb: Verb,
): DocketHearingName | null {
  if (last === undefined || isToldOf(last.what)) return null;
  return isBroken(text, last.end, verb.start) ? null : last.name;
}
