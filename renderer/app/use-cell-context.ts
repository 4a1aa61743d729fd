import { useMemo } from 'react';
import { type CellContext, recordsByKey } from '../../shared/chronology/table-columns.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import { formatWithLocal } from '../../shared/time/format-with-local.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { datesOf } from '../features/timeline/describe-stop.ts';
import { useStartState } from '../host/host-context.tsx';

/** What the cells of the table are read from; the same object until something of it changes. */
export function useCellContext(view: MatterView): CellContext {
  const persons = useOfficeRows('persons');
  const { zone } = useStartState();
  return useMemo(
    () => ({
      view,
      records: recordsByKey(view),
      nameOfPerson: (reference) => namePerson(persons ?? [], reference),
      printDates: (row) => datesOf(row, (date) => formatWithLocal(date, zone, 'table')),
    }),
    [view, persons, zone],
  );
}
