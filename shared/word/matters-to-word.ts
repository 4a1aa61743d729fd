import { strToU8, zipSync } from 'fflate';
import { copyOfMatter, type MatterCopy } from '../export/copy-of-matter.ts';
import { runningOf, titleOfFile } from '../export/parts/record.ts';
import type { PrintOptions } from '../export/print-options.ts';
import type { MatterView } from '../model/matter-view.ts';
import { WORK_PRODUCT } from '../pages/work-product.ts';
import { invariant } from '../result/invariant.ts';
import { chronologyBody } from './chronology-body.ts';
import { wordParts, type WordSection } from './word-package.ts';
import { pageNumberXml, paragraphXml, tabXml } from './word-xml.ts';

/** The least that a zip can say, wherever the laptop is: no file tells when it was made. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The chronologies of a client's matters as the bytes of a Word document: for each its caption, then a table with
 * dates as typed, standings and sources. What prints on paper stands in it, masked as there.
 *
 * @param views at least one
 * @param onlyRows keys of the lines that a filter left; null = no filter
 */
export function mattersToWord(
  views: readonly MatterView[],
  { asOf, onlyRows }: Pick<PrintOptions, 'asOf' | 'onlyRows'>,
): Uint8Array {
  const copies = views.map((view) => copyOfMatter(view, asOf, onlyRows));
  const [copy] = copies;
  invariant(copy, 'a document is about at least one matter');
  const parts = wordParts(titleOfFile(copy, 'timeline'), copies.map(sectionOf));
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])),
    { mtime: NO_TIME, level: 9 },
  );
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
