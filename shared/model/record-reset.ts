import { invariant } from '../result/invariant.ts';
import type { CaseDate } from '../time/case-date.ts';
import { type AttendedEvent, currentSetting } from './event-date.ts';
import { type Setting, settingSchema, type SettingStatus } from './hearing.ts';
import type { Source } from './record.ts';

/** What became of the old date, and the new one. */
export type Reset = {
  /** How the old setting ended. */
  readonly as: Extract<SettingStatus, 'reset' | 'continued' | 'advanced'>;
  readonly newSettingId: string;
  readonly date: CaseDate;
  readonly form: Setting['form'];
  readonly reason: string;
  readonly notice: Source | null;
  readonly enteredBy: string;
};

/**
 * Gives a hearing a new date: the current setting is struck and linked, never erased.
 *
 * @example
 * recordReset(hearing, { as: 'continued', date: june18, ... }).details.settings
 * //=> [{ date: june4, status: 'continued', replacedBy: 's2' }, { id: 's2', date: june18, status: 'set' }]
 */
export function recordReset<E extends AttendedEvent>(event: E, reset: Reset): E {
  const old = currentSetting(event);
  const next = settingSchema.parse({
    id: reset.newSettingId,
    form: reset.form,
    date: reset.date,
    notice: reset.notice,
    enteredBy: reset.enteredBy,
  });
  const settings = event.details.settings.map((setting) =>
    setting.id === old.id
      ? { ...setting, status: reset.as, replacedBy: next.id, reason: reset.reason }
      : setting,
  );
  invariant(
    settings.every((setting) => setting.id !== next.id),
    'a new setting has an id of its own',
  );
  return { ...event, details: { ...event.details, settings: [...settings, next] } };
}

/**
 * Says what became of the current setting without giving a new date: held, not held, vacated, not
 * reached.
 */
export function recordOutcome<E extends AttendedEvent>(
  event: E,
  status: Exclude<SettingStatus, 'reset' | 'continued' | 'advanced'>,
  outcome: string,
): E {
  const current = currentSetting(event);
  const settings = event.details.settings.map((setting) =>
    setting.id === current.id ? { ...setting, status } : setting,
  );
  return { ...event, details: { ...event.details, settings, outcome } };
}
