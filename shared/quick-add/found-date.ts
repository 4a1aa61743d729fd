import type { Failure } from '../result/result.ts';
import { addDays, type CivilDay, weekdayOf } from '../time/civil-day.ts';
import type { Board } from './board.ts';
import type { Outlook } from './meaning.ts';

/** How far from a day a date is counted, as the line says it. */
export type LineCount = {
  readonly number: number;
  readonly unit: 'd' | 'w' | 'm' | 'y';
  readonly isBefore: boolean;
};

/** A weekday without a day: 0 for Sunday to 6. */
export type Weekday = { readonly weekday: number; readonly isLast: boolean };

/** Words of the line that are a date, or look like one that cannot be read. */
export type FoundDate = {
  readonly from: number;
  readonly to: number;
  /** As the date parser takes it, with single spaces; the time alone where a day is to be chosen. */
  readonly text: string;
  /** As the person typed it, where `text` puts it otherwise. */
  readonly typed?: string;
  /** Where the person has to choose the day: "next thu", "6/18 or 6/25". */
  readonly choice?: Weekday | { readonly days: readonly CivilDay[] };
  /** What is counted from the day that `text` names: "30d from 3/3". */
  readonly count?: LineCount;
  /** "by 6/15" of what has happened. */
  readonly isLimit?: boolean;
  /** Why it cannot be read; null where it can. */
  readonly failure: Failure | null;
};

/** The days that a date can be, likeliest first; empty where nothing has to be chosen. */
export function daysToChoose(
  { choice }: FoundDate,
  { today, outlook }: { readonly today: CivilDay; readonly outlook: Outlook },
): readonly CivilDay[] {
  if (choice === undefined) return [];
  if ('days' in choice) return choice.days;
  const ahead = (choice.weekday - weekdayOf(today) + 7) % 7;
  const behind = (7 - ahead) % 7;
  const isBehind = choice.isLast || outlook === 'behind';
  const distances = isBehind ? [-behind, -behind - 7] : [ahead, ahead + 7];
  return distances.map((distance) => addDays(today, distance));
}

/** The words of a stretch as the date parser takes them. */
export function textOf(board: Board, from: number, to: number): string {
  return board.words
    .slice(from, to)
    .map(({ raw }) => raw.replace(/^[("]+(?=.)/u, '').replace(/(?<=.)[)";:!]+$/u, ''))
    .join(' ');
}
