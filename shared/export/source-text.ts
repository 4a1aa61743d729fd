import type { Source } from '../model/record.ts';
import { readsRightToLeft } from './text.ts';
import { visibleText } from './wrap-text.ts';

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

/**
 * A source as the table cites it: what it is, docket number, entry, page, and the date as it states
 * it.
 *
 * @example
 * sourceText(order) //=> 'Order setting hearing, No. 2:25-cv-00240, entry 12, p. 3, states “May 28”'
 */
export function sourceText(source: Source): string {
  const label = visibleText(source.label);
  const docketNumber = visibleText(source.docketNumber);
  const entry = visibleText(source.entry);
  const page = visibleText(source.page);
  const dateAsStated = visibleText(source.dateAsStated);
  const name = label === '' ? kindNames[source.kind] : label;
  const place = [
    docketNumber === '' ? '' : `No. ${docketNumber}`,
    entry === '' ? '' : `entry ${entry}`,
    page === '' ? '' : `p. ${page}`,
    dateAsStated === '' ? '' : `states “${dateAsStated}”`,
  ]
    .filter((part) => part !== '')
    .join(', ');
  // A name that reads from right to left would turn what follows it on its line.
  return place === '' ? name : `${name}${readsRightToLeft(name) ? '\n' : ', '}${place}`;
}
