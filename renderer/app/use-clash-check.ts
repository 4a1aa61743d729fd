import { useMemo } from 'react';
import { engagementTyped, type TypedEngagement } from '../../shared/clashes/engagements-of.ts';
import { clashesOfTyped } from '../../shared/docket/clash-lines.ts';
import { docketLinesOf } from '../../shared/docket/matter-docket.ts';
import { sayClash } from '../../shared/docket/say-clash.ts';
import { isAttended } from '../../shared/model/event-date.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';
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
): (typed: TypedEngagement) => string | null {
  const office = useOffice();
  const persons = useOfficeRows('persons');
  const today = useToday();
  const nameOfPerson = useNameOfPerson();
  const lines = useMemo(
    () => (office?.matters ?? []).flatMap(docketLinesOf).filter((line) => line.engagement !== null),
    [office],
  );
  const event = view.events.find((one) => one.id === id);
  const attended = event !== undefined && isAttended(event) ? event : null;
  return (typed) => {
    const engagement = engagementTyped(view, attended, typed);
    if (engagement === null) return null;
    const said = clashesOfTyped(engagement, lines, { today, persons: persons ?? [] }).map((clash) =>
      sayClash(clash, nameOfPerson),
    );
    if (said.length === 0) return null;
    const more = said.length > 2 ? [`And ${String(said.length - 2)} more.`] : [];
    return [...said.slice(0, 2), ...more, 'It can be saved anyway.'].join(' ');
  };
}
