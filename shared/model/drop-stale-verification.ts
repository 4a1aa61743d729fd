import type { Setting } from './hearing.ts';
import type { AnyRow } from './tables.ts';

/** The fields of a row or a setting that say when. */
const dateFields = [
  'form',
  'date',
  'bookIn',
  'bookOut',
  'lodged',
  'served',
  'lifted',
  'from',
  'to',
  'expires',
] as const;

type Verifiable = { readonly verifiedBy: string | null; readonly verifiedAt: number | null };

/**
 * Takes the verification off a row, and off each of its settings, whose date was changed since: what
 * was compared with the source is no longer what stands there. How a date was typed is not its date. A
 * verification that comes with the change itself stays.
 *
 * @param before the row as it was; null where it is new
 */
export function dropStaleVerification<R extends AnyRow>(row: R, before: AnyRow | null): R {
  if (before === null || !('verifiedBy' in row) || !('verifiedBy' in before)) return row;
  const whole = isStale(row, before) ? { ...row, ...unverified } : row;
  const old = new Map(settingsOf(before).map((setting) => [setting.id, setting]));
  const settings = settingsOf(row);
  if (!settings.some((setting) => isStale(setting, old.get(setting.id)))) return whole;
  return {
    ...whole,
    details: {
      ...('details' in whole ? whole.details : {}),
      settings: settings.map((setting) =>
        isStale(setting, old.get(setting.id)) ? { ...setting, ...unverified } : setting,
      ),
    },
  };
}

const unverified = { verifiedBy: null, verifiedAt: null };

function isStale(now: Verifiable, before: Verifiable | undefined): boolean {
  if (before === undefined || now.verifiedBy === null) return false;
  const isFresh = now.verifiedBy !== before.verifiedBy || now.verifiedAt !== before.verifiedAt;
  return !isFresh && datesOf(now) !== datesOf(before);
}

function datesOf(row: object): string {
  const dates = dateFields.map((field) => (field in row ? row[field as keyof typeof row] : null));
  return JSON.stringify(dates, (key, value: unknown) => (key === 'asTyped' ? undefined : value));
}

function settingsOf(row: AnyRow): readonly Setting[] {
  return 'details' in row && 'settings' in row.details ? row.details.settings : [];
}
