import type { Part } from './part.ts';
import { layRecord } from './record.ts';

/** Days by holder, stays, stints, transfers. */
export const custodyPart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) => layRecord(['custody'], context),
};
