import type { Engagement } from '../clashes/engagement.ts';
import type { Setting } from '../model/hearing.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { LineSeries } from './line-series.ts';

/** What a line of the docket is about. */
export type DocketKind =
  | 'hearing'
  | 'appointment'
  | 'deadline'
  /** The office's own earlier day for a deadline. */
  | 'target'
  | 'task'
  | 'check-in'
  /** A condition of release stops to bind. */
  | 'condition-ends'
  /** A report that an order of release asks for after a contact. */
  | 'report-due'
  /** What bars removal or transfer runs out. */
  | 'stay-ends'
  | 'not-found'
  | 'removal-order'
  | 'custody-check'
  | 'nothing-next';

/** How far the day of a line can be relied on. Only `exact` is a day that somebody gave. */
export type Certainty = 'exact' | 'fuzzy' | 'control' | 'to-be-determined' | 'undated';

/** One line of the docket: something of one matter, with the day on which the office has to know it. */
export type DocketLine = {
  /** The same from one answer to the next; no other line has it. */
  readonly key: string;
  readonly kind: DocketKind;
  readonly matterId: string;
  readonly clientName: string;
  readonly matterTitle: string;
  /** The record that Enter opens; null = the matter. */
  readonly recordKey: string | null;
  readonly proceedingId: string | null;
  /** Empty where it belongs to no docket. */
  readonly proceedingName: string;
  /** Short name of the court; may be empty. */
  readonly court: string;
  readonly city: string;
  /** Room or address; may be empty. */
  readonly place: string;
  readonly judge: string;
  readonly what: string;
  /** A few words beside it; may be empty. */
  readonly detail: string;
  /** As recorded, and as printed. */
  readonly date: CaseDate;
  /** The first day that it can mean, safe dates first; null = undated. */
  readonly on: CivilDay | null;
  /** The last day that it can mean; null = undated. */
  readonly last: CivilDay | null;
  /** UTC milliseconds of an exact time; null without a time or a zone. */
  readonly instant: number | null;
  /** Smaller comes first on a docket, see `orderOf`. */
  readonly order: number;
  readonly certainty: Certainty;
  /** Person references; empty where nobody is named. */
  readonly responsible: string;
  readonly backup: string;
  readonly assignee: string;
  /** Whether a second person compared it; null where none has to. */
  readonly isVerified: boolean | null;
  /** The last check of a hearing date; null where nobody checked, or none is needed. */
  readonly check: Setting['check'];
  readonly needsCheck: boolean;
  /** The date that a task's trigger gives now, where it is another than the task keeps; else null. */
  readonly recount: CaseDate | null;
  /** It recurs: on a list stand its dates one by one, see `takeApart`. Null where it does not. */
  readonly series: LineSeries | null;
  /** The rule that counted its day, such as `CR-06`; empty where none did. */
  readonly ruleId: string;
  /** A deadline of the government or the court: past it, nobody of the office is late. Null = not one. */
  readonly others: 'bare-limit' | 'limit' | null;
  /** A hearing or an appointment: somebody has to be there. */
  readonly isAttended: boolean;
  /** What clashes compare; null where nobody has to be there on days that are known. */
  readonly engagement: Engagement | null;
  /** On screen it is marked; out of it goes what `isWithheld` leaves. */
  readonly isRestricted: boolean;
  /** On paper it says no more than that time is taken: restricted, and not let into a docket. */
  readonly isWithheld: boolean;
  readonly isSample: boolean;
  /** The matter is closed, and this is still ahead. */
  readonly isOfClosedMatter: boolean;
};

/** Kinds as the docket names them; empty where a line's own words say what it is. */
export const docketKindNames: Readonly<Record<DocketKind, string>> = {
  hearing: 'Hearing',
  appointment: 'Appointment',
  deadline: 'Deadline',
  target: 'Our target',
  task: 'Task',
  'check-in': 'Check-in',
  'condition-ends': 'Condition ends',
  'report-due': 'Report due',
  'stay-ends': 'Stay ends',
  'not-found': '',
  'removal-order': '',
  'custody-check': '',
  'nothing-next': '',
};
