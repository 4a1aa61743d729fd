import { capital } from '../model/capital.ts';
import { invariant } from '../result/invariant.ts';
import { type Meaning, meaningKey, type RecordWord } from './meaning.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { custodyWords } from './words-of-kinds/custody-words.ts';
import { filingWords } from './words-of-kinds/filing-words.ts';
import {
  hearingMeaning,
  hearingWords,
  heldWords,
  withNouns,
} from './words-of-kinds/hearing-words.ts';
import { orderWords } from './words-of-kinds/order-words.ts';
import { otherWords } from './words-of-kinds/other-words.ts';
import { spanishWords } from './words-of-kinds/spanish-words.ts';
import { type KindWord, spell, type Spelled } from './words-of-kinds/spell.ts';

const english: readonly Spelled[] = [
  ...hearingWords,
  ...heldWords,
  ...custodyWords,
  ...orderWords,
  ...filingWords,
  ...otherWords,
];

/** Every meaning that a kind can be corrected to, once each, in the order of the table. */
export const allMeanings: readonly Meaning[] = [
  ...new Map(english.map(([, { meaning }]) => [meaningKey(meaning), meaning])).values(),
];

/** What a choice of kind stands for: a meaning by its key, or the plainest one of a record's kind. */
export function meaningOfKey(key: string): Meaning | null {
  return allMeanings.find((meaning) => meaningKey(meaning) === key) ?? null;
}

/** Every phrase that names a kind; where two share one, the first leads and the other is offered. */
const shipped: readonly Spelled[] = [
  ...english,
  ...spanishWords.flatMap(([key, words]) => {
    const meaning = meaningOfKey(key);
    invariant(meaning !== null, `no English words name ${key}`);
    return spell(meaning, words);
  }),
];

const shippedTypes = new Set(
  shipped.map(([, { meaning }]) =>
    meaning.record === 'hearing' ? meaning.hearingType.toLowerCase() : '',
  ),
);

let shippedIndex: PhraseIndex<KindWord> | null = null;

/** Made for the first line that is read: ten thousand phrases would hold up every start. */
function indexOfShipped(): PhraseIndex<KindWord> {
  shippedIndex ??= indexPhrases(shipped);
  return shippedIndex;
}

/** The phrases that the app ships with and those of the office's own hearing types. */
export function kindIndexOf(lists: Vocabulary['hearingTypes']): PhraseIndex<KindWord> {
  const own = lists
    .filter(({ archived }) => !archived)
    .flatMap(({ types }) => types)
    .filter((type) => !shippedTypes.has(type.toLowerCase()))
    .flatMap((type) => {
      const title = capital(type);
      const isOneWord = !/[\s-]/u.test(type.trim());
      const meaning = hearingMeaning(type, isOneWord ? `${title} hearing` : title);
      return spell(meaning, withNouns(isOneWord ? `${type}*` : shortened(type)));
    });
  return own.length === 0 ? indexOfShipped() : indexPhrases([...shipped, ...own]);
}

/** An office's "lobby conference" is also found as "lobby conf". */
function shortened(type: string): string {
  const short = type.replace(/\bconference$/iu, 'conf').replace(/\bhearing$/iu, 'hrg');
  return short === type ? type : `${type}|${short}`;
}

/** The kinds offered where the line names none. */
export const plainKinds: readonly { readonly value: string; readonly record: RecordWord }[] = [
  { value: 'hearing/Hearing', record: 'hearing' },
  { value: 'task/Task', record: 'task' },
  { value: 'deadline/Deadline', record: 'deadline' },
  { value: 'appointment/Appointment', record: 'appointment' },
  { value: 'filing/Filing', record: 'filing' },
  { value: 'order/Order', record: 'order' },
  { value: 'contact/Contact', record: 'contact' },
  { value: 'note/Note', record: 'note' },
];
