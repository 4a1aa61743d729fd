import { capital } from '../model/capital.ts';
import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';
import { hearingMeaning } from './words-of-kinds/hearing-words.ts';

/** "dismissal hearing", "release hearing": nothing of that is decided yet. */
export const DECIDED_AT_HEARINGS: ReadonlySet<Meaning['record']> = new Set([
  'order',
  'release',
  'stint',
  'claim',
  'charge',
  'arrest',
]);

/** A hearing that is called by the words of a kind. */
export function ownHearing({ words }: Board, { from, to }: FoundKind): Meaning {
  const name = words.slice(from, to).map(({ raw }) => raw);
  const title = [...name, 'hearing'].join(' ');
  return hearingMeaning('', capital(title));
}

/** "mts hrg" is the hearing on the motion; "motion to continue hearing" may be either, and is asked. */
export function hearingOn(
  filing: Extract<Meaning, { record: 'filing' }>,
): Pick<FoundKind, 'meaning' | 'others' | 'isWeak' | 'isAsked'> {
  const { document, suits } = filing;
  const type = typesOfDocuments.find(([pattern]) => pattern.test(document))?.[1] ?? '';
  const title = `Hearing on the ${document}`;
  const ofType = hearingMeaning(type, title);
  const meaning: Meaning =
    type === 'motion' || type === ''
      ? { record: 'hearing', title, hearingType: type, ...(suits === undefined ? {} : { suits }) }
      : ofType;
  const isAsked = /^motion (?:to continue|to advance|for bond)$/u.test(document);
  return { meaning, others: isAsked ? [filing] : [], isWeak: false, isAsked };
}

/** What type of hearing is held on a document. */
const typesOfDocuments: readonly (readonly [RegExp, string])[] = [
  [/habeas|the petition$|traverse/u, 'habeas'],
  [/restraining order$/u, 'temporary restraining order'],
  [/preliminary injunction$/u, 'preliminary injunction'],
  [/^motion for bond$/u, 'bond'],
  [/^motion for release$/u, 'bail'],
  [/^motion for detention$/u, 'detention'],
  [/motion/u, 'motion'],
  [/petition for review|appeal/u, 'oral argument'],
  [/EOIR-42|I-589/u, 'individual'],
];
