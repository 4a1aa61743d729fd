import { compliancePage } from '../../pages/compliance-page.ts';
import { layListPiece, listContext } from './list-piece.ts';
import type { Part } from './part.ts';

/** By condition, the reports and check-ins that were made. */
export const compliancePart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) => layListPiece(compliancePage(context.copy.view, listContext(context)), context),
};
