import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import type { Person } from '../model/person.ts';
import type { DocketLine } from './docket-line.ts';
import { docketLinesOf } from './matter-docket.ts';

/** Whose docket, and whether samples stand in it. */
export type DocketFilter = {
  /** A person's id, or initials that records carry; null = everybody's; empty = nobody's. */
  readonly person: string | null;
  readonly withSamples: boolean;
};

type Known = Pick<Person, 'id' | 'initials'>;

/**
 * Whether a reference names somebody: by id, or by the initials that somebody wrote.
 *
 * @example
 * isPerson('MQ', { id: 'p1', initials: 'MQ' }) //=> true
 */
export function isPerson(reference: string, { id, initials }: Known): boolean {
  return reference !== '' && (reference === id || reference === initials);
}

/** Says which lines pass; a task is its assignee's, whoever answers for the matter. */
export function passes(
  filter: DocketFilter,
  persons: readonly Known[],
): (line: DocketLine) => boolean {
  const { person, withSamples } = filter;
  const known = persons.find((one) => one.id === person) ?? { id: person ?? '', initials: '' };
  return (line) => {
    if (line.isSample && !withSamples) return false;
    if (person === null) return true;
    const named = line.assignee === '' ? [line.responsible, line.backup] : [line.assignee];
    if (person === '') return named.every((one) => one === '');
    return named.some((one) => isPerson(one, known));
  };
}

/** Everybody whom lines of matters name and the list of persons knows, then initials that nobody is known by. */
export function personsIn(
  views: readonly MatterView[],
  persons: readonly Known[],
): readonly string[] {
  const named = new Set<string>();
  for (const view of views) for (const one of namedIn(view)) named.add(one);
  const ids = persons
    .filter((person) => [...named].some((one) => isPerson(one, person)))
    .map((person) => person.id);
  const strangers = [...named].filter((one) => !persons.some((person) => isPerson(one, person)));
  return [...ids, ...strangers.sort()];
}

/** Whom the lines of a matter name, by id or initials. Read once for each view. */
const namedIn = oncePer((view: MatterView): ReadonlySet<string> => {
  const named = new Set(
    docketLinesOf(view).flatMap((line) => [line.responsible, line.backup, line.assignee]),
  );
  named.delete('');
  return named;
});
