import { noticeHistoriesPage } from '../../pages/notice-history-page.ts';
import { layListPiece, listContext } from './list-piece.ts';
import type { Part } from './part.ts';

/** How notice was given of every setting of every hearing. */
export const noticeHistoryPart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) =>
    layListPiece(noticeHistoriesPage(context.copy.view, listContext(context)), context),
};
