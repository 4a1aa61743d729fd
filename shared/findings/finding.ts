import type { RulePack } from '../deadlines/rule-pack.ts';
import type { OfficeFacts } from '../docketing/facts-for.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import type { Person } from '../model/person.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CustodyAsOf } from '../custody/custody-as-of.ts';
import type { CivilDay } from '../time/civil-day.ts';

/**
 * How sure a finding is. `wrong`: two facts of the record cannot both be so. `doubtful`: worth a
 * second look. `missing`: something that is not recorded.
 */
export type Severity = 'wrong' | 'doubtful' | 'missing';

/** What a check saw; the list gives it code, matter and standing. */
export type Seen = {
  readonly severity: Severity;
  /** One sentence that says what the record says; never what the law says. */
  readonly sentence: string;
  /** What it speaks of; the first is opened to settle it. */
  readonly records: readonly [NamedRecord, ...NamedRecord[]];
  /** The field to look at, in the words of the form. */
  readonly field: string;
  /** It quotes a source that is restricted by itself. */
  readonly quotesRestricted?: boolean;
};

/** One finding: a sentence about records that contradict each other, are in doubt or lack something. */
export type Finding = Omit<Seen, 'field' | 'quotesRestricted'> & {
  /** As `docs/findings.md` lists them. */
  readonly code: string;
  readonly matterId: string;
  /** What to open, and where to look in it. */
  readonly settleBy: { readonly record: NamedRecord; readonly field: string };
  /** A record of it, its proceeding, the matter or the client is restricted: outside the matter say no word of it. */
  readonly restricted: boolean;
};

/** What a rule is counted with besides the matter. */
export type Counting = {
  /** The packs that count; read when the first deadline is counted. */
  readonly packs: () => readonly RulePack[];
  readonly office: OfficeFacts;
};

/** What a check reads: one matter without its archived records, and the office around it. */
export type FindingContext = {
  /** Archived records are left out already. */
  readonly view: MatterView;
  readonly today: CivilDay;
  readonly persons: readonly Person[];
  readonly settings: OfficeSettings;
  /** Null until it is read: nothing is counted. */
  readonly counting: Counting | null;
  /** By id. */
  readonly proceedings: ReadonlyMap<string, Proceeding>;
  /** As of today; each is read when the first check asks for it. */
  readonly custody: CustodyAsOf;
};

/** One kind of finding. */
export type FindingCheck = {
  /** Kebab-case, never changed: acceptances are kept under it. */
  readonly code: string;
  /** As lists head it: "Book-out before book-in". */
  readonly name: string;
  readonly find: (context: FindingContext) => readonly Seen[];
};
