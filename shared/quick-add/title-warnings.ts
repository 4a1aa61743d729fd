import type { Board } from './board.ts';
import type { Understanding, Warning } from './reading.ts';
import { warnings } from './say-warning.ts';

const AGAIN = new Set('every each weekly biweekly monthly daily cada semanal'.split(' '));
const ENDS = new Set(
  'lifted removed off ended lapsed vacated modified cancelled canceled terminated'.split(' '),
);

/** Words of the title that say more than one record can do: "every 2 wks", a curfew that was lifted. */
export function titleWarnings(
  { meaning }: Pick<Understanding, 'meaning'>,
  { words, isFree }: Pick<Board, 'words' | 'isFree'>,
): readonly Warning[] {
  const free = words.filter((_, at) => isFree(at));
  const at = free.findIndex(({ key }) => AGAIN.has(key));
  if ((meaning.record === 'hearing' || meaning.record === 'appointment') && at >= 0) {
    const said = free.slice(at, at + 3).map(({ raw }) => raw);
    return [warnings.recurring(said.join(' '))];
  }
  const end = free.find(({ key }) => ENDS.has(key));
  return meaning.record === 'condition' && end !== undefined
    ? [warnings.conditionEnds(end.raw)]
    : [];
}
