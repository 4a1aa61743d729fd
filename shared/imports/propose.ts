import { type CaseEvent, eventSchema } from '../model/event.ts';
import {
  type Bar,
  barSchema,
  type Claim,
  claimSchema,
  type Stint,
  stintSchema,
} from '../model/custody.ts';
import type { Source } from '../model/record.ts';
import { IMPORT_MATTER } from './file-reading.ts';

/**
 * A proposed event, whole by its schema. What the schema refuses is a bug of the reader that made it:
 * readers check values of a file before they come here.
 *
 * @param input as in a matter file, without its matter
 * @throws where the schema refuses it
 */
export function proposeEvent(input: {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}): CaseEvent {
  return eventSchema.parse({ ...input, matterId: IMPORT_MATTER });
}

/** A proposed stint; as `proposeEvent`. */
export function proposeStint(input: {
  readonly id: string;
  readonly authority: string;
  readonly [field: string]: unknown;
}): Stint {
  return stintSchema.parse({ ...input, matterId: IMPORT_MATTER });
}

/** A proposed claim; as `proposeEvent`. */
export function proposeClaim(input: {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}): Claim {
  return claimSchema.parse({ ...input, matterId: IMPORT_MATTER });
}

/** A proposed bar to removal; as `proposeEvent`. */
export function proposeBar(input: {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}): Bar {
  return barSchema.parse({ ...input, matterId: IMPORT_MATTER });
}

/**
 * Where a proposed record comes from: the file and the place in it, the words as they stand there.
 *
 * @param quote cut to what a source can hold
 */
export function sourceInFile(
  fileName: string,
  where: string,
  { quote, dateAsStated = '' }: { readonly quote: string; readonly dateAsStated?: string },
): Partial<Source> & Pick<Source, 'kind' | 'label'> {
  return {
    kind: 'imported-file',
    label: `${fileName}, ${where}`.slice(0, 5_000),
    quote: quote.slice(0, 20_000),
    dateAsStated: dateAsStated.slice(0, 5_000),
  };
}
