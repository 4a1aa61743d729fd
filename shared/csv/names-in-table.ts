import type { CellNames } from '../cells/cell-codec.ts';
import { sayBond, sayLine } from '../cells/link-cells.ts';
import { holderKey } from '../model/holders.ts';
import { namePerson } from '../model/name-person.ts';
import type { Person } from '../model/person.ts';
import { isRandomId } from '../model/random-id.ts';
import { idSchema, type NamedRecord } from '../model/record.ts';

/**
 * What the lines of a table call each other. A record of several lines is named by its first one; what
 * has no line, because it stays out of the table or is no record of it, has no name.
 *
 * @param records what each line is of, in the order of the table
 * @returns also the number of a line by its place counted from 0, empty until another line named it
 */
export function namesInTable(
  records: readonly NamedRecord[],
  persons: readonly Pick<Person, 'id' | 'name' | 'initials'>[],
): { readonly names: CellNames; readonly numberOf: (at: number) => string } {
  const lines = new Map<string, number>();
  records.forEach((record, at) => {
    const key = holderKey(record);
    if (!lines.has(key)) lines.set(key, at + 1);
  });
  const named = new Set<number>();
  const bonds = new Map<string, number>();
  return {
    names: {
      person: (reference) => {
        const name = namePerson(persons, reference);
        return idSchema.safeParse(name).success && !isRandomId(name) ? name : '';
      },
      bond: (id) => {
        const number = bonds.get(id) ?? bonds.size + 1;
        bonds.set(id, number);
        return sayBond(number);
      },
      line: (record) => {
        const number = lines.get(holderKey(record));
        if (number === undefined) return '';
        named.add(number);
        return sayLine(number);
      },
    },
    numberOf: (at) => (named.has(at + 1) ? String(at + 1) : ''),
  };
}
