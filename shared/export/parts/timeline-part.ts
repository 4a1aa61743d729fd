import type { Part } from './part.ts';
import { layRecord } from './record.ts';

/** The chart of the whole matter on its pages. */
export const timelinePart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) => layRecord(['timeline'], context),
};
