import { type EventKind, eventKinds } from '../../model/event.ts';

/** What the word in a column of kinds says by itself. */
export type WordKind =
  | { readonly type: 'event'; readonly kind: EventKind }
  | { readonly type: 'stint' }
  /** A detainer, a warrant, a writ: it lays claim to a person and holds nobody. */
  | { readonly type: 'claim' }
  | { readonly type: 'bar' };

const kinds: ReadonlyMap<string, EventKind> = new Map(
  eventKinds.map((kind) => [kind.replace('-', ' '), kind]),
);
const CUSTODY =
  /^(?:(?:ice|cbp|usms|bop|orr|state|county|other authority) )?(?:custody|detention|stint|in custody)$/;
const CLAIM = /^claim,? not custody$/;
const BAR = /^bar to (?:removal|transfer)$/;

/**
 * The kind of record that a cell names by its very name; null where it says anything else, such as the
 * type of a hearing.
 *
 * @example
 * kindOfWord('Visa action') //=> { type: 'event', kind: 'visa-action' }
 * kindOfWord('ICE custody') //=> { type: 'stint' }
 * kindOfWord('Claim, not custody') //=> { type: 'claim' }
 * kindOfWord('Bond hearing') //=> null
 */
export function kindOfWord(text: string): WordKind | null {
  const word = text.slice(0, 60).trim().toLowerCase();
  const kind = kinds.get(word);
  if (kind !== undefined) return { type: 'event', kind };
  if (CUSTODY.test(word)) return { type: 'stint' };
  if (CLAIM.test(word)) return { type: 'claim' };
  return BAR.test(word) ? { type: 'bar' } : null;
}
