import { useCallback } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';

/** Names a docket, a record of the matter or a person by id; null where the text is no id of one. */
export function useNameOfReference(view: MatterView): (reference: string) => string | null {
  const persons = useOfficeRows('persons');
  return useCallback(
    (reference) => {
      const proceeding = view.proceedings.find((one) => one.id === reference);
      if (proceeding !== undefined) return nameProceeding(proceeding);
      const event = view.events.find((one) => one.id === reference);
      if (event !== undefined) return event.title;
      const person = persons?.find((one) => one.id === reference);
      return person === undefined ? null : person.initials || person.name;
    },
    [view, persons],
  );
}
