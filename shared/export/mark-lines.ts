import type { Say } from '../phrases/speaker.ts';
import {
  type MarkPlace,
  type PageMarks,
  type PageNumber,
  sayExhibit,
  sayStamp,
} from './page-marks.ts';
import { MARGIN, type Paper } from './paper.ts';
import type { TextBlock } from './print-document.ts';
import { textBlock } from './text-blocks.ts';
import { fonts, type Measure, pitchOf } from './text.ts';
import { oneLine } from './wrap-text.ts';

const font = fonts.penStrong;
/** From what runs over and under a page, within its margins. */
const AWAY = 2;
/** Between two marks on one line, at least. */
const APART = 14;
/** No document has more pages; the longest number decides whether two marks fit beside each other. */
const MOST_PAGES = 99_999;

type Edge = 'top' | 'foot';
type Side = TextBlock['align'];
type Mark = { readonly say: (page: PageNumber) => string; readonly side: Side };

/** Marks at one edge of the page: at most two lines of them. */
type MarkRows = readonly (readonly Mark[])[];

/**
 * How the marks at an edge stand: beside each other where both fit, else one under the other.
 *
 * @param say in which language their pages are numbered
 */
export function markRows(
  { exhibit, stamp }: PageMarks,
  say: Say,
  edge: Edge,
  paper: Paper,
  measure: Measure,
): MarkRows {
  const at = (place: MarkPlace) => place.startsWith(edge);
  const marks: Mark[] = [];
  if (exhibit !== null && at(exhibit.place))
    marks.push({ say: (page) => sayExhibit(exhibit, page, say), side: sideOf(exhibit.place) });
  if (stamp !== null && at(stamp.place))
    marks.push({ say: (page) => sayStamp(stamp, page), side: sideOf(stamp.place) });
  const [one, other] = marks;
  if (one === undefined || other === undefined) return marks.map((mark) => [mark]);
  return fitBeside(one, other, paper, measure) ? [[one, other]] : [[one], [other]];
}

/** The marks at an edge of one page, in its margin. */
export function markLines(
  rows: MarkRows,
  edge: Edge,
  paper: Paper,
  page: PageNumber,
  measure: Measure,
): readonly TextBlock[] {
  const top =
    edge === 'top' ? MARGIN - AWAY - rows.length * pitchOf(font) : paper.height - MARGIN + AWAY;
  return rows.flatMap((row, index) =>
    row.map(({ say, side }) => {
      const line = oneLine(say(page), font, measure);
      const at = { x: leftOf(side, line.width, paper), y: top + index * pitchOf(font) };
      return textBlock([line], at, line.width, { font });
    }),
  );
}

function leftOf(side: Side, width: number, paper: Paper): number {
  if (side === 'left') return MARGIN;
  return side === 'right' ? paper.width - MARGIN - width : (paper.width - width) / 2;
}

function fitBeside(one: Mark, other: Mark, paper: Paper, measure: Measure): boolean {
  if (one.side === other.side) return false;
  const room = paper.width - 2 * MARGIN;
  const width = (mark: Mark) => measure(longest(mark), font) + APART / 2;
  const inMiddle = [one, other].find(({ side }) => side === 'center');
  if (inMiddle === undefined) return width(one) + width(other) <= room;
  const beside = inMiddle === one ? other : one;
  return width(inMiddle) / 2 + width(beside) <= room / 2;
}

/** What it says on the page with the longest numbers there can be. */
function longest({ say }: Mark): string {
  return say({ number: MOST_PAGES, of: MOST_PAGES });
}

function sideOf(place: MarkPlace): Side {
  return place.endsWith('left') ? 'left' : place.endsWith('right') ? 'right' : 'center';
}
