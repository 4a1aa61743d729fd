import { dayRangeOf } from '../custody/day-range.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import type { CaseDate } from '../time/case-date.ts';
import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isStruck } from './event-items.ts';
import { settingStatusNames } from './kind-names.ts';

/**
 * Days from notice to setting: civil days elapsed, the day of notice not counted. `least` and `most`
 * are equal where both dates are exact; null = no limit to that side. Negative where notice came after.
 */
export type DaysOfNotice =
  | {
      readonly kind: 'counted';
      /** `notice-date` where the day of service is not recorded. */
      readonly from: 'service' | 'notice-date';
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly kind: 'unknown'; readonly why: 'no-notice-date' | 'no-setting-date' };

/** One setting of a hearing and the notice that made it. */
export type NoticeLine = {
  readonly settingId: string;
  /** As typed, where that says more than the date as we write it. */
  readonly setting: string;
  readonly asTyped: string;
  readonly form: Setting['form'];
  readonly madeOn: string;
  readonly notice: string;
  readonly noticeDated: string;
  readonly servedHow: string;
  readonly servedOn: string;
  readonly days: DaysOfNotice;
  readonly status: string;
  readonly reason: string;
  readonly isStruck: boolean;
};

/**
 * How notice was given of each setting of one hearing, oldest first. What is not recorded is an empty
 * text, never a guess.
 */
export function noticeHistory(event: AttendedEvent): readonly NoticeLine[] {
  return event.details.settings.map((setting): NoticeLine => {
    const { date, notice } = setting;
    const dated = notice?.dated ?? null;
    const written =
      setting.form === 'to-be-determined'
        ? 'to be determined'
        : formatCaseDate(date, { style: 'table' });
    return {
      settingId: setting.id,
      setting: written,
      asTyped: date.asTyped === written ? '' : date.asTyped,
      form: setting.form,
      madeOn: sayDate(setting.madeOn),
      notice: notice?.label ?? '',
      noticeDated: dated === null ? '' : formatCivilDay(dated, 'table'),
      servedHow: setting.servedHow,
      servedOn: sayDate(setting.servedOn),
      days: daysOfNotice(setting),
      status: settingStatusNames[setting.status],
      reason: setting.reason,
      isStruck: isStruck(setting),
    };
  });
}

/**
 * Days of notice of one setting: from service, or from the date of the notice where service is not
 * recorded.
 *
 * @example
 * daysOfNotice(served '2026-11-02', set for '2026-11-16')
 * //=> { kind: 'counted', from: 'service', least: 14, most: 14 }
 */
export function daysOfNotice(setting: Pick<Setting, 'date' | 'servedOn' | 'notice'>): DaysOfNotice {
  const { date, servedOn, notice } = setting;
  if (date.kind === 'undated') return { kind: 'unknown', why: 'no-setting-date' };
  const to = dayRangeOf(date);
  const isServed = servedOn !== null && servedOn.kind !== 'undated';
  const dated = notice?.dated ?? null;
  if (!isServed && dated === null) return { kind: 'unknown', why: 'no-notice-date' };
  const from = isServed ? dayRangeOf(servedOn) : { earliest: dated, latest: dated };
  return {
    kind: 'counted',
    from: isServed ? 'service' : 'notice-date',
    least: between(from.latest, to.earliest),
    most: between(from.earliest, to.latest),
  };
}

/**
 * Days of notice in words.
 *
 * @example
 * sayDaysOfNotice({ kind: 'counted', from: 'service', least: 12, most: 18 }) //=> '12 to 18'
 */
export function sayDaysOfNotice(days: DaysOfNotice): string {
  if (days.kind === 'unknown')
    return days.why === 'no-setting-date' ? 'no date to count to' : 'not known';
  return `${sayRange(days)}${days.from === 'service' ? '' : ' from the date of the notice'}`;
}

/**
 * The history of one hearing as plain text, one paragraph a setting, to paste into a letter or motion.
 *
 * @param title what the hearing is called
 */
export function noticeHistoryText(title: string, lines: readonly NoticeLine[]): string {
  const paragraphs = lines.map((line, index) =>
    [
      `${index + 1}. ${line.setting}${line.form === 'control' ? ' (control date)' : ''}: ${line.status.toLowerCase()}${line.reason === '' ? '' : ` (${line.reason})`}`,
      ...named('Typed as', line.asTyped === '' ? '' : `"${line.asTyped}"`),
      `   Made on: ${orNot(line.madeOn)}`,
      `   Notice: ${orNot(line.notice)}${line.noticeDated === '' ? '' : `, dated ${line.noticeDated}`}`,
      `   Served: ${orNot([line.servedHow, line.servedOn].filter((part) => part !== '').join(', '))}`,
      `   Days of notice: ${sayDaysOfNotice(line.days)}`,
    ].join('\n'),
  );
  return [`Notice history: ${title}`, ...paragraphs].join('\n\n');
}

function sayRange({ least, most }: { least: number | null; most: number | null }): string {
  if (least === null) return most === null ? 'not known' : `at most ${most}`;
  if (most === null) return `at least ${least}`;
  if (least === most) return String(least);
  return `${least} to ${most}`;
}

function between(first: CivilDay | null, second: CivilDay | null): number | null {
  return first === null || second === null ? null : daysBetween(first, second);
}

function sayDate(date: CaseDate | null): string {
  return date === null ? '' : formatCaseDate(date, { style: 'table' });
}

function orNot(text: string): string {
  return text === '' ? 'not recorded' : text;
}

function named(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`   ${name} ${text}`];
}
