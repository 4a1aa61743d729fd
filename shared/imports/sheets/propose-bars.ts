import { valueNamed } from '../../cells/choice-cells.ts';
import { barFields } from '../../cells/custody-fields.ts';
import { nameRemovalBar } from '../../chronology/custody-bars.ts';
import { barKindNames } from '../../chronology/kind-names.ts';
import type { Bar } from '../../model/custody.ts';
import { proposeBar } from '../propose.ts';
import { nothingOf, proposalOf, quotedEnds, type RowReading } from './propose-rows.ts';
import { detailsOfRow } from './row-details.ts';
import { type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { readLifted } from './said-lifted.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { readTwoEnds } from './two-ends.ts';
import { wordsOfColumns } from './words-of-no-field.ts';

/**
 * Makes a bar to removal of a row whose kind says that it is one. Its end is when it was lifted where the
 * row says so or tells besides when it expires; else it is when it runs out.
 */
export function proposeBarOf(table: SheetTable, row: SheetRow): RowReading {
  const ends = readTwoEnds(table, row);
  const { start } = ends.cells;
  if (start.type === 'bad' || (start.type === 'none' && start.text === ''))
    return nothingOf(row, ends);
  const details = detailsOfRow(table, row, barFields);
  const title = valueOf(table, row, 'title');
  const subtype = valueOf(table, row, 'subtype');
  const status = valueOf(table, row, 'status');
  const kind = valueNamed(barKindNames, subtype) ?? (subtype === '' ? kindInTitle(title) : null);
  const said = readLifted(status, ends.end);
  const isEndLifted = said.isLifted || 'expires' in details.values;
  const bar = proposeBar({
    id: 'row',
    kind: kind ?? 'other',
    issuedBy: valueOf(table, row, 'judge'),
    from: ends.start,
    ...(isEndLifted ? { lifted: said.lifted ?? ends.end } : { expires: ends.end }),
    ...details.values,
  });
  return proposalOf(table, row, {
    ends,
    details,
    doubts: [...(kind === null ? [sheetDoubts.unknownSubtype(subtype)] : []), ...said.doubts],
    words: [
      // A bar has no title of its own.
      title === nameRemovalBar(bar) ? '' : title,
      kind === null && subtype !== '' ? `Subtype: ${subtype}` : '',
      said.words,
      ...wordsOfColumns(table, row, ['authority', 'facility', 'place']),
    ],
    record: (common) => ({
      table: 'bars',
      row: proposeBar({ ...bar, ...common, sources: quotedEnds(table, row, ends) }),
    }),
  });
}

/** A title may begin with what it is called: "Court stay of removal, 1st Cir.". */
function kindInTitle(title: string): Bar['kind'] | null {
  return valueNamed(barKindNames, title.split(',')[0] ?? '');
}
