/** Which setting of which hearing of its table a row is. */
export type SettingPlace = {
  readonly hearing: string;
  /** 1 = the first one that was made. */
  readonly number: number;
  /** The one that took its place; null while none did. */
  readonly then: number | null;
};

const PLACE = /^(hearing|appointment) (\d{1,6}), setting (\d{1,3})(?:, then setting (\d{1,3}))?$/i;

/**
 * Reads what a cell says of the place of a setting; null where it says none.
 *
 * @example
 * settingPlace('hearing 4, setting 1, then setting 2') //=> { hearing: 'hearing 4', number: 1, then: 2 }
 */
export function settingPlace(text: string): SettingPlace | null {
  const [, kind = '', hearing = '', number = '', then] = PLACE.exec(text.trim()) ?? [];
  if (kind === '') return null;
  return {
    hearing: `${kind.toLowerCase()} ${hearing}`,
    number: Number(number),
    then: then === undefined ? null : Number(then),
  };
}

/** What `settingPlace` reads. */
export function saySettingPlace({ hearing, number, then }: SettingPlace): string {
  return `${hearing}, setting ${number}${then === null ? '' : `, then setting ${then}`}`;
}
