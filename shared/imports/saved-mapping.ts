import { foldText } from '../model/fold-text.ts';
import type { ImportMapping } from '../model/import-mapping.ts';
import { isColumnMeaning } from './column-meanings.ts';
import type { ImportAnswers, SheetReading } from './file-reading.ts';

type SheetAnswers = NonNullable<ImportAnswers['sheet']>;

/** As many columns a mapping can have. */
const MOST_COLUMNS = 2_000;

/**
 * The mapping that was saved for a sheet with these very headings, the newest of several; null where
 * there is none. Letters' case and spaces beside a heading do not count; a sheet without headings has
 * none.
 */
export function mappingFor(
  sheet: SheetReading,
  mappings: readonly ImportMapping[],
): ImportMapping | null {
  if (sheet.headingRow === null) return null;
  const wanted = keyOf(sheet.columns.map(({ heading }) => heading));
  return (
    mappings
      .filter((one) => !one.archived && keyOf(one.headings) === wanted)
      .toSorted((one, other) => other.changedAt - one.changedAt)[0] ?? null
  );
}

/** What a saved mapping answers about a sheet; a word that no meaning has is a column left out. */
export function answersOfMapping(mapping: ImportMapping, sheet: SheetReading): SheetAnswers {
  return {
    sheet: sheet.sheet,
    headingRow: sheet.headingRow,
    columns: sheet.columns.map((_, at) => {
      const word = mapping.columns[at] ?? '';
      return isColumnMeaning(word) ? word : 'ignored';
    }),
    dayFirst: mapping.dayFirst,
  };
}

/** What is saved of a sheet as it is read now. */
export function partsOfMapping(
  sheet: SheetReading,
  dayFirst: SheetAnswers['dayFirst'],
): Pick<ImportMapping, 'headings' | 'columns' | 'dayFirst'> {
  const columns = sheet.columns.slice(0, MOST_COLUMNS);
  return {
    headings: columns.map(({ heading }) => heading.slice(0, 5_000)),
    columns: columns.map(({ meaning }) => meaning),
    dayFirst: { ...dayFirst },
  };
}

function keyOf(headings: readonly string[]): string {
  return JSON.stringify(
    headings.slice(0, MOST_COLUMNS).map((one) => foldText(one.slice(0, 5_000)).trim()),
  );
}
