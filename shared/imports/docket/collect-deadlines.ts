import type { CivilDay } from '../../time/civil-day.ts';
import type { ImportDoubt } from '../file-reading.ts';
import type { DocketDeadline } from './propose-deadline.ts';
import type { EntryReading } from './read-entry.ts';
import { docketDoubts } from './say-docket.ts';

type Open = { readonly deadline: DocketDeadline; readonly doubts: ImportDoubt[] };

/** No docket has more of one title; a file that does was made to be searched for ever. */
const MOST_OF_TITLE = 300;
const ANOTHER_DAY = /\b(?:re-?set|extend|enlarg|amend|re-?schedul|continu|modif)/i;
const ENDS =
  /\bterminate(?:d)? (?:deadlines|hearings)|\bdeadlines(?:\/hearings)? (?:are )?terminated\b/i;

/**
 * Every deadline of a docket, with a doubt where a later entry gives another day for the same thing, ends
 * deadlines without saying which, or ends the case before it.
 *
 * @param readings oldest first
 */
export function collectDeadlines(
  readings: readonly EntryReading[],
  { terminatedOn }: { readonly terminatedOn: CivilDay | null },
): readonly DocketDeadline[] {
  const all: Open[] = [];
  const byTitle = new Map<string, Open[]>();
  for (const from of readings) {
    const { text, ownDay } = from;
    if (from.type === 'settings' && ENDS.test(text.slice(0, 400)))
      for (const one of all)
        if (ownDay !== null && one.deadline.words.day >= ownDay && one.doubts.length === 0)
          one.doubts.push(docketDoubts.deadlineEnded(from));
    const givesAnother = ANOTHER_DAY.test(text.slice(0, 1_000));
    for (const words of from.deadlines) {
      const title = words.title.toLowerCase();
      const before = byTitle.get(title) ?? [];
      if (givesAnother)
        for (const { deadline, doubts } of before)
          if (deadline.from !== from && deadline.words.day !== words.day && doubts.length === 0)
            doubts.push(docketDoubts.deadlineReplaced(from));
      const doubts =
        terminatedOn !== null &&
        words.day > terminatedOn &&
        (ownDay === null || ownDay <= terminatedOn)
          ? [docketDoubts.endedBefore(terminatedOn)]
          : [];
      const open = { deadline: { words, from, doubts }, doubts };
      all.push(open);
      if (before.length < MOST_OF_TITLE) byTitle.set(title, [...before, open]);
    }
  }
  return all.map(({ deadline }) => deadline);
}
