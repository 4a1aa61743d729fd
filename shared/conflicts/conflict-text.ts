import type { ConflictMatch } from './find-conflicts.ts';
import type { KnownName } from './known-names.ts';
import { sayKnownAs, sayMatch } from './say-match.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/** A check that was made: what was typed, and what was found. */
export type ConflictCheck = {
  readonly names: readonly string[];
  readonly matches: readonly ConflictMatch[];
  /** "12 clients and 30 people around them". */
  readonly compared: string;
};

/**
 * The names of a text, one a line.
 *
 * @example
 * namesIn('Ana Ruiz\n\n Rosa ') //=> ['Ana Ruiz', 'Rosa']
 */
export function namesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Says with how many people names are compared. */
export function sayCompared(known: readonly KnownName[], except: string | null): string {
  const others = known.filter(({ client }) => client.id !== except);
  const clients = new Set(others.map(({ client }) => client.id)).size;
  const contacts = others.filter(({ as }) => as === 'contact').length;
  return `${count(clients, 'client', 'clients')} and ${count(contacts, 'contact', 'contacts')}`;
}

/**
 * Says what a check found, without a name: it is kept in the matter, which may leave the office.
 *
 * @example
 * sayFound(check) //=> '2 possible matches, 1 of them by one name alone'
 */
export function sayFound({ matches }: Pick<ConflictCheck, 'matches'>): string {
  const weak = matches.filter(({ likeness }) => likeness === 'one-name').length;
  if (matches.length === 0) return 'no match';
  const all = count(matches.length, 'possible match', 'possible matches');
  return weak === 0 ? all : `${all}, ${String(weak)} of them by one name alone`;
}

/** The whole check as text, to be pasted into a memo. It names other clients. */
export function conflictText(check: ConflictCheck, by: string, on: CivilDay): string {
  const lines = check.names.flatMap((name) => {
    const own = check.matches.filter((match) => match.typed === name);
    return [
      '',
      name,
      ...(own.length === 0 ? ['  no match'] : []),
      ...own.map(
        (match) =>
          `  ${match.known.name.written} (${sayKnownAs(match.known)}${match.known.client.archived ? ', archived' : ''}). ${sayMatch(match)}`,
      ),
    ];
  });
  return [
    `Conflicts check of ${formatCivilDay(on, 'long')}, by ${by}`,
    `Compared with ${check.compared}, by sound and spelling: ${sayFound(check)}.`,
    'Confidential: names clients of the office.',
    ...lines,
    '',
  ].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
