import type { AnyRow } from './tables.ts';

/**
 * Gives a row and each of its settings the instant at which it was first made, where it is new and
 * carries none. What was there before keeps its stamp, or its lack of one.
 *
 * @param before the row as it was; null where it is new
 * @param at UTC milliseconds
 */
export function stampEntered<R extends AnyRow>(row: R, before: AnyRow | null, at: number): R {
  const stamped =
    before === null && 'enteredAt' in row && row.enteredAt === null
      ? { ...row, enteredAt: at }
      : row;
  const settings = settingsOf(stamped);
  const known = new Set(before === null ? [] : settingsOf(before).map((setting) => setting.id));
  if (settings.every((setting) => setting.enteredAt !== null || known.has(setting.id)))
    return stamped;
  return {
    ...stamped,
    details: {
      ...('details' in stamped ? stamped.details : {}),
      settings: settings.map((setting) =>
        setting.enteredAt === null && !known.has(setting.id)
          ? { ...setting, enteredAt: at }
          : setting,
      ),
    },
  };
}

function settingsOf(row: AnyRow) {
  return 'details' in row && 'settings' in row.details ? row.details.settings : [];
}
