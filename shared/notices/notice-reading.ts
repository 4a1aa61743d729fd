import type { AttendedEvent } from '../model/event-date.ts';
import type { SettingStatus } from '../model/hearing.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What kind of paper it is; `generic` where it is none that the reader knows. */
export type NoticeShape =
  | 'eoir-hearing'
  | 'filing-email'
  | 'court-order'
  | 'check-in'
  | 'uscis-appointment'
  | 'state-court'
  | 'bia'
  | 'custody'
  | 'generic';

/** A part of the text: from a character to before another. */
export type TextSpan = { readonly start: number; readonly end: number };

/** What a date of a notice does to the record. */
export type ProposalKind =
  'set' | 'reset' | 'vacated' | 'held' | 'deadline' | 'filing' | 'order' | 'other';

/** Why a proposal is not ticked by itself. */
export type Doubt =
  | { readonly code: 'weekday-differs'; readonly written: string; readonly real: string }
  | { readonly code: 'day-or-month-first'; readonly other: CivilDay | null }
  | { readonly code: 'year-assumed'; readonly year: number }
  | { readonly code: 'time-assumed'; readonly time: string }
  | { readonly code: 'time-doubtful'; readonly text: string }
  | { readonly code: 'no-such-time'; readonly text: string }
  | { readonly code: 'odd-hour'; readonly time: string }
  | { readonly code: 'several-times' }
  | { readonly code: 'several-days' }
  | { readonly code: 'zone-unknown' }
  | { readonly code: 'zone-differs'; readonly typed: string; readonly court: string }
  | { readonly code: 'in-the-past' }
  | { readonly code: 'weekend' }
  | { readonly code: 'holiday'; readonly name: string }
  | { readonly code: 'far-ahead' }
  | { readonly code: 'conditional' }
  | { readonly code: 'not-certain' }
  | { readonly code: 'quoted' }
  | { readonly code: 'already-known'; readonly title: string }
  | { readonly code: 'known-on-another-date'; readonly title: string }
  | { readonly code: 'no-known-hearing' }
  | { readonly code: 'kind-differs'; readonly title: string }
  | { readonly code: 'old-date-differs'; readonly title: string }
  | { readonly code: 'several-hearings-fit'; readonly count: number }
  | { readonly code: 'to-be-computed' }
  | { readonly code: 'unclear-what' }
  | { readonly code: 'court-differs'; readonly known: string }
  | { readonly code: 'matter-unsure' }
  | { readonly code: 'other-person' };

/** One date of the text, as something that could be added to the record. */
export type Proposal = {
  /** The same whenever the same text is read. */
  readonly key: string;
  readonly what: ProposalKind;
  /** An exact part of the text, which holds the date. */
  readonly sentence: string;
  readonly sentenceSpan: TextSpan;
  /** The date alone, an exact part of the sentence. */
  readonly dateText: string;
  readonly span: TextSpan;
  /** `undated` only for a period that is still to be computed, or a hearing vacated without its date. */
  readonly date: CaseDate;
  readonly weekday: 'fits' | 'differs' | 'not-written';
  /** What to call it: "Master calendar hearing", "Response due". */
  readonly title: string;
  readonly attended: AttendedEvent['kind'];
  /** From the words of the text: "master calendar", "biometrics"; may be empty. */
  readonly type: string;
  readonly judge: string;
  readonly place: string;
  readonly link: string;
  readonly mode: 'in-person' | 'video' | 'telephone' | 'hybrid' | 'unknown';
  /** How the old date ended, for a reset. */
  readonly resetAs: Extract<SettingStatus, 'reset' | 'continued' | 'advanced'>;
  /** The day that the text says the hearing had before; null where it says none. */
  readonly oldDay: CivilDay | null;
  /** The known hearing or appointment that it resets, vacates or repeats; null for none. */
  readonly matchedEventId: string | null;
  /** Hearings that it could be, best first, where there is more than one. */
  readonly candidates: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Whether it is ticked before anybody has looked at it: nothing doubtful is. */
  readonly ticked: boolean;
};

/** A date of the text that is no event, and why it is none. */
export type SetAside = {
  readonly span: TextSpan;
  readonly dateText: string;
  readonly why: SetAsideReason;
};
export type SetAsideReason =
  | 'birth'
  | 'citation'
  | 'form-edition'
  | 'mail-header'
  | 'stamp'
  | 'service'
  | 'notice-date'
  | 'old-date'
  | 'span-end'
  | 'said-twice'
  | 'offense'
  | 'validity'
  | 'number';

/** What a person must know before ticking anything. */
export type NoticeProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'cut'; readonly longest: number }
  | { readonly code: 'too-many-dates'; readonly most: number }
  | { readonly code: 'no-dates' }
  | { readonly code: 'damaged-date'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'impossible-date'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'day-first'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'damaged-time'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'month-only'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'relative-day'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'ends-without-date'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'date-to-follow'; readonly text: string; readonly span: TextSpan }
  | { readonly code: 'hidden-letters' }
  | { readonly code: 'several-a-numbers'; readonly count: number }
  | { readonly code: 'other-matter'; readonly by: MatterMark; readonly matterTitle: string }
  | {
      readonly code: 'unknown-a-number';
      readonly masked: string;
      /** The client has another one on record. */
      readonly hasOther: boolean;
    }
  | { readonly code: 'damaged-a-number'; readonly span: TextSpan }
  | { readonly code: 'unknown-docket'; readonly docket: string }
  | { readonly code: 'no-matter' }
  | { readonly code: 'several-matters'; readonly count: number }
  | { readonly code: 'name-alone' };

/** By what a notice was found to belong to a matter. */
export type MatterMark = 'a-number' | 'docket' | 'name';

/** A matter that the notice names, strongest mark first. */
export type MatterHit = { readonly matterId: string; readonly by: readonly MatterMark[] };

/** All that was read in one notice. Nothing of it is in the record yet. */
export type NoticeReading = {
  readonly text: string;
  readonly shape: NoticeShape;
  /** The day that the notice itself carries; null where it says none. */
  readonly noticeDate: CivilDay | null;
  /** Nine digits each, in the order of the text. */
  readonly aNumbers: readonly string[];
  readonly docketNumbers: readonly string[];
  /** "DOE, JANE" or "United States v. Doe". */
  readonly parties: readonly string[];
  readonly judge: string;
  /** Of the court that the notice names or the proceeding has; empty where neither says. */
  readonly courtName: string;
  readonly zone: string | null;
  /** The matter and the proceeding that it is taken to belong to. */
  readonly matterId: string | null;
  readonly proceedingId: string | null;
  readonly matters: readonly MatterHit[];
  readonly proposals: readonly Proposal[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly NoticeProblem[];
};
