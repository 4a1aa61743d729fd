import type { Board } from './board.ts';
import { authorityWords } from './find-manner.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';
import { phrasesAt } from './phrase-index.ts';

const handover = {
  record: 'stint',
  title: 'Transfer',
  begins: 'transfer',
  isHandover: true,
} as const satisfies Meaning;

/** Between "to" and who receives: "to the custody of ice". */
const LINKS = new Set('the custody of'.split(' '));
/** Behind an authority these are no custody: "released to ice supervision". */
const FREE = new Set(
  'supervision monitoring isap check checkin checkins reporting office visit atd osup'.split(' '),
);
/** "reports to ice", "subject to ice detainer": nobody is handed over. */
const OTHER_TO = new Set(
  'report reports reporting reported subject appear surrender notice notices due back pursuant referred'.split(
    ' ',
  ),
);
const TURNED = new Set(['turned', 'handed', 'given', 'signed']);

/**
 * "released to ice", "turned over to the marshals": another authority took the client. That is a transfer, and
 * no release; where the words say a release on bond or the like, it is asked.
 */
export function toHolder(board: Board, kind: FoundKind): FoundKind | null {
  const { meaning } = kind;
  if (meaning.record === 'stint' && TURNED.has(board.words[kind.from]?.key ?? ''))
    return { ...kind, meaning: handover };
  if (meaning.record !== 'release' || receiverAt(board, kind.to) === null) return null;
  // "from" leads to who held the client before.
  const isLed = board.words[kind.to - 1]?.key === 'from';
  const isPlain = meaning.how === 'unknown' || meaning.how === 'sentence-served';
  return {
    ...kind,
    meaning: handover,
    others: [meaning, ...kind.others],
    isAsked: kind.isAsked || !isPlain,
    to: isLed ? kind.to - 1 : kind.to,
  };
}

/** "turned over" of a person: an authority stands right behind it. */
export function isTurnedOver({ words }: Pick<Board, 'words'>, at: number, to: number): boolean {
  return !TURNED.has(words[at]?.key ?? '') || authorityBehind({ words }, to) !== null;
}

/** Where the authority stands that receives somebody, behind "to" or "into"; null where none does. */
function receiverAt({ words }: Board, start: number): number | null {
  for (let at = start; at < words.length; at += 1) {
    const isLink = /^(?:to|into|a)$/u.test(words[at]?.key ?? '');
    if (!isLink || OTHER_TO.has(words[at - 1]?.key ?? '')) continue;
    const place = authorityBehind({ words }, at + 1);
    if (place !== null) return place;
  }
  return null;
}

function authorityBehind({ words }: Pick<Board, 'words'>, start: number): number | null {
  let at = start;
  while (LINKS.has(words[at]?.key ?? '')) at += 1;
  const [match] = phrasesAt(authorityWords, words, at);
  return match === undefined || FREE.has(words[at + match.length]?.key ?? '') ? null : at;
}

/** True where an authority is the one that receives: "to ice", "into the custody of ice". */
export function isReceiver({ words }: Board, at: number): boolean {
  return /^(?:to|into|a)$/u.test(leadOf(words, at));
}

/** True where an authority is the one that gave the client up: "from bop". */
export function isFormerHolder({ words }: Board, at: number): boolean {
  return /^(?:from|de)$/u.test(leadOf(words, at));
}

function leadOf(words: Board['words'], at: number): string {
  let lead = at - 1;
  while (LINKS.has(words[lead]?.key ?? '')) lead -= 1;
  return words[lead]?.key ?? '';
}

/** The holder lends the client and keeps custody: "transferred to usms on writ". */
export function isLent({ words }: Board): boolean {
  return words.some(({ key }) => LENT.has(key));
}

const LENT = new Set('writ whcap whcad adpros temporarily temp loan loaned borrowed'.split(' '));
