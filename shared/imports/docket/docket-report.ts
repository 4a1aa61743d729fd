import type { CivilDay } from '../../time/civil-day.ts';
import type { ImportHeader, ImportProblem } from '../file-reading.ts';

/** A person or body named at the head of a docket. */
export type DocketParty = {
  /** As the docket heads it: "Defendant", "Petitioner", "Material Witness". */
  readonly role: string;
  /** The number behind the role, `(1)`; null where there is none. */
  readonly number: number | null;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** One count or complaint of a criminal docket and what became of it. */
export type DocketCount = {
  /** The defendant it is counted under. */
  readonly party: string;
  readonly group: 'pending' | 'terminated' | 'complaint';
  readonly text: string;
  readonly disposition: string;
};

/** One entry of a docket as it stands there. */
export type DocketEntry = {
  /** Its place in the file, counted from 1. */
  readonly order: number;
  /** Null where the docket does not say, or says only when it was entered. */
  readonly filedOn: CivilDay | null;
  readonly enteredOn: CivilDay | null;
  /** The words of the date column, as written. */
  readonly dateAsStated: string;
  /** "12"; empty for an entry without a number. */
  readonly number: string;
  /** On one line, as long as a source can quote. */
  readonly text: string;
  /** Where `text` had to be cut. */
  readonly isCut: boolean;
};

/** A docket as its page or file lays it out, before anything in its words is understood. */
export type DocketReport = {
  readonly header: ImportHeader;
  /** The zone of the court's clock; null where the court is unknown or keeps several. */
  readonly zone: string | null;
  readonly kind: 'criminal' | 'civil' | 'bankruptcy' | 'appellate' | 'unknown';
  readonly parties: readonly DocketParty[];
  readonly counts: readonly DocketCount[];
  /** In the order of the file. */
  readonly entries: readonly DocketEntry[];
  readonly problems: readonly ImportProblem[];
};
