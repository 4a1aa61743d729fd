import type { Stint } from '../model/custody.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { EventOfKind } from '../model/event.ts';
import type { SettingStatus } from '../model/hearing.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { Authority, Facility, Source } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import type { Field, Refusal } from './board.ts';
import type { CourtName } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Span } from './words.ts';

/** What a person can be asked about a line, or correct in it. */
export const everyAbout = [
  'kind',
  'matter',
  'proceeding',
  'court',
  'hearing',
  'authority',
  'zone',
  'step',
  'year',
  'day',
] as const;
export type About = (typeof everyAbout)[number];

/** One answer: what is kept, and how it is called. An empty value stands for "none". */
export type Choice = { readonly value: string; readonly label: string };

/** Something that must be answered before the line can be saved. */
export type Question = { readonly about: About; readonly choices: readonly Choice[] };

/** What a person answered or took back while the line stood. */
export type Corrections = {
  readonly answers: Readonly<Partial<Record<About, string>>>;
  /** Chips whose words belong to the title after all. */
  readonly asWords: readonly Refusal[];
};

/** A part of the line that was understood. */
export type Chip = Span & {
  readonly field: Field;
  /** The words as typed. */
  readonly text: string;
  /** What takes its words back into the title. */
  readonly own: Refusal;
  /** What they were understood as. */
  readonly label: string;
  /** Other things that the same words can mean; empty where there are none. */
  readonly choices: readonly Choice[];
  /** What an answer of `choices` is about; null where nothing can be chosen. */
  readonly about: About | null;
};

/**
 * Something to see before saving: `blocks` where the line cannot be saved as it stands, `look` where
 * something may be wrong, `assumed` where a choice was made for the person.
 */
export type Warning = {
  readonly code: string;
  readonly sentence: string;
  readonly weight: 'blocks' | 'look' | 'assumed';
};

export type StepDate = {
  readonly step: 'issued' | 'served' | 'filed' | 'lodged' | 'lifted';
  readonly date: CaseDate;
};

/** A new date for a hearing. */
export type ResetWish = {
  /** The hearing that the record knows; null where it knows none such and both dates are new. */
  readonly event: AttendedEvent | null;
  readonly as: 'reset' | 'continued' | 'advanced';
  /** The date that falls away, as the line says it; null where it says none. */
  readonly oldDate: CaseDate | null;
};

/** All that a line was understood as, ready to become rows. */
export type Understanding = {
  readonly meaning: Meaning;
  readonly view: MatterView | null;
  readonly proceeding: Proceeding | null;
  readonly court: CourtName | null;
  readonly judge: string;
  readonly facility: Facility | null;
  /** Null where the line says none and the record knows none. */
  readonly authority: Authority | null;
  /** The date of the record, or the new one of a reset; null where the line has none. */
  readonly date: CaseDate | null;
  /** The line names a weekday alone, or two days: which one is asked. */
  readonly isDayAsked: boolean;
  readonly steps: readonly StepDate[];
  readonly mode: EventOfKind<'hearing'>['details']['mode'] | null;
  readonly appearance: EventOfKind<'hearing'>['details']['appearance'] | null;
  readonly interpreter: string;
  readonly outcome: Exclude<SettingStatus, 'reset' | 'continued' | 'advanced' | 'set'> | null;
  /** The known hearing whose outcome the line says. */
  readonly outcomeOf: AttendedEvent | null;
  readonly reset: ResetWish | null;
  readonly amountUsd: number | null;
  readonly filedBy: EventOfKind<'filing'>['details']['filedBy'] | null;
  readonly sources: readonly Source[];
  /** Running stints that the line ends: by a transfer, a release or a book-out. */
  readonly ends: readonly Stint[];
  /** The record's title. */
  readonly title: string;
};

/** A line as it was read. Every word belongs to exactly one chip or to the title. */
export type Reading = {
  readonly text: string;
  /** In reading order; they do not overlap. */
  readonly chips: readonly Chip[];
  /** The words that nothing was made of, in reading order, joined by spaces. */
  readonly title: string;
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
  readonly notes: readonly TypedDateNote[];
  /** Null while the line is empty or names no kind. */
  readonly understanding: Understanding | null;
  /** Nothing blocks it and nothing is asked. */
  readonly isReady: boolean;
};
