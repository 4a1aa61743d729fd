import { z } from 'zod';
import { type CivilDay, civilDayOf, daysInMonth, isCivilDay, splitDay } from './civil-day.ts';

/** How exactly a date is known. The text of each end says it too: `2025`, `2025-02`, `2025-02-16`. */
export const precisionSchema = z.enum(['year', 'month', 'day', 'time']);
export type Precision = z.infer<typeof precisionSchema>;

/** A year, a month or a day as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never sharpened. */
export const partialDaySchema = z.string().refine(isPartialDay, {
  error: 'must be YYYY, YYYY-MM or YYYY-MM-DD and exist',
});
export type PartialDay = string;

/** Wall-clock time `HH:MM`, 00:00 to 23:59. */
export const wallTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM, 00:00 to 23:59' });

/** The zone of a court's or facility's clock: an IANA name such as `America/New_York`, or `UTC`. */
export const zoneSchema = z
  .string()
  .refine(isZone, { error: 'must be an IANA time zone such as America/New_York', abort: true })
  .refine(keepsLocalTime, {
    error:
      'must name a place, such as America/New_York: EST, MST and Etc/GMT+5 ignore summer time, which the court does not',
  });

const typed = { asTyped: z.string().max(200).default('') };
const clock = { time: wallTimeSchema.optional(), zone: zoneSchema.optional() };

/** Not placed in time; it lives in the tray beside the axis. */
export const undatedSchema = z.strictObject({ kind: z.literal('undated'), ...typed });

/** On, around, before or after one year, month, day, or time of a day. */
export const singleDateSchema = z
  .strictObject({
    kind: z.enum(['on', 'around', 'before', 'after']),
    from: partialDaySchema,
    precision: precisionSchema,
    ...clock,
    ...typed,
  })
  .superRefine((date, context) => {
    checkPrecision(date.precision, [date.from], date.time, context);
  });

/** Between two days (one moment, not known when), or from one to the other (the whole span). */
export const spanDateSchema = z
  .strictObject({
    kind: z.enum(['between', 'from-to']),
    from: partialDaySchema,
    to: partialDaySchema,
    /** The coarser of the two ends. `time` only where both ends are days. */
    precision: precisionSchema,
    /** Wall time of the first end. */
    ...clock,
    /** Wall time of the second end, in the same zone. */
    toTime: wallTimeSchema.optional(),
    ...typed,
  })
  .superRefine((date, context) => {
    // Ends that failed their own check are already reported, and cannot be compared.
    if (!isPartialDay(date.from) || !isPartialDay(date.to)) return;
    checkPrecision(date.precision, [date.from, date.to], date.time, context);
    if (lastDayOf(date.to) < firstDayOf(date.from))
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
    if (date.toTime === undefined) return;
    if (!isCivilDay(date.to))
      context.addIssue({
        code: 'custom',
        path: ['toTime'],
        message: 'needs a whole day beside it',
      });
    if (date.from === date.to && date.time !== undefined && date.toTime < date.time)
      context.addIssue({ code: 'custom', path: ['toTime'], message: 'must not be before time' });
  });

/**
 * When something happened, as it is known: kind, precision and the text as typed are part of the
 * datum. Instants are derived from it, never stored. A time belongs to the wall clock of `zone`.
 */
export const caseDateSchema = z.discriminatedUnion('kind', [
  undatedSchema,
  singleDateSchema,
  spanDateSchema,
]);
export type CaseDate = z.infer<typeof caseDateSchema>;
/** A date that has a place in time. */
export type PlacedDate = Exclude<CaseDate, { kind: 'undated' }>;

/** Says whether a text is a year, month or day that exists, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDay(text: string): boolean {
  if (/^(1[89]|2[01])\d{2}$/.test(text)) return true;
  if (/^(1[89]|2[01])\d{2}-(0[1-9]|1[0-2])$/.test(text)) return true;
  return isCivilDay(text);
}

/** The precision that the text of a partial day carries. */
export function precisionOf(partial: PartialDay): 'year' | 'month' | 'day' {
  return partial.length === 4 ? 'year' : partial.length === 7 ? 'month' : 'day';
}

/**
 * First day that a partial day can mean.
 *
 * @example
 * firstDayOf('2025-02') //=> '2025-02-01'
 */
export function firstDayOf(partial: PartialDay): CivilDay {
  if (isCivilDay(partial)) return partial;
  const { year, month, day } = splitDay(partial);
  return civilDayOf(year, month || 1, day || 1);
}

/**
 * Last day that a partial day can mean.
 *
 * @example
 * lastDayOf('2025-02') //=> '2025-02-28'
 */
export function lastDayOf(partial: PartialDay): CivilDay {
  if (isCivilDay(partial)) return partial;
  const { year, month, day } = splitDay(partial);
  const lastMonth = month || 12;
  return civilDayOf(year, lastMonth, day || daysInMonth(year, lastMonth));
}

/** True for one exact day, with or without a time. */
export function isExactDay(date: CaseDate): date is PlacedDate & { from: CivilDay } {
  return date.kind === 'on' && (date.precision === 'day' || date.precision === 'time');
}

const knownZones = new Set<string>();

/**
 * Says whether this machine knows a zone by an IANA name; bare offsets such as `-05:00` are refused,
 * because they know no summer time. Good names are remembered: every record is checked on import.
 *
 * @example
 * isZone('America/New_York') //=> true
 * isZone('Eastern') //=> false
 */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (name === '' || /^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0);
  } catch {
    return false;
  }
  knownZones.add(name);
  return true;
}

/**
 * False for zones that stand for a bare offset: a court on Eastern time keeps summer time, `EST` does
 * not. `UTC` claims to be no place's time and passes.
 */
function keepsLocalTime(zone: string): boolean {
  return !/^(EST|MST|HST|GMT.*|Greenwich|Etc\/(?!UTC$).*)$/i.test(zone);
}

function checkPrecision(
  precision: Precision,
  ends: readonly PartialDay[],
  time: string | undefined,
  context: z.RefinementCtx,
): void {
  // An end that failed its own check is already reported; its length means nothing.
  if (!ends.every(isPartialDay)) return;
  const order = ['year', 'month', 'day'] as const;
  const coarsest = order[Math.min(...ends.map((end) => order.indexOf(precisionOf(end))))] ?? 'day';
  const expected = time === undefined ? coarsest : 'time';
  if (time !== undefined && coarsest !== 'day')
    context.addIssue({ code: 'custom', path: ['time'], message: 'needs a whole day beside it' });
  else if (precision !== expected)
    context.addIssue({
      code: 'custom',
      path: ['precision'],
      message: `must be "${expected}" for what from, to and time say`,
    });
}
