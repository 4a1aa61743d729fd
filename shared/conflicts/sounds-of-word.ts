/** What a run of letters can sound like. An empty sound is a vowel, or nothing. */
type Rule = { readonly first: string; readonly at: RegExp; readonly sounds: readonly string[] };

const rule = (letters: string, ...sounds: readonly string[]): Rule => ({
  first: letters.charAt(0),
  at: new RegExp(letters, 'y'),
  sounds,
});

/** Only where a word begins. */
const firstRules: readonly Rule[] = [
  rule('ng', 'n'),
  rule('x', 'ks', 's', 'h', 'S'),
  rule('kn', 'n', 'kn'),
  rule('gn', 'n', 'gn'),
  rule('wr', 'r'),
  rule('kh', 'k', 'h'),
  rule('h', 'h', ''),
  rule('j', 'J', 'h', ''),
  rule('y(?=[aeiou])', '', 'J'),
  rule('w', 'f', ''),
];

/** Anywhere; the first that fits counts. Vowels, y and h have no rule and no sound. */
const rules: readonly Rule[] = [
  rule('shch', 'S'),
  rule('sch', 'S', 'sk'),
  rule('tsch|tch', 'C'),
  rule('dzh|dj|dg(?=[ei])', 'J'),
  rule('ch', 'C', 'k'),
  rule('cz', 'C'),
  rule('sh', 'S'),
  rule('sz', 'S', 's'),
  rule('zh', 'J', 's'),
  rule('kh', 'k', ''),
  rule('gh', 'g', ''),
  rule('ph', 'f'),
  rule('th', 't'),
  rule('dh?$', 't'),
  rule('dh', 'd'),
  rule('bh', 'b'),
  rule('ck', 'k'),
  rule('q', 'k'),
  rule('c(?=[eiy])', 's'),
  rule('c', 'k'),
  rule('ng$', 'n'),
  rule('g(?=[eiy])', 'g', 'J'),
  rule('j', 'J', ''),
  rule('x', 'ks', 's', ''),
  rule('z', 's'),
  rule('ll', 'l', ''),
  rule('v$', 'f'),
  rule('v', 'f', 'b'),
  rule('w', 'f', ''),
];

/** Words with many doubtful letters have no more readings than this. */
const MOST_READINGS = 32;

/**
 * How a word of a name can sound, whichever way it was carried over from another script or language:
 * the consonants in order, "a" for a vowel at the start. Two words sound alike where they share a
 * reading. Made for recall: a conflicts check may show too much, never too little.
 *
 * - Vowels count only at the start: Ahmed, Ahmad; Hussein, Husain; Yevgeny, Evgenii.
 * - Double letters are one; h counts only at the start, where it may be silent.
 * - s = z, c as it is spoken, q = k, ph = f, w = f, v = f or b, final d = t; g before e and i, j, x, ch
 *   and kh have every reading that Spanish, Slavic, Arabic and English names give them.
 *
 * @param word folded by `foldWord`; a word of another script has one reading, itself
 *
 * @example
 * soundsOfWord('xenia') //=> Set { 'ksn', 'sn', 'hn', 'Sn' }
 * soundsOfWord('kseniia') //=> Set { 'ksn' }
 */
export function soundsOfWord(word: string): ReadonlySet<string> {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const sounds = readWord(word);
  remembered.set(word, sounds);
  return sounds;
}

/** A few thousand names share few words, and every word is asked for again and again. */
const remembered = new Map<string, ReadonlySet<string>>();
const MOST_REMEMBERED = 50_000;

function readWord(word: string): ReadonlySet<string> {
  if (!/^[a-z]+$/.test(word)) return new Set([word]);
  // "ll" has a rule of its own.
  const letters = word.replace(/([a-km-z])\1+/g, '$1').replace(/l{2,}/g, 'll');
  let readings = [''];
  let at = 0;
  while (at < letters.length) {
    const found = ruleAt(letters, at);
    const sounds = found?.sounds ?? [soundOfLetter(letters.charAt(at))];
    const isVowel = found === null && /[aeiouy]/.test(letters.charAt(at));
    readings = readings
      .flatMap((reading) => sounds.map((sound) => extend(reading, sound, isVowel)))
      .filter((reading, index, all) => all.indexOf(reading) === index)
      .slice(0, MOST_READINGS);
    at += found?.length ?? 1;
  }
  return new Set(readings);
}

function extend(reading: string, sound: string, isVowel: boolean): string {
  if (isVowel) return reading === '' ? 'a' : reading;
  // "sc", "sz" and "zs" are one s.
  return sound === 's' && reading.endsWith('s') ? reading : reading + sound;
}

function soundOfLetter(letter: string): string {
  return /[aeiouyh]/.test(letter) ? '' : letter;
}

const anywhere = byFirstLetter(rules);
const atStart = byFirstLetter([...firstRules, ...rules]);

function byFirstLetter(all: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const letters = [...new Set(all.map(({ first }) => first))];
  return new Map(letters.map((letter) => [letter, all.filter(({ first }) => first === letter)]));
}

function ruleAt(
  letters: string,
  at: number,
): { readonly sounds: readonly string[]; readonly length: number } | null {
  const possible = (at === 0 ? atStart : anywhere).get(letters.charAt(at)) ?? [];
  for (const { at: pattern, sounds } of possible) {
    pattern.lastIndex = at;
    const found = pattern.exec(letters)?.[0];
    if (found !== undefined) return { sounds, length: found.length };
  }
  return null;
}
