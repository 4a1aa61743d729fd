import { invariant } from '../result/invariant.ts';
import type { CaseDate } from '../time/case-date.ts';
import { type AttendedEvent, currentSetting } from './event-date.ts';
import { type Setting, settingSchema, type SettingStatus } from './hearing.ts';
import type { Source } from './record.ts';

/** How a setting ends. */
export type SettingEnd = Exclude<SettingStatus, 'set'>;

/** By what a setting came to be known; each as far as it is recorded. */
export type SettingOrigin = {
  readonly notice: Source | null;
  readonly madeOn?: CaseDate | null;
  readonly servedHow?: string;
  readonly servedOn?: CaseDate | null;
};

/** A new date for a hearing, as a court gives it. */
export type NextSetting = SettingOrigin & {
  readonly newSettingId: string;
  readonly date: CaseDate;
  readonly form: Setting['form'];
  /** Where they differ from the hearing's own; left out = they do not. */
  readonly judge?: string;
  readonly place?: string;
  readonly enteredBy: string;
};

/** What became of the old date, and the new one. */
export type Reset = NextSetting & {
  /** How the old setting ended; `held` where the hearing goes on at another date. */
  readonly as: SettingEnd;
  readonly reason: string;
};

/**
 * Gives a hearing a new date: the current setting is struck and linked, never erased. One that was
 * held stays held and names the setting that follows it.
 *
 * @example
 * recordReset(hearing, { as: 'continued', date: june18, ... }).details.settings
 * //=> [{ date: june4, status: 'continued', replacedBy: 's2' }, { id: 's2', date: june18, status: 'set' }]
 */
export function recordReset<E extends AttendedEvent>(event: E, reset: Reset): E {
  const old = currentSetting(event);
  const { newSettingId, as, reason, ...next } = reset;
  const setting = settingSchema.parse({ ...next, id: newSettingId });
  const settings = event.details.settings.map((one) =>
    one.id === old.id ? { ...one, status: as, replacedBy: setting.id, reason } : one,
  );
  invariant(
    settings.every((one) => one.id !== setting.id),
    'a new setting has an id of its own',
  );
  return { ...event, details: { ...event.details, settings: [...settings, setting] } };
}

/**
 * Says what became of the current setting without giving a new date: held, not held, vacated, not
 * reached.
 *
 * @param reason why, or what came of it, beside that very setting; what stood there stays where it is
 * left out
 */
export function recordOutcome<E extends AttendedEvent>(
  event: E,
  status: Exclude<SettingEnd, 'reset' | 'continued' | 'advanced'>,
  outcome: string,
  reason?: string,
): E {
  const current = currentSetting(event);
  const settings = event.details.settings.map((setting) =>
    setting.id === current.id ? { ...setting, status, reason: reason ?? setting.reason } : setting,
  );
  return { ...event, details: { ...event.details, settings, outcome } };
}
