import type { SettingStatus } from '../../model/hearing.ts';

const words: readonly (readonly [RegExp, SettingStatus])[] = [
  [/\bnot held\b|\bdid not (?:go forward|occur)|\bno show by court\b/i, 'not-held'],
  [/\bnot reached\b/i, 'not-reached'],
  [/\bvacat|\bcancel|\bstricken\b|\bstruck\b|\bterminated\b|\bcxl/i, 'vacated'],
  [/\bcontinu|\bcont'?d\b|\badjourn|\bpostponed\b/i, 'continued'],
  [/\breset\b|\bre-?scheduled\b|\bmoved to\b/i, 'reset'],
  [/\badvanced\b/i, 'advanced'],
  [/\bheld\b|\bcompleted?\b|\bdone\b|\boccurred\b|\battended\b|\bconcluded\b/i, 'held'],
];

/**
 * "To be vacated", "motion to continue": neither has happened. "Reset to" ahead of a date and "reset from"
 * another one say that the date beside them is the one that holds.
 */
const NOT_YET =
  /\b(?:to be|not yet|will be|may be|might|pending|request|motion|moved to (?:continue|vacate|reset)|to (?:continue|vacate|reset)|if|unless|from)\b|\b(?:to|for|until|till)\W*$|\?/i;
/** A hearing that stands. */
const STANDS =
  /^\W*(?:re)?(?:set|scheduled|calendared|pending|confirmed|upcoming|active|open|future|on calendar)\b/i;

/** A status by its name alone, which tells no reason. */
const PLAIN =
  /^(?:set|held|not held|reset|continued|advanced|vacated|not reached)(?: \(control date\))?$/i;

/** Whether a cell of status says what became of a setting and not a word more. */
export function isPlainStatus(text: string): boolean {
  return PLAIN.test(text);
}

/** Whether a word of status is known: it makes something of a setting, or says that it stands. */
export function isStatusKnown(text: string): boolean {
  return statusOfWords(text) !== null || STANDS.test(text.slice(0, 200));
}

/**
 * What a word of status makes of a setting; null where it tells nothing of it.
 *
 * @example
 * statusOfWords('Cancelled by court') //=> 'vacated'
 */
export function statusOfWords(text: string): SettingStatus | null {
  const head = text.slice(0, 200);
  return NOT_YET.test(head) ? null : (words.find(([pattern]) => pattern.test(head))?.[1] ?? null);
}
