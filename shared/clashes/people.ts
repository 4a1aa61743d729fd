import type { Person } from '../model/person.ts';
import type { Engagement } from './engagement.ts';

/** What clashes need to know of somebody. */
export type KnownPerson = Pick<Person, 'id' | 'initials' | 'leave' | 'archived'>;

/** Who references of records mean, in one office. */
export type People = {
  /** Who is meant, by id; several where initials are those of several; none where nobody is named. */
  readonly meant: (reference: string) => readonly string[];
  /** Who answers for an engagement: where nobody is named, the one person of an office of one. */
  readonly answering: (engagement: Engagement) => readonly string[];
  /** Whoever of these is away on one of the days, by id. */
  readonly away: (
    ids: readonly string[],
    days: Pick<Engagement, 'day' | 'last'>,
  ) => readonly string[];
};

/** Stands for whoever works in an office that has written nobody down. */
const THE_ONE = '';

/** Reads the people of an office. Somebody who left is known by id, no longer by initials. */
export function peopleOf(persons: readonly KnownPerson[]): People {
  const here = persons.filter(({ archived }) => !archived);
  const [only = null, second] = here;
  const theOne = second === undefined ? [only?.id ?? THE_ONE] : [];
  const ids = new Set(persons.map(({ id }) => id));
  const known = new Map<string, readonly string[]>([['', []]]);
  const meant = (reference: string): readonly string[] => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const found = ids.has(reference) ? [reference] : byInitials(here, reference);
    known.set(reference, found);
    return found;
  };
  return {
    meant,
    answering: ({ responsible }) => (responsible === '' ? theOne : meant(responsible)),
    away: (of, { day, last }) =>
      here
        .filter(
          ({ id, leave }) =>
            of.includes(id) && leave.some((one) => one.from <= last && one.to >= day),
        )
        .map(({ id }) => id),
  };
}

/** Initials that stand for nobody known stand for themselves. */
function byInitials(persons: readonly KnownPerson[], reference: string): readonly string[] {
  const folded = reference.trim().toLowerCase();
  const found = persons.filter(({ initials }) => initials.trim().toLowerCase() === folded);
  return found.length === 0 ? [folded] : found.map(({ id }) => id);
}
