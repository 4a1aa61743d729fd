import { joined, type ListPage, type PageContext, said } from '../../pages/list-page.ts';
import { noticesOf } from '../caption.ts';
import { everyLine } from '../copy-of-matter.ts';
import { fillPages, type Piece } from '../fill-pages.ts';
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
  const { copy, options, measure } = context;
  const running = runningOf(copy);
  const warnings = [...new Set([running.notice, page.warning])];
  const about = noticesOf({ ...copy, hiddenRows: 0, shown: everyLine }).map((text) =>
    said(text, 'strong'),
  );
  const list = { ...page, about: [...page.about, ...about] };
  return fillPages(
    {
      paper: paperOf({ paper: options.paper, orientation: page.orientation }),
      running: { ...running, notice: joined(warnings, ' · ') },
      lang: 'en-US',
    },
    measure,
    (flow) => {
      putList(flow, list, context.isTitle ? 1 : 2, measure);
    },
  );
}
