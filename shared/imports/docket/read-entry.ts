import type { CivilDay } from '../../time/civil-day.ts';
import { dropUnseenLetters } from '../../model/unseen-letters.ts';
import { foldText } from '../../notices/fold-text.ts';
import type { DocketEntry } from './docket-report.ts';
import { entryDates, signedOn } from './entry-dates.ts';
import { entryTitle } from './entry-title.ts';
import { type EntryType, entryTypeOf } from './entry-type.ts';
import { type Milestone, readCustody } from './read-custody.ts';
import type { HearingWords } from './hearing-words.ts';
import { type DeadlineWords, readDeadlines } from './read-deadlines.ts';
import { readHearings } from './read-hearings.ts';
import { type DocketPerson, type Whose, whoseIs } from './whose.ts';

/** Words about something with whom they concern. */
export type Said<T> = T & { readonly whose: Whose };

/** What one entry of a docket says, its dates kept apart. */
export type EntryReading = {
  readonly entry: DocketEntry;
  readonly type: EntryType;
  readonly title: string;
  /** Text as patterns read it. */
  readonly text: string;
  /** The day of filing, else that of entering; null where the docket gives neither. */
  readonly ownDay: CivilDay | null;
  readonly signed: { readonly day: CivilDay; readonly written: string } | null;
  readonly whose: Whose;
  readonly hearings: readonly Said<HearingWords>[];
  readonly deadlines: readonly Said<DeadlineWords>[];
  readonly milestones: readonly Said<Milestone>[];
  /** "Terminate Deadlines and Hearings" without saying which. */
  readonly endsAllHearings: boolean;
  /** Dates in the text that no calendar has. */
  readonly badDates: readonly string[];
};

/** The columns have it already. */
const ENTERED_LAST = /\s{0,3}\(Entered:?\s{1,3}[\d/]{6,10}\)\s{0,3}$/i;

/**
 * Reads the text of one entry: the hearings it sets or tells of, arrest, release and bond, the day on
 * which a judge signed it, and whom each of it concerns.
 *
 * @param persons whose docket it is
 */
export function readEntry(
  entry: DocketEntry,
  persons: readonly DocketPerson[],
  today: CivilDay,
): EntryReading {
  const text = foldText(dropUnseenLetters(entry.text)).replace(ENTERED_LAST, '');
  const ownDay = entry.filedOn ?? entry.enteredOn;
  const type = entryTypeOf(text);
  const dates = entryDates(text, ownDay ?? today);
  const hearings = readHearings(text, { type, dates, ownDay });
  const heldDay =
    type === 'minutes' ? (hearings.find((one) => one.what === 'held')?.day ?? null) : null;
  const head = whoseIs(text.slice(0, 160), persons);
  const whose = head.type === 'nobody' ? whoseIs(text.slice(0, 3_000), persons) : head;
  const said = <T extends { readonly clause: string }>(one: T): Said<T> => {
    const own = whoseIs(one.clause, persons);
    return { ...one, whose: own.type === 'nobody' ? whose : own };
  };
  const signed = signedOn(dates);
  return {
    entry,
    type,
    title: entryTitle(text),
    text,
    ownDay,
    signed:
      signed?.day === undefined || signed.day === null
        ? null
        : { day: signed.day, written: signed.written },
    whose,
    hearings: hearings.map(said),
    deadlines: readDeadlines(text, { type, dates, hearings }).map(said),
    milestones: readCustody(text, { type, dates, ownDay, heldDay }).map(said),
    endsAllHearings:
      type === 'settings' &&
      hearings.length === 0 &&
      /\bterminate(?:d)? (?:deadlines|hearings)|\b(?:deadlines\/)?hearings terminated/i.test(text),
    badDates: dates.flatMap((one) => (one.day === null ? [one.written] : [])),
  };
}
