import type { Source } from './record.ts';

const kindNames: Readonly<Record<Source['kind'], string>> = {
  docket: 'Docket',
  order: 'Order',
  notice: 'Notice',
  'phone-line': 'Phone line',
  portal: 'Portal',
  locator: 'Locator',
  facility: 'Facility',
  officer: 'Officer',
  client: 'Client',
  family: 'Family',
  press: 'Press',
  document: 'Document',
  'imported-file': 'Imported file',
  other: 'Other source',
};

/** What a source is called, and the place in it; `place` may be empty. */
export function partsOfSource({
  kind,
  label,
  docketNumber,
  entry,
  page,
  dateAsStated,
}: Pick<Source, 'kind' | 'label' | 'docketNumber' | 'entry' | 'page' | 'dateAsStated'>): {
  readonly name: string;
  readonly place: string;
} {
  const place = [
    docketNumber === '' ? '' : `No. ${docketNumber}`,
    entry === '' ? '' : `entry ${entry}`,
    page === '' ? '' : `p. ${page}`,
    dateAsStated === '' ? '' : `states “${dateAsStated}”`,
  ].filter((part) => part !== '');
  return { name: label === '' ? kindNames[kind] : label, place: place.join(', ') };
}

/**
 * Cites a source in one line: what it is, docket number, entry, page, and the date as it states it.
 *
 * @example
 * citeSource(order) //=> 'Order setting hearing, No. 2:25-cv-00240, entry 12, p. 3, states “May 28”'
 */
export function citeSource(source: Source): string {
  const { name, place } = partsOfSource(source);
  return place === '' ? name : `${name}, ${place}`;
}
