import { nameClaim, nameRemovalBar } from '../chronology/custody-bars.ts';
import { barKindNames, claimKindNames } from '../chronology/kind-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CsvCells } from './csv-columns.ts';
import { dateCells, endCells } from './date-cells.ts';

/** A stint: its book-in is the date, its book-out the end. */
export function stintCells(stint: Stint): CsvCells {
  const { facility, operator, endedBy } = stint;
  return {
    ...dateCells(stint.bookIn),
    ...endCells(stint.bookOut),
    kind: `${authorityNames[stint.authority]} custody`,
    title: nameFacility(facility),
    facility: facility?.name ?? '',
    facilityCode: facility?.code ?? '',
    place: [facility?.city ?? '', facility?.state ?? ''].filter((part) => part !== '').join(', '),
    authority: authorityNames[stint.authority],
    endedBy: endedBy ?? '',
    details: operator === '' ? '' : `operated by ${operator}`,
  };
}

/** A claim, which is no custody: lodged, and lifted where it was. */
export function claimCells(claim: Claim): CsvCells {
  return {
    ...dateCells(claim.lodged),
    ...endCells(claim.lifted),
    kind: 'Claim, not custody',
    title: nameClaim(claim),
    subtype: claimKindNames[claim.kind],
    authority: authorityNames[claim.authority],
    details: claim.with === '' ? '' : `with ${claim.with}`,
  };
}

/** What forbids removal or transfer. */
export function barCells(bar: Bar): CsvCells {
  return {
    ...dateCells(bar.from),
    ...endCells(bar.lifted ?? bar.expires),
    kind: 'Bar to removal',
    title: nameRemovalBar(bar),
    subtype: barKindNames[bar.kind],
    details: [bar.bound === '' ? '' : `binds ${bar.bound}`, bar.text]
      .filter((part) => part !== '')
      .join('; '),
  };
}
