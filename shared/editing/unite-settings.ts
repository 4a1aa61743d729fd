import { type AttendedEvent, currentSetting } from '../model/event-date.ts';
import { type Setting, settingSchema, type SettingStatus } from '../model/hearing.ts';
import type { Source } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';
import { sameValue } from './default-details.ts';
import { sayField, sayValue } from './say-value.ts';

type Choice = {
  /** Whose current setting holds from now on. */
  readonly current: 'kept' | 'other';
  /** What became of the other one, where it is another date that was still set. */
  readonly otherDateWas: Extract<SettingStatus, 'reset' | 'continued' | 'advanced'>;
  readonly newId: () => string;
};

type United = {
  /** By date, the current one last. */
  readonly settings: readonly Setting[];
  /** Notices that found no place in a setting. */
  readonly sources: readonly Source[];
  /** What found no place in a field. */
  readonly lines: readonly string[];
};

/** Whether two dates say the same, however they were typed. */
export function sameDate(one: CaseDate, other: CaseDate): boolean {
  return sameValue({ ...one, asTyped: '' }, { ...other, asTyped: '' });
}

/**
 * Puts the settings of two records of one hearing together without losing one. Two that give the same
 * date become one setting, which keeps what either of them says. The current setting of the chosen
 * record stays current; that of the other record, where it gives another date and was still set, is
 * struck and linked to it.
 */
export function uniteSettings(kept: AttendedEvent, other: AttendedEvent, choice: Choice): United {
  const sources: Source[] = [];
  const lines: string[] = [];
  const ours = [...kept.details.settings];
  const names = new Map<string, string>();
  const added: Setting[] = [];
  for (const setting of other.details.settings) {
    const place = ours.findIndex(
      (known) =>
        ![...names.values()].includes(known.id) &&
        sameDate(known.date, setting.date) &&
        known.form === setting.form &&
        (known.replacedBy === null) === (setting.replacedBy === null),
    );
    const known = ours[place];
    if (known === undefined) {
      const isTaken = ours.some(({ id }) => id === setting.id);
      const id = isTaken ? choice.newId() : setting.id;
      names.set(setting.id, id);
      added.push({ ...setting, id });
    } else {
      names.set(setting.id, known.id);
      ours[place] = unite(known, setting, choice.current, sources, lines);
    }
  }
  const renamed = added.map((setting) => ({
    ...setting,
    replacedBy: setting.replacedBy === null ? null : (names.get(setting.replacedBy) ?? null),
  }));
  const currentOfKept = currentSetting(kept).id;
  const currentOfOther = names.get(currentSetting(other).id) ?? '';
  const current = choice.current === 'kept' ? currentOfKept : currentOfOther;
  const former = choice.current === 'kept' ? currentOfOther : currentOfKept;
  const all = [...ours, ...renamed].map((setting) =>
    setting.id === former && former !== current && setting.status === 'set'
      ? {
          ...setting,
          status: choice.otherDateWas,
          replacedBy: current,
          reason: setting.reason === '' ? 'Two records of it were merged' : setting.reason,
        }
      : setting,
  );
  return { settings: currentLast(all, current), sources, lines };
}

const blank = settingSchema.parse({ id: 'blank', date: { kind: 'undated' } });

/** One setting of two that give the same date. */
function unite(
  ours: Setting,
  theirs: Setting,
  chosen: Choice['current'],
  sources: Source[],
  lines: string[],
): Setting {
  if (theirs.notice !== null && ours.notice !== null && !sameValue(theirs.notice, ours.notice))
    sources.push(theirs.notice);
  for (const field of [
    'reason',
    'judge',
    'place',
    'servedHow',
    'servedOn',
    'madeOn',
    'check',
  ] as const)
    if (
      !sameValue(ours[field], theirs[field]) &&
      !sameValue(ours[field], blank[field]) &&
      !sameValue(theirs[field], blank[field])
    )
      lines.push(`setting ${sayValue(ours.date)}, ${sayField(field)}: ${sayValue(theirs[field])}`);
  const isDecided = ours.status !== 'set' && theirs.status !== 'set';
  const status =
    ours.status === 'set' || (isDecided && chosen === 'other') ? theirs.status : ours.status;
  if (isDecided && ours.status !== theirs.status)
    lines.push(
      `setting ${sayValue(ours.date)}: ${sayValue(chosen === 'kept' ? theirs.status : ours.status)}`,
    );
  if (ours.date.asTyped !== theirs.date.asTyped && theirs.date.asTyped !== '')
    lines.push(`setting ${sayValue(theirs.date)}`);
  return {
    ...ours,
    status,
    notice: ours.notice ?? theirs.notice,
    reason: ours.reason || theirs.reason,
    judge: ours.judge || theirs.judge,
    place: ours.place || theirs.place,
    servedHow: ours.servedHow || theirs.servedHow,
    servedOn: ours.servedOn ?? theirs.servedOn,
    madeOn: ours.madeOn ?? theirs.madeOn,
    check: ours.check ?? theirs.check,
    verifiedBy: ours.verifiedBy ?? theirs.verifiedBy,
    verifiedAt: ours.verifiedBy === null ? theirs.verifiedAt : ours.verifiedAt,
  };
}

function currentLast(settings: readonly Setting[], current: string): readonly Setting[] {
  const keyed = settings.map((setting) => ({ setting, key: dateSortKey(setting.date) }));
  return keyed
    .sort(
      (one, other) =>
        Number(one.setting.id === current) - Number(other.setting.id === current) ||
        compareDateKeys(one.key, other.key),
    )
    .map(({ setting }) => setting);
}
