import { type Board, isStretchFree } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';

const COURTS = new Set(
  'ij mj bia board judge judges court courts agency dhs uscis eoir circuit ic opla aao ao panel tribunal ca1 ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 ca10 ca11'.split(
    ' ',
  ),
);
/** Where one of these stands ahead of it, a court is not what the case went to. */
const ENDS = new Set(
  'by for on until pending after from per custody jail marshal marshals'.split(' '),
);
/** "remanded to the jena immigration court": so many words may name it. */
const LONGEST = 4;
const remand: Meaning = { record: 'order', title: 'Order', orderType: 'other', keepsWords: true };

/** "remanded to ij", "remanded to the district court": a case went back, and nobody into custody. */
export function asRemand(board: Board, kind: FoundKind): FoundKind | null {
  const { words } = board;
  const { meaning, from, to } = kind;
  if (meaning.record !== 'stint' || words[from]?.key !== 'remanded') return null;
  const name = words.slice(to, to + LONGEST);
  const stop = name.findIndex(({ key }) => ENDS.has(key) || /^\d/u.test(key));
  const place = name.findLastIndex(
    ({ key }, index) => COURTS.has(key) && (stop < 0 || index < stop) && !isOfCustody(name, index),
  );
  const isByCourt = words.some(
    ({ key }, place) => /^(?:bia|board|ca\d+|circuit)$/u.test(key) && isBehindBy(words, place),
  );
  if (place < 0 && !isByCourt) return null;
  const end = place < 0 ? to : to + place + 1;
  return {
    ...kind,
    meaning: remand,
    others: [],
    to: isStretchFree(board, to, end - to) ? end : to,
  };
}

/** "dhs custody" */
function isOfCustody(name: Board['words'], at: number): boolean {
  return name[at + 1]?.key === 'custody';
}

function isBehindBy(words: Board['words'], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'by');
}
