import { type AttendedEvent, currentSetting } from './event-date.ts';
import type { SettingAct } from './setting-act.ts';

/**
 * What happened to the setting that held, read from a hearing before and after; null where that setting
 * still holds as it was. Where several dates followed each other, the last one counts.
 */
export function actBetween(before: AttendedEvent, after: AttendedEvent): SettingAct | null {
  const old = currentSetting(before);
  const now = after.details.settings.find((one) => one.id === old.id);
  if (now === undefined || now.status === 'set' || now.status === old.status) return null;
  const current = currentSetting(after);
  if (current.id === old.id) return { as: now.status, reason: now.reason, next: null };
  const { id, date, form, judge, place, notice, madeOn, servedHow, servedOn, enteredBy } = current;
  return {
    as: now.status,
    reason: now.reason,
    next: {
      newSettingId: id,
      date,
      form,
      judge,
      place,
      notice,
      madeOn,
      servedHow,
      servedOn,
      enteredBy,
    },
  };
}
