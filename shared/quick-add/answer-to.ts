import { capital } from '../model/capital.ts';
import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';

type Filing = Extract<Meaning, { record: 'filing' }>;

/** Documents that answer another one. */
const ANSWERS: ReadonlySet<string> = new Set([
  'opposition',
  'reply',
  'response',
  'objections',
  'answer',
  'rebuttal',
]);
const LINKS = new Set(['to', 'in', 'against']);
/** Whose the document is that is answered. */
const OWNERS = new Set(
  'the a our his her their its dhs ice govt gov government usa ausa opla respondent petitioner defendant pending opposition'.split(
    ' ',
  ),
);

/**
 * "response to motion to terminate filed 11/20": the response was filed, not the motion. Null where what
 * the line names is answered by nothing.
 *
 * @param kind the document that the line names
 */
export function answerTo(
  { words }: Board,
  kind: FoundKind,
  found: readonly FoundKind[],
): FoundKind | null {
  const filings = found.filter(({ meaning }) => meaning.record === 'filing');
  for (const one of filings) {
    if (one.meaning.record !== 'filing' || !ANSWERS.has(one.meaning.document)) continue;
    const object = filings.findLast(
      ({ from }) => from > one.to && leads(words.slice(one.to, from).map(({ key }) => key)),
    );
    const isNamed = kind === one || kind === object;
    if (object?.meaning.record !== 'filing' || !isNamed) continue;
    return {
      ...one,
      meaning: answerOf(one.meaning, object.meaning),
      isWeak: false,
      to: object.to,
    };
  }
  return null;
}

function leads([link = '', ...rest]: readonly string[]): boolean {
  return LINKS.has(link) && rest.every((key) => OWNERS.has(key) || LINKS.has(key));
}

function answerOf({ document, filedBy }: Filing, answered: Filing): Filing {
  const whole = `${document} to the ${answered.document}`;
  const { suits } = answered;
  return {
    record: 'filing',
    title: capital(whole),
    document: whole,
    filedBy: other(answered.filedBy) ?? filedBy,
    ...(suits === undefined ? {} : { suits }),
  };
}

/** The government answers what we file, and we what it files. */
function other(filedBy: Filing['filedBy']): Filing['filedBy'] | null {
  if (filedBy === 'us') return 'government';
  return filedBy === 'government' ? 'us' : null;
}
