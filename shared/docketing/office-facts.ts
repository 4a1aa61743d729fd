import { closuresOf } from '../courts/closures-of.ts';
import { oncePer } from '../model/once-per.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import type { RowOf, TableName } from '../model/tables.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { standingsOf } from '../time/read-days.ts';
import type { ChangedRow } from './dependants-of.ts';
import type { OfficeFacts } from './facts-for.ts';

/**
 * What of the office a count needs. The same rows give the same object, so that whoever remembers a
 * count by it finds it again.
 *
 * @param courts every court of the office, archived ones too
 */
export const officeFacts = oncePer(
  (
    courts: readonly RowOf<'courts'>[],
    countedTiers: OfficeSettings['countedTiers'],
    today: CivilDay,
  ): OfficeFacts => ({
    courts,
    today,
    closuresOf: (id) => closuresOf(id, courts),
    standings: standingsOf(countedTiers),
  }),
);

/**
 * What of the office a count needs once an act is saved: its courts, their closed days, the holidays
 * that it counts. The very same object where the act changes none of it.
 *
 * @param changed the rows of the act, whole
 */
export function officeFactsAfter(changed: readonly ChangedRow[], office: OfficeFacts): OfficeFacts {
  const known = new Map(office.courts.map((row) => [row.id, row]));
  const courts = rowsOf(changed, 'courts').filter((row) => !countsAs(known.get(row.id), row));
  const tiers = rowsOf(changed, 'settings')[0]?.countedTiers;
  const standings = tiers === undefined ? office.standings : standingsOf(tiers);
  const isSame = JSON.stringify(standings) === JSON.stringify(office.standings);
  if (courts.length === 0 && isSame) return office;
  const all = [...new Map([...known, ...courts.map((row) => [row.id, row] as const)]).values()];
  return { ...office, courts: all, closuresOf: (id) => closuresOf(id, all), standings };
}

/** Nothing that a count reads of a court is another. */
function countsAs(before: RowOf<'courts'> | undefined, after: RowOf<'courts'>): boolean {
  const read = ({ court, state, closures }: RowOf<'courts'>) =>
    JSON.stringify([court, state, closures]);
  return before !== undefined && read(before) === read(after);
}

function rowsOf<T extends TableName>(
  changed: readonly ChangedRow[],
  table: T,
): readonly RowOf<T>[] {
  return changed.filter((one) => one.table === table).map(({ row }) => row as RowOf<T>);
}
