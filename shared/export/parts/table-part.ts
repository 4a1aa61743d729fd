import type { Part } from './part.ts';
import { layRecord } from './record.ts';

/** Every dated line with its sources, then what has no date. */
export const tablePart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) => layRecord(['table'], context),
};
