import type { Source } from '../../model/record.ts';
import { sourceInFile } from '../propose.ts';
import type { EntryReading } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';

/** What every proposal of one docket shares. */
export type DocketContext = {
  readonly fileName: string;
  readonly docketNumber: string;
  /** Of times that carry none; null = unknown. */
  readonly zone: string | null;
};

type SourceInput = Partial<Source> & Pick<Source, 'kind' | 'label'>;

/** An entry of a docket as the source of what is proposed from it: its words whole, its numbers, its day. */
export function docketSource(
  reading: EntryReading,
  context: DocketContext,
  dateAsStated = '',
): SourceInput {
  const { entry } = reading;
  return {
    ...sourceInFile(context.fileName, whereOfEntry(entry), {
      quote: entry.text,
      dateAsStated: dateAsStated === '' ? entry.dateAsStated : dateAsStated,
    }),
    kind: 'docket',
    docketNumber: context.docketNumber.slice(0, 5_000),
    entry: entry.number,
    dated: reading.ownDay,
  };
}
