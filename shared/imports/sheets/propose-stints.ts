import { stintFields } from '../../cells/custody-fields.ts';
import { nameFacility } from '../../custody/facility-names.ts';
import type { Stint } from '../../model/custody.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { proposeStint } from '../propose.ts';
import { holderOfWords } from './holder-of-words.ts';
import { kindOfWord } from './kind-of-word.ts';
import { nothingOf, proposalOf, quotedEnds, type RowReading } from './propose-rows.ts';
import { detailsOfRow } from './row-details.ts';
import { columnsOf, type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { readTwoEnds } from './two-ends.ts';
import { wordsOfColumns } from './words-of-no-field.ts';

const endings: readonly (readonly [RegExp, 'transfer' | 'release' | 'removal' | 'death'])[] = [
  [/\btransfer|marshal|other agency|\bxfer/i, 'transfer'],
  [/\bremov|\bdeport|voluntary (?:return|departure)/i, 'removal'],
  [/\bdeath|\bdied|\bdeceased/i, 'death'],
  [/\breleas|\bbond|\bbail|\bparole|recognizance|\bOR\b|\bROR\b|supervision|\bOS\b/i, 'release'],
];

/** Makes a stint of a row of a custody table. */
export function proposeStintOf(table: SheetTable, row: SheetRow): RowReading {
  const ends = readTwoEnds(table, row);
  const { start, end } = ends.cells;
  const isOfKinds = kindOfWord(valueOf(table, row, 'kind'))?.type === 'stint';
  const isNamed = start.text !== '' && isOfKinds;
  if (start.type === 'bad') return nothingOf(row, ends);
  if (start.type === 'none' && end.type !== 'date' && !isNamed) return nothingOf(row, ends);
  const details = detailsOfRow(table, row, stintFields);
  const name = valueOf(table, row, 'facility');
  const held = valueOf(table, row, 'authority') || holderInKind(valueOf(table, row, 'kind'));
  const authority =
    holderOfWords(held) ?? (table.isImmigration ? 'ice' : null) ?? holderOfWords(name);
  const isHolderSaid = authority !== null && (held !== '' || table.isImmigration);
  const ending = valueOf(table, row, 'ended-by') || valueOf(table, row, 'status');
  const facility = facilityOf(table, row, name);
  const title = valueOf(table, row, 'title');
  return proposalOf(table, row, {
    ends,
    details,
    // A stint has no title of its own.
    words: isOfKinds
      ? [title === nameFacility(facility) ? '' : title, ...wordsOfColumns(table, row, ['judge'])]
      : [],
    doubts: [
      ...(isReversed(ends.start, ends.end) ? [sheetDoubts.reversed()] : []),
      ...(isHolderSaid ? [] : [sheetDoubts.authority()]),
    ],
    record: (common) => ({
      table: 'stints',
      row: proposeStint({
        ...common,
        sources: quotedEnds(table, row, ends),
        authority: authority ?? 'other',
        facility,
        bookIn: ends.start,
        bookOut: ends.end,
        endedBy: ends.end === null ? null : endingOf(ending),
        ...details.values,
      }),
    }),
  });
}

function endingOf(text: string): Stint['endedBy'] {
  if (/^unknown$/i.test(text)) return 'unknown';
  return endings.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** "ICE custody" says who holds; "Custody" alone does not. */
function holderInKind(kind: string): string {
  return kindOfWord(kind)?.type === 'stint' && holderOfWords(kind) !== null ? kind : '';
}

function facilityOf(table: SheetTable, row: SheetRow, name: string) {
  const [codeColumn] = columnsOf(table, 'facility-code');
  const code = codeColumn === undefined ? '' : (row.lines[codeColumn] ?? '').slice(0, 40);
  const place = valueOf(table, row, 'place');
  const cityState = /^(?:(.{2,60}?),\s*)?([A-Z]{2})$/.exec(place);
  const city = cityState === null ? place.slice(0, 200) : (cityState[1] ?? '');
  const state = cityState?.[2] ?? '';
  const known = name === '' ? code : name;
  return known === '' && city === '' && state === '' ? null : { name: known, city, state, code };
}

function isReversed(bookIn: CaseDate, bookOut: CaseDate | null): boolean {
  if (bookIn.kind !== 'on' || bookOut?.kind !== 'on') return false;
  if (bookIn.from.length !== 10 || bookOut.from.length !== 10) return false;
  return bookOut.from < bookIn.from;
}
