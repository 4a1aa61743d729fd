import type { ConflictMatch } from './find-conflicts.ts';
import type { KnownName } from './known-names.ts';

/**
 * Says why a name was found, in one sentence.
 *
 * @example
 * sayMatch(match) //=> 'Sounds alike: Xenia and Kseniia.'
 */
export function sayMatch({ likeness, pairs }: ConflictMatch): string {
  switch (likeness) {
    case 'same':
      return 'The same name.';
    case 'other-order':
      return 'The same name, in another order or written apart.';
    case 'sounds-alike':
      return sayPairs(pairs);
    case 'part': {
      const near = pairs.filter(({ how }) => how !== 'same');
      const first = 'One name is contained in the other.';
      return near.length === 0 ? first : `${first} ${sayPairs(near)}`;
    }
    case 'one-name': {
      const [pair] = pairs;
      if (pair === undefined) return 'One name in common.';
      return pair.how === 'same'
        ? `One name in common: ${pair.known}.`
        : `One name in common. ${sayPairs([pair])}`;
    }
  }
}

/**
 * Says as what the office knows somebody.
 *
 * @example
 * sayKnownAs(contact) //=> 'sister of Ana Example'
 */
export function sayKnownAs({ as, client, role }: KnownName): string {
  switch (as) {
    case 'client':
      return 'client';
    case 'alias':
      return `alias of ${client.name}`;
    case 'booked':
      return `name as booked of ${client.name}`;
    case 'contact':
      return `${role === '' ? 'contact' : role} of ${client.name}`;
  }
}

function sayPairs(pairs: ConflictMatch['pairs']): string {
  const said = (how: 'sounds' | 'spelling') =>
    pairs.filter((pair) => pair.how === how).map(({ typed, known }) => `${typed} and ${known}`);
  const sounds = said('sounds');
  const spelling = said('spelling');
  return [
    ...(sounds.length === 0 ? [] : [`Sounds alike: ${sounds.join('; ')}.`]),
    ...(spelling.length === 0 ? [] : [`Spelled almost alike: ${spelling.join('; ')}.`]),
  ].join(' ');
}
