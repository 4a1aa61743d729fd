import { partsOfSource } from '../model/cite-source.ts';
import type { Source } from '../model/record.ts';
import { readsRightToLeft } from './text.ts';
import { visibleText } from './wrap-text.ts';

/**
 * A source as the table cites it: what it is, docket number, entry, page, and the date as it states
 * it.
 *
 * @example
 * sourceText(order) //=> 'Order setting hearing, No. 2:25-cv-00240, entry 12, p. 3, states “May 28”'
 */
export function sourceText(source: Source): string {
  const { name, place } = partsOfSource({
    kind: source.kind,
    label: visibleText(source.label),
    docketNumber: visibleText(source.docketNumber),
    entry: visibleText(source.entry),
    page: visibleText(source.page),
    dateAsStated: visibleText(source.dateAsStated),
  });
  // A name that reads from right to left would turn what follows it on its line.
  return place === '' ? name : `${name}${readsRightToLeft(name) ? '\n' : ', '}${place}`;
}
