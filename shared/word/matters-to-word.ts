import { strToU8, zipSync } from 'fflate';
import { copyOfMatter, type MatterCopy } from '../export/copy-of-matter.ts';
import { runningOf, titleOfTimeline } from '../export/parts/record.ts';
import type { MatterView } from '../model/matter-view.ts';
import { WORK_PRODUCT } from '../pages/work-product.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { chronologyBody } from './chronology-body.ts';
import { wordParts, type WordSection } from './word-package.ts';
import { pageNumberXml, paragraphXml, tabXml } from './word-xml.ts';

/** A Word document, ready to be written, and what is not in it. */
export type WordFile = {
  readonly bytes: Uint8Array;
  /** Lines of the chronology. */
  readonly rows: number;
  /** Restricted records and sources that are left out. */
  readonly leftOut: number;
};

/** The least that a zip can say, wherever the laptop is: no file tells when it was made. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The chronologies of a client's matters as a Word document: for each its caption, then a table with
 * dates as typed, standings and sources. What prints on paper stands in it, masked as there.
 *
 * @param views at least one
 * @param onlyRows keys of the lines that a filter left; null = no filter
 */
export function mattersToWord(
  views: readonly MatterView[],
  { asOf, onlyRows }: { readonly asOf: CivilDay; readonly onlyRows: readonly string[] | null },
): WordFile {
  const copies = views.map((view) => copyOfMatter(view, asOf, onlyRows));
  const parts = wordParts(titleOfTimeline(copies, asOf), copies.map(sectionOf));
  return {
    bytes: zipSync(
      Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])),
      { mtime: NO_TIME, level: 9 },
    ),
    rows: copies.reduce((sum, { chronology }) => sum + chronology.rows.length, 0),
    leftOut: copies.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  };
}

function sectionOf(copy: MatterCopy): WordSection {
  const { left, notice } = runningOf(copy);
  return {
    body: chronologyBody(copy),
    head: paragraphXml(
      [{ text: left, ink: 'muted' }, tabXml, { text: WORK_PRODUCT, strong: true }],
      {
        style: 'Header',
      },
    ),
    foot: paragraphXml([{ text: notice, strong: true, ink: 'warning' }, tabXml, pageNumberXml], {
      style: 'Footer',
    }),
  };
}
