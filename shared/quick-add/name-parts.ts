import type { Client } from '../model/client.ts';
import { foldWord } from './words.ts';

/** How much a word of a name says: a family name, a given name, or "de", "van". */
export type NameWeight = 'family' | 'given' | 'particle';

const PARTICLES = new Set(
  'de del la las los da do dos das di du le el al bin ibn ben abu van von der den y e san st mc the'.split(
    ' ',
  ),
);

/**
 * The words of a client's names, folded, with the weight of each; the heaviest where a word has two.
 * The family name is what stands before the comma of the sort name; without one, every word of the
 * name but the first.
 *
 * @example
 * namePartsOf({ name: 'Ana Ruiz', sortName: '', aliases: [] })
 * //=> Map { 'ana' => 'given', 'ruiz' => 'family' }
 */
export function namePartsOf(
  client: Pick<Client, 'name' | 'sortName' | 'aliases'>,
): ReadonlyMap<string, NameWeight> {
  const parts = new Map<string, NameWeight>();
  const family = new Set(
    client.sortName.includes(',') ? keysOf(client.sortName.split(',')[0] ?? '') : [],
  );
  for (const name of [client.name, client.sortName, ...client.aliases]) {
    const keys = keysOf(name.replace(/,/gu, ' '));
    keys.forEach((key, index) => {
      const isFamily = family.size > 0 ? family.has(key) : keys.length === 1 || index > 0;
      const weight = PARTICLES.has(key) ? 'particle' : isFamily ? 'family' : 'given';
      if (parts.get(key) !== 'family') parts.set(key, weight);
    });
    for (const joined of joinedParticles(keys)) parts.set(joined, 'family');
  }
  return parts;
}

/** "de la Cruz" is also typed "dela cruz" and "delacruz". */
function joinedParticles(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key, at) => {
    let from = at;
    while (from > 0 && PARTICLES.has(keys[from - 1] ?? '')) from -= 1;
    return from === at || PARTICLES.has(key) ? [] : [keys.slice(from, at + 1).join('')];
  });
}

/** The words of a name; one with a dash also counts in its parts. */
function keysOf(name: string): string[] {
  return name
    .split(/\s+/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .map(foldWord)
    .filter((key) => key !== '');
}
