import type { Failure } from '../../shared/result/result.ts';
import { FRAME_FORMAT, RECORD_SCHEMA } from './versions.ts';

/**
 * A newer app has been here: nothing may be opened or written, or its data would be damaged.
 *
 * @failure vault/newer both numbers of what was found and of what this app knows
 */
export function newerFailure(
  found: { readonly format: number; readonly schema: number },
  file: string,
  knownFormat = FRAME_FORMAT,
): Failure | null {
  if (found.format <= knownFormat && found.schema <= RECORD_SCHEMA) return null;
  return {
    code: 'vault/newer',
    details: {
      file,
      format: found.format,
      knownFormat,
      schema: found.schema,
      knownSchema: RECORD_SCHEMA,
    },
  };
}
