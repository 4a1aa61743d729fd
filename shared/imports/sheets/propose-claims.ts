import { valueNamed } from '../../cells/choice-cells.ts';
import { claimFields } from '../../cells/custody-fields.ts';
import { nameClaim } from '../../chronology/custody-bars.ts';
import { claimKindNames } from '../../chronology/kind-names.ts';
import { proposeClaim } from '../propose.ts';
import { holderOfWords } from './holder-of-words.ts';
import { nothingOf, proposalOf, quotedEnds, type RowReading } from './propose-rows.ts';
import { detailsOfRow } from './row-details.ts';
import { type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { readLifted } from './said-lifted.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { readTwoEnds } from './two-ends.ts';
import { wordsOfColumns } from './words-of-no-field.ts';

/** Makes a claim of a row whose kind says that it is one: a detainer, a warrant, a writ. */
export function proposeClaimOf(table: SheetTable, row: SheetRow): RowReading {
  const ends = readTwoEnds(table, row);
  const { start } = ends.cells;
  if (start.type === 'bad' || (start.type === 'none' && start.text === ''))
    return nothingOf(row, ends);
  const details = detailsOfRow(table, row, claimFields);
  const title = valueOf(table, row, 'title');
  const subtype = valueOf(table, row, 'subtype');
  const meaning = title === '' ? undefined : table.kindOf(title)?.meaning;
  const told = subtype === '' && meaning?.record === 'claim' ? meaning : null;
  const kind = valueNamed(claimKindNames, subtype || title) ?? told?.kind ?? null;
  const held = valueOf(table, row, 'authority');
  const authority = holderOfWords(held) ?? told?.authority ?? holderOfWords(title);
  const said = readLifted(valueOf(table, row, 'status'), ends.end);
  return proposalOf(table, row, {
    ends,
    details,
    doubts: [
      ...(kind === null ? [sheetDoubts.unknownSubtype(subtype)] : []),
      ...(authority === null ? [sheetDoubts.authority()] : []),
      ...said.doubts,
    ],
    words: [
      kind === null && subtype !== '' ? `Subtype: ${subtype}` : '',
      said.words,
      ...wordsOfColumns(table, row, ['judge', 'facility', 'place']),
    ],
    record: (common) => {
      const claim = proposeClaim({
        ...common,
        sources: quotedEnds(table, row, ends),
        kind: kind ?? 'other',
        authority: authority ?? 'other',
        lodged: ends.start,
        lifted: said.lifted ?? ends.end,
        ...details.values,
      });
      return { table: 'claims', row: title === nameClaim(claim) ? claim : { ...claim, title } };
    },
  });
}
