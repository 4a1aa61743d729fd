import type { SettingStatus } from '../../model/hearing.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import type { ImportDoubt } from '../file-reading.ts';
import type { EntryReading, Said } from './read-entry.ts';
import type { HearingWords } from './hearing-words.ts';
import type { DocketPerson } from './whose.ts';

/** One date given to a hearing, as the entries of a docket tell of it. */
export type ChainSetting = {
  day: CivilDay | null;
  written: string;
  time: string | null;
  zoneWord: string | undefined;
  unreadTime: string;
  status: SettingStatus;
  /** The setting of the same chain that took its place. */
  replacedBy: number | null;
  /** The entry that made it; null where only a later one speaks of it. */
  madeBy: EntryReading | null;
  judge: string;
  place: string;
};

/** One hearing, through all entries that speak of it. */
export type HearingChain = {
  title: string;
  types: readonly string[];
  /** The persons it concerns; null = everybody of the docket. */
  readonly persons: readonly DocketPerson[] | null;
  readonly settings: ChainSetting[];
  /** In the order in which they speak; each once. */
  readonly entries: EntryReading[];
  readonly doubts: ImportDoubt[];
};

/** The setting that nothing has replaced; the last one. */
export function currentOf(chain: HearingChain): ChainSetting | undefined {
  return chain.settings.at(-1);
}

/** A setting as an entry's words make it. */
export function settingOf(
  words: HearingWords,
  status: SettingStatus,
  madeBy: EntryReading | null,
): ChainSetting {
  const { day, written, time, zoneWord, unreadTime, judge, place } = words;
  return {
    day,
    written,
    time,
    zoneWord,
    unreadTime,
    status,
    replacedBy: null,
    madeBy,
    judge,
    place,
  };
}

/** A new hearing. */
export function chainOf(
  said: Said<HearingWords>,
  reading: EntryReading,
  setting: ChainSetting,
): HearingChain {
  return {
    title: said.title,
    types: said.types,
    persons: said.whose.type === 'named' ? said.whose.persons : null,
    settings: [setting],
    entries: [reading],
    doubts: [],
  };
}

/** Puts a new setting in the place of the current one. */
export function replaceSetting(
  chain: HearingChain,
  how: 'reset' | 'continued' | 'advanced',
  next: ChainSetting,
): void {
  const current = currentOf(chain);
  if (current === undefined) return;
  const isEarlier = next.day !== null && current.day !== null && next.day < current.day;
  current.status = isEarlier && how === 'reset' ? 'advanced' : how;
  current.replacedBy = chain.settings.length;
  chain.settings.push(next);
}

/**
 * What kind a hearing is, once an entry says more: "Hearing set for 10/14", then "Bail Hearing held";
 * "Arraignment set", then "Initial Appearance and Arraignment held".
 */
export function learnKind(chain: HearingChain, { title, types }: HearingWords): void {
  if (types.length <= chain.types.length) return;
  if (!chain.types.every((type) => types.includes(type))) return;
  chain.title = title;
  chain.types = types;
}

/** Notes that an entry speaks of a hearing. */
export function addEntry(chain: HearingChain, reading: EntryReading): void {
  if (!chain.entries.includes(reading)) chain.entries.push(reading);
}

/** Fills in what an earlier entry left open. */
export function fillSetting(setting: ChainSetting, words: HearingWords): void {
  if (setting.time === null && words.time !== null) {
    setting.time = words.time;
    setting.zoneWord = words.zoneWord;
    setting.unreadTime = '';
  }
  if (setting.judge === '') setting.judge = words.judge;
  if (setting.place === '') setting.place = words.place;
}
