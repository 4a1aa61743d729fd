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
 * What a word of status makes of a setting; null where it tells nothing of it.
 *
 * @example
 * statusOfWords('Cancelled by court') //=> 'vacated'
 */
export function statusOfWords(text: string): SettingStatus | null {
  const head = text.slice(0, 200);
  return words.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
