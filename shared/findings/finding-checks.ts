import { aNumberMissing } from './a-number-missing.ts';
import { attorneyOnLeave } from './attorney-on-leave.ts';
import { birthdayNear } from './birthday-near.ts';
import { bondPostedWithClaim } from './bond-posted-with-claim.ts';
import { bookOutBeforeBookIn } from './book-out-before-book-in.ts';
import { checkInAfterRelease } from './check-in-after-release.ts';
import { closedDay } from './closed-day.ts';
import { controlDatePassed } from './control-date-passed.ts';
import { countedDifferently } from './counted-differently.ts';
import { crossedCustody } from './crossed-custody.ts';
import { dateNotAsStated } from './date-not-as-stated.ts';
import { enteredTwice } from './entered-twice.ts';
import { factAhead } from './fact-ahead.ts';
import { factsStale } from './facts-stale.ts';
import type { FindingCheck } from './finding.ts';
import { hearingAfterClosing } from './hearing-after-closing.ts';
import { hearingClash } from './hearing-clash.ts';
import { hearingWithoutZone } from './hearing-without-zone.ts';
import { holeInCustody } from './hole-in-custody.ts';
import { noAdvisal } from './no-advisal.ts';
import { noResponsibleAttorney } from './no-responsible-attorney.ts';
import { noSource } from './no-source.ts';
import { notFound } from './not-found.ts';
import { ntaNotFiled } from './nta-not-filed.ts';
import { ntaWithoutHearing } from './nta-without-hearing.ts';
import { orderedReleasedStillHeld } from './ordered-released-still-held.ts';
import { ordersConflict } from './orders-conflict.ts';
import { outcomeAhead } from './outcome-ahead.ts';
import { pastStillSet } from './past-still-set.ts';
import { releaseBeforeBookIn } from './release-before-book-in.ts';
import { releaseWithoutBookOut } from './release-without-book-out.ts';
import { removalOrderWithoutStay } from './removal-order-without-stay.ts';
import { sourcesDiffer } from './sources-differ.ts';
import { stayEndsSoon } from './stay-ends-soon.ts';
import { stintWithoutBookIn } from './stint-without-book-in.ts';
import { twoPlaces } from './two-places.ts';
import { verifiedBySamePerson } from './verified-by-same-person.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/**
 * Every kind of finding, the gravest first within its severity. The next one is one more file and one
 * line here and in `docs/findings.md` (a test compares the two).
 */
export const findingChecks: readonly FindingCheck[] = [
  notFound,
  orderedReleasedStillHeld,
  removalOrderWithoutStay,
  stayEndsSoon,
  crossedCustody,
  ordersConflict,
  bondPostedWithClaim,
  checkInAfterRelease,
  hearingClash,
  attorneyOnLeave,
  pastStillSet,
  controlDatePassed,
  outcomeAhead,
  hearingAfterClosing,
  weekdayMismatch,
  dateNotAsStated,
  sourcesDiffer,
  enteredTwice,
  countedDifferently,
  closedDay,
  factAhead,
  hearingWithoutZone,
  bookOutBeforeBookIn,
  releaseBeforeBookIn,
  twoPlaces,
  holeInCustody,
  releaseWithoutBookOut,
  stintWithoutBookIn,
  factsStale,
  noAdvisal,
  aNumberMissing,
  ntaNotFiled,
  ntaWithoutHearing,
  birthdayNear,
  noResponsibleAttorney,
  verifiedBySamePerson,
  noSource,
];

/** How a list heads the findings of a code; a code of a later version stands for itself. */
export function nameOfFinding(code: string): string {
  return findingChecks.find((check) => check.code === code)?.name ?? code;
}
