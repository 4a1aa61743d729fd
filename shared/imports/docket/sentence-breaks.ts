import { allMatches } from '../../notices/all-matches.ts';
import type { DocketHearingName } from './hearing-names.ts';

const STOP = /[.;]\)?\s+(?=[A-Z("*])/g;
const NO_STOP =
  /(?:\b(?:[A-Z]|Jr|Sr|Dr|St|Ste|Hon|Mr|Ms|Mrs|No|Nos|vs?|Ave|Blvd|Rm|Fl|Ct|Ctrm|Inc|U\.S|a\.m|p\.m|AM|PM|Dft|Deft|Def|Atty|Ste))$/i;

/** Whether a sentence ends between two places. */
export function isBroken(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  if (words.length > 1_500) return true;
  for (const stop of allMatches(words, STOP))
    if (!NO_STOP.test(words.slice(Math.max(0, stop.index - 8), stop.index))) return true;
  return false;
}

/** Where the words about a date end: at the next date, the next hearing, or the end of the sentence. */
export function stopAt(
  text: string,
  names: readonly DocketHearingName[],
  from: number,
  next: number,
): number {
  const name = names.find((one) => one.start >= from)?.start ?? text.length;
  const limit = Math.min(next, name, from + 320);
  const words = text.slice(from, limit);
  for (const stop of allMatches(words, STOP))
    if (!NO_STOP.test(words.slice(Math.max(0, stop.index - 8), stop.index)))
      return from + stop.index;
  return limit;
}
