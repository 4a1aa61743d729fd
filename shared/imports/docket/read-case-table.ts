import type { CivilDay } from '../../time/civil-day.ts';
import { readColumnDate } from './read-column-date.ts';

/** What the table at the head of a docket says of the case. */
export type CaseTable = {
  readonly caption: string;
  readonly filedOn: CivilDay | null;
  readonly terminatedOn: CivilDay | null;
  readonly judge: string;
};

const LABEL =
  /^(?:case title|assigned to|referred to|demand|lead case|member cases?|related cases?|cases? in other court|magistrate|date|jury|nature of suit|jurisdiction|cause|other court|mdl|other dkt|chapter|voluntary|involuntary|asset|debtor|previous|relate[sd]|plaintiff|defendant|petitioner|represented|pending|termed|docketed|fee status|appeal from|panel|trial date|disposition|status|lead docket|usca|not reported|court of appeals|originating|type|flags?)\b.{0,40}:?/i;
const PARTIES = /\bv\.?s?\.?\s|\bin re\b|\bmatter of\b|\bex rel\b|\bet al\b|\bsealed\b/i;

/**
 * Reads the lines of the case table, each of which starts with its label; the caption of a civil case
 * has none.
 *
 * @param lines from the title to the first party
 */
export function readCaseTable(lines: readonly string[], thisYear: number): CaseTable {
  const after = (label: RegExp) => {
    const at = lines.findIndex((one) => label.test(one));
    const here = (lines[at] ?? '').replace(label, '').trim();
    // Courts of bankruptcy set the label and its day into cells of their own.
    const next = lines[at + 1] ?? '';
    return here !== '' || at < 0 || LABEL.test(next) ? here : next;
  };
  const day = (label: RegExp) => {
    const words = after(label).replace(/^[:\s]+/, '');
    return readColumnDate(words.split(' ')[0] ?? '', thisYear);
  };
  const titled = after(/^case title\s?:\s{0,3}/i);
  const bare = lines.find((line) => !LABEL.test(line) && PARTIES.test(line));
  return {
    caption: (titled === '' ? (bare ?? '') : titled).slice(0, 1_000),
    filedOn: day(/^(?:date filed|filed|docketed)\s?:/i),
    // "TERMINATED:" alone stands beneath a party or its attorney.
    terminatedOn: day(/^(?:date terminated|termed|date closed)\s?:/i),
    judge: after(/^assigned to\s?:\s{0,3}/i).slice(0, 200),
  };
}
