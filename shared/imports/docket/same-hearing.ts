import { currentOf, type HearingChain } from './hearing-chain.ts';
import type { HearingWords } from './hearing-words.ts';
import type { Said } from './read-entry.ts';

/** Of one kind; of two that are of none, by their titles. */
export function isSameKind(chain: HearingChain, words: Said<HearingWords>): boolean {
  if (chain.types.length === 0 && words.types.length === 0)
    return chain.title.toLowerCase() === words.title.toLowerCase();
  return chain.types.some((type) => words.types.includes(type));
}

/** "The hearing set for 2/17": of no kind and without a time, where one alone is set for that day. */
export function onlyOneMeant(
  here: readonly HearingChain[],
  words: Said<HearingWords>,
): HearingChain | undefined {
  if (words.types.length > 0 || words.time !== null) return undefined;
  const open = here.filter((chain) => currentOf(chain)?.status === 'set');
  return open.length === 1 ? open[0] : undefined;
}

/** The same kind, or one of the two says only "Hearing". */
export function isLoosely(chain: HearingChain, words: Said<HearingWords>): boolean {
  return chain.types.length === 0 || words.types.length === 0 || isSameKind(chain, words);
}

/** Of one person at least, or of everybody. */
export function isSamePerson(chain: HearingChain, words: Said<HearingWords>): boolean {
  if (words.whose.type !== 'named' || chain.persons === null) return true;
  return words.whose.persons.some((one) => chain.persons?.includes(one));
}
