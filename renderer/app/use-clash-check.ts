import { useMemo } from 'react';
import { candidateOf, type Typed } from '../../shared/docket/candidate.ts';
import { clashesWith } from '../../shared/docket/clashes.ts';
import { docketLinesOf } from '../../shared/docket/matter-docket.ts';
import { sayClash } from '../../shared/docket/say-clash.ts';
import { isAttended } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

/**
 * Says what a hearing that is being typed clashes with among all matters; null where nothing is known
 * against it.
 *
 * @param id the record being edited; null for a new one
 */
export function useClashCheck(
  view: MatterView,
  id: string | null,
): (typed: Typed) => string | null {
  const office = useOffice();
  const persons = useOfficeRows('persons');
  const nameOfPerson = useNameOfPerson();
  const lines = useMemo(
    () => (office?.matters ?? []).flatMap(docketLinesOf).filter((line) => line.attendance !== null),
    [office],
  );
  const event = view.events.find((one) => one.id === id);
  const attended = event !== undefined && isAttended(event) ? event : null;
  return (typed) => {
    const candidate = candidateOf(view, attended, typed);
    const known = (persons ?? []).filter((person) => !person.archived);
    const said = clashesWith(candidate, lines, known).map((clash) => sayClash(clash, nameOfPerson));
    if (said.length === 0) return null;
    const more = said.length > 2 ? [`And ${String(said.length - 2)} more.`] : [];
    return [...said.slice(0, 2), ...more, 'It can be saved anyway.'].join(' ');
  };
}
