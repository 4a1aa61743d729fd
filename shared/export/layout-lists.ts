import type { ListPage } from '../pages/list-page.ts';
import { invariant } from '../result/invariant.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { layBehindContents, laySequence, type PlannedPiece } from './behind-contents.ts';
import { fillPages } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import { paperOf } from './paper.ts';
import type { PrintDocument } from './print-document.ts';
import { type Entry, putContents } from './put-contents.ts';
import { putList } from './put-list.ts';
import { sheetsOf } from './sheets-of.ts';
import type { Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

/** What several lists together are called. */
const TITLE = 'Lists of the office';

/**
 * Lays out lists as a document of their own, see `putList`: several of them behind a page of contents.
 *
 * @param lists at least one; all of one day
 */
export function layoutLists(lists: readonly ListPage[], measure: Measure): PrintDocument {
  const [first] = lists;
  invariant(first, 'there is a list to print');
  const isAlone = lists.length === 1;
  const planned = lists.map((list): PlannedPiece => {
    const title = cleanText(list.title);
    return { title, lay: () => layList(list, title, isAlone ? 1 : 2, measure) };
  });
  const pieces = isAlone
    ? laySequence(planned)
    : layBehindContents(planned, (entries) => layContents(entries, first, measure), measure);
  const sheets = sheetsOf(pieces);
  const [sheet] = sheets;
  invariant(sheet, 'a list has a page');
  return {
    title: isAlone ? cleanText(first.title) : TITLE,
    lang: sheet.lang,
    width: sheet.width,
    height: sheet.height,
    sheets,
    bookmarks: [],
    leftOut: 0,
    redactions: [],
  };
}

function layList(list: ListPage, title: string, top: 1 | 2, measure: Measure): Piece {
  return fillPages(lookOf(list, title, cleanText(list.warning)), measure, (flow) => {
    putList(flow, list, top, measure);
  });
}

function layContents(entries: readonly Entry[], list: ListPage, measure: Measure): Piece {
  const about = `As of ${formatCivilDay(list.asOf, 'long')}`;
  return fillPages(lookOf(list, TITLE, ''), measure, (flow) => {
    putContents(flow, { name: TITLE, about, heading: 'Contents' }, entries, measure);
  });
}

function lookOf({ orientation, asOf, printed }: ListPage, left: string, notice: string) {
  const foot = cleanText(`As of ${formatCivilDay(asOf, 'table')} · ${printed}`);
  const paper = paperOf({ paper: 'letter', orientation });
  return { paper, running: { left, notice, foot }, lang: 'en-US' };
}
