import type { Client } from '../model/client.ts';
import { compareNames, type Likeness, likenesses, type NameLikeness } from './compare-names.ts';
import { foldName } from './folded-name.ts';
import type { KnownName } from './known-names.ts';

/** A name that the office knows and that is like one that was typed. */
export type ConflictMatch = NameLikeness & {
  readonly typed: string;
  readonly known: KnownName;
};

/**
 * Compares typed names with everything that the office knows, by sound and by spelling, whichever
 * order, script or transliteration they come in. The surest first, then in the order of `known`. One
 * person is listed once for each name typed, under the likest of the names that he or she goes by.
 *
 * @param typed one name each; blank ones are passed over
 * @param known of `knownNames`
 * @param except a client who is compared with the others, not with himself or herself
 *
 * @example
 * findConflicts(['Xenia Petrov'], knownNames([petrova]))[0]?.likeness //=> 'sounds-alike'
 */
export function findConflicts(
  typed: readonly string[],
  known: readonly KnownName[],
  except: Client['id'] | null = null,
): readonly ConflictMatch[] {
  const others = known.filter(({ client }) => client.id !== except);
  return typed
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      const folded = foldName(name);
      const likest = new Map<string, ConflictMatch>();
      for (const one of others) {
        const found = compareNames(folded, one.name);
        if (found === null) continue;
        const person = `${one.client.id} ${one.as === 'contact' ? one.name.written : ''}`;
        const before = likest.get(person);
        if (before === undefined || sureness(found.likeness) < sureness(before.likeness))
          likest.set(person, { ...found, typed: name, known: one });
      }
      return [...likest.values()].sort((a, b) => sureness(a.likeness) - sureness(b.likeness));
    });
}

/** Smaller is surer. */
function sureness(likeness: Likeness): number {
  return likenesses.indexOf(likeness);
}
