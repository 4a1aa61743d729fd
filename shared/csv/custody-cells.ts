import { nameClaim, nameRemovalBar } from '../chronology/custody-bars.ts';
import { barKindNames, claimKindNames } from '../chronology/kind-names.ts';
import type { CellNames } from '../cells/cell-codec.ts';
import { barFields, claimFields, stintFields } from '../cells/custody-fields.ts';
import { writeFields } from '../cells/write-fields.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CsvCells } from './csv-columns.ts';
import { dateCells, endCells } from './date-cells.ts';

/** A stint: its book-in is the date, its book-out the end. */
export function stintCells(stint: Stint, names: CellNames): CsvCells {
  const { facility, endedBy } = stint;
  const { columns, details } = writeFields(stintFields, stint, names);
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
    ...columns,
    details,
  };
}

/** A claim, which is no custody: lodged, and lifted where it was. */
export function claimCells(claim: Claim, names: CellNames): CsvCells {
  const { columns, details } = writeFields(claimFields, claim, names);
  return {
    ...dateCells(claim.lodged),
    ...endCells(claim.lifted),
    kind: 'Claim, not custody',
    title: nameClaim(claim),
    subtype: claimKindNames[claim.kind],
    authority: authorityNames[claim.authority],
    ...columns,
    details,
  };
}

/** What forbids removal or transfer. Its end is when it was lifted; when it runs out stands beside it. */
export function barCells(bar: Bar, names: CellNames): CsvCells {
  const { columns, details } = writeFields(barFields, bar, names);
  return {
    ...dateCells(bar.from),
    ...endCells(bar.lifted),
    kind: 'Bar to removal',
    title: nameRemovalBar(bar),
    subtype: barKindNames[bar.kind],
    status: bar.lifted === null ? '' : 'Lifted',
    judge: bar.issuedBy,
    ...columns,
    details,
  };
}
