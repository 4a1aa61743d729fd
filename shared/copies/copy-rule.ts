import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { Source } from '../model/record.ts';
import type { ReleasedCopy } from '../model/restriction-release.ts';
import type { PaperLanguage } from '../phrases/paper-language.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { CopyKind } from './copy-kind.ts';
import type { LeftOutReason } from './left-out.ts';
import type { RedactionPattern } from './redaction.ts';

/** A record of which a copy can print a line. */
export type CopiedRecord =
  | { readonly table: 'events'; readonly row: CaseEvent }
  | { readonly table: 'stints'; readonly row: Stint }
  | { readonly table: 'claims'; readonly row: Claim }
  | { readonly table: 'bars'; readonly row: Bar };

/** A text that a rule rests on. */
export type Authority = {
  readonly cite: string;
  readonly says: string;
  readonly readOn: CivilDay;
};

/** What one kind of copy prints, what it leaves out and what it masks. */
export type CopyRule = {
  readonly kind: CopyKind;
  readonly name: string;
  /** What it is for, in a sentence for whoever chooses it. */
  readonly about: string;
  /** Which releases of restricted records hold for it. */
  readonly releasedInto: ReleasedCopy;
  /** It goes to a court: an attorney looks through what prints before it is written. */
  readonly isFiling: boolean;
  /** Stands in place of the matter's own title; empty = the matter's own. */
  readonly title: string;
  /** Stands at the head of every page; may be empty. */
  readonly marking: string;
  /** Always said in the caption; may be empty. */
  readonly notice: string;
  /**
   * `record` prints what the office wrote, with standings, checks and doubts; `filing` the facts with
   * their sources; `plain` fixed words alone, of which nobody learns what a case is about.
   */
  readonly words: 'record' | 'filing' | 'plain';
  /** Of its fixed words. Courts and the office read English. */
  readonly language: PaperLanguage;
  readonly aNumber: 'masked' | 'full' | 'none';
  /** The client stands in it by name, a minor too: whoever reads it knows the client. */
  readonly namesClient?: boolean;
  /** Of numbers of which others print the last four digits nothing prints. */
  readonly numbersOut?: boolean;
  /** How much larger than the office's own copy it prints. */
  readonly scale: number;
  /** Only on this paper; null = on any. */
  readonly onlyOn: 'letter' | null;
  readonly patterns: readonly RedactionPattern[];
  /** Why a record prints no line; null where it prints. Restricted records were left out before. */
  readonly leavesOut: (record: CopiedRecord, view: MatterView) => LeftOutReason | null;
  readonly leavesOutDocket: (docket: Proceeding) => LeftOutReason | null;
  /** Why a source of what prints is not named; null where it is. */
  readonly leavesOutSource: (source: Source) => LeftOutReason | null;
  /** The records as they print: what of their words this copy takes. */
  readonly inItsWords: (view: MatterView) => MatterView;
  readonly authorities: readonly Authority[];
};
