import type { ListPage } from '../pages/list-page.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { fillPages } from './fill-pages.ts';
import { paperOf } from './paper.ts';
import type { PrintDocument } from './print-document.ts';
import { putList } from './put-list.ts';
import { sheetsOf } from './sheets-of.ts';
import type { Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

/** Lays out a list as a document of its own, see `putList`. */
export function layoutList(page: ListPage, measure: Measure): PrintDocument {
  const paper = paperOf({ paper: 'letter', orientation: page.orientation });
  const title = cleanText(page.title);
  const running = { left: title, notice: cleanText(page.warning), foot: cleanText(footOf(page)) };
  const laid = fillPages({ paper, running, lang: 'en-US' }, measure, (flow) => {
    putList(flow, page, 1, measure);
  });
  return {
    title,
    lang: laid.lang,
    width: paper.width,
    height: paper.height,
    sheets: sheetsOf([laid]),
    bookmarks: [],
    leftOut: 0,
    redactions: [],
  };
}

function footOf({ asOf, printed }: ListPage): string {
  return `As of ${formatCivilDay(asOf, 'table')} · ${printed}`;
}
