import type { CivilDay } from '../../time/civil-day.ts';
import type { DocketHearingName } from './hearing-names.ts';

/** What one entry says of one hearing. */
export type HearingWords = {
  readonly what:
    'set' | 'reset' | 'continued' | 'advanced' | 'held' | 'not-held' | 'vacated' | 'waived';
  readonly title: string;
  readonly types: readonly string[];
  /** Null where the words give none that can be read. */
  readonly day: CivilDay | null;
  /** The words of the date, as they stand. */
  readonly written: string;
  readonly time: string | null;
  readonly zoneWord: string | undefined;
  /** A time that stands there and cannot be read; empty where there is none. */
  readonly unreadTime: string;
  /** The date that a reset takes it from, where the words say it. */
  readonly oldDay: CivilDay | null;
  readonly judge: string;
  readonly place: string;
  /** The words about it, for whom they concern. */
  readonly clause: string;
};

/** With its place in the text. */
export type FoundWords = HearingWords & {
  readonly at: number;
  readonly end: number;
  readonly name: DocketHearingName;
};

/** Says that it is over, one way or the other. */
export function isToldOf(what: HearingWords['what']): what is 'held' | 'not-held' {
  return what === 'held' || what === 'not-held';
}
