import { type PaperWords, paperWordsId } from '../../shared/model/paper-words.ts';
import { phraseKeys, phrases } from '../../shared/phrases/phrases.ts';
import { civilDayOf } from '../../shared/time/civil-day.ts';
import { newRow } from '../../shared/model/new-row.ts';

/**
 * A language that an office added: every phrase is the English one behind a mark, so that a test sees at
 * once what is said in it and what is not.
 *
 * @param withDays false = names of days and months are left to the calendar of the language
 */
export function markedPhrases(mark: string, withDays = true): Readonly<Record<string, string>> {
  const keys = phraseKeys.filter((key) => withDays || !key.startsWith('day.'));
  return Object.fromEntries(keys.map((key) => [key, `${mark} ${phrases[key].en}`]));
}

/** A record of the office's own words. */
export function paperWords(
  tag: string,
  name: string,
  phrases: Readonly<Record<string, string>>,
): PaperWords {
  return newRow('paperWords', {
    id: paperWordsId(tag),
    tag,
    name,
    phrases: { ...phrases },
    takenInOn: civilDayOf(2026, 11, 27),
  });
}
