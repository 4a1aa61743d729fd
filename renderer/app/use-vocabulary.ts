import { isOwnCourt } from '../../shared/courts/own-court.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import type { RowOf } from '../../shared/model/tables.ts';
import type { KnownCourt, Vocabulary } from '../../shared/quick-add/vocabulary.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import type { Office } from '../data/office-reader.ts';

/** What a line of quick add can name; null until the matters are read. The same while nothing changes. */
export function useVocabulary(): Vocabulary | null {
  const office = useOffice();
  const courts = useOfficeRows('courts');
  const hearingTypes = useOfficeRows('hearingTypes');
  if (office === undefined || courts === undefined || hearingTypes === undefined) return null;
  return vocabularyOf(office, courts, hearingTypes);
}

const vocabularyOf = oncePer(
  (
    { matters }: Office,
    courts: readonly RowOf<'courts'>[],
    hearingTypes: Vocabulary['hearingTypes'],
  ): Vocabulary => {
    const own = courts
      .filter((row) => !row.archived && isOwnCourt(row))
      .map(({ court }): KnownCourt => ({ ...court, kind: 'own' }));
    return { matters, courts: own, hearingTypes };
  },
);
