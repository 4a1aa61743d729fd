import { joined, type ListPage, type PageContext, said } from '../../pages/list-page.ts';
import { noticesOf } from '../caption.ts';
import { everyLine } from '../copy-of-matter.ts';
import { fillPages } from '../fill-pages.ts';
import type { Piece } from '../piece.ts';
import { paperOf } from '../paper.ts';
import { putList } from '../put-list.ts';
import type { PartContext } from './part.ts';
import { runningOf } from './record.ts';

/** A list is told the day that the document is as of; who prints it, and when, stands on no filed page. */
export function listContext({ options }: PartContext): Omit<PageContext, 'nameOf'> {
  return { today: options.asOf, printedAt: '', printedBy: '', lastMerged: 'never' };
}

/** Lays out a list as a part, with what its copy leaves out and whatever warning it carries. */
export function layListPiece(page: ListPage, context: PartContext): Piece {
  const notices = noticesOf({ ...context.copy, hiddenRows: 0, shown: everyLine });
  const about = [...page.about, ...notices.map((text) => said(text, 'strong'))];
  return layPagePiece({ ...page, about }, context);
}

/** Lays out a list as a part that says of itself what is not on it. */
export function layPagePiece(page: ListPage, context: PartContext): Piece {
  const { copy, options, measure } = context;
  const running = runningOf(copy);
  const warnings = [...new Set([running.notice, page.warning])];
  return fillPages(
    {
      paper: paperOf({ paper: options.paper, orientation: page.orientation }),
      running: { ...running, notice: joined(warnings, ' · ') },
      lang: 'en-US',
    },
    measure,
    (flow) => {
      putList(flow, page, context.isTitle ? 1 : 2, measure);
    },
  );
}
