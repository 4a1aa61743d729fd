import { noticesOf } from '../export/caption.ts';
import { captionTexts } from '../export/caption-texts.ts';
import { type CellText, chronologyCells } from '../export/chronology-cells.ts';
import {
  type ChronologyTable,
  chronologyTables,
  laneTexts,
  NO_EVENT,
} from '../export/chronology-tables.ts';
import type { MatterCopy } from '../export/copy-of-matter.ts';
import { visibleText } from '../export/wrap-text.ts';
import { tableXml, type WordColumn } from './word-table.ts';
import { paragraphXml } from './word-xml.ts';

/** Letter paper on its side between margins of three quarters of an inch: 13,680 twentieths of a point. */
const columns: readonly (WordColumn & {
  readonly key: keyof ReturnType<typeof chronologyCells>;
})[] = [
  { key: 'number', title: '#', width: 620 },
  { key: 'date', title: 'Date', width: 1_900 },
  { key: 'what', title: 'What', width: 4_680 },
  { key: 'lane', title: 'Lane, standing', width: 2_800 },
  { key: 'sources', title: 'Sources', width: 3_680 },
];

/** The caption of a matter and its chronology, every line once, as the body of a Word document. */
export function chronologyBody(copy: MatterCopy): string {
  return [
    ...captionParagraphs(copy),
    ...chronologyTables(copy.chronology).flatMap((table) => [
      paragraphXml([{ text: table.name }], { style: 'Heading2' }),
      table.rows.length === 0 ? paragraphXml([{ text: NO_EVENT }]) : chronologyTable(table, copy),
    ]),
  ].join('');
}

function captionParagraphs(copy: MatterCopy): readonly string[] {
  const { name, under, asOf, currentThrough, dockets } = captionTexts(copy);
  return [
    paragraphXml([{ text: name }], { style: 'Heading1' }),
    ...(under === '' ? [] : [paragraphXml([{ text: under, ink: 'muted' }])]),
    paragraphXml([{ text: asOf, strong: true }], { above: 4 }),
    paragraphXml([{ text: currentThrough }]),
    ...dockets.flatMap((docket) => [
      paragraphXml([{ text: docket.name, strong: true }], { above: 4, keepNext: true }),
      paragraphXml([{ text: docket.detail, ink: 'muted' }]),
    ]),
    ...noticesOf(copy).map((text) => paragraphXml([{ text, strong: true }], { above: 4 })),
  ];
}

function chronologyTable({ name, rows }: ChronologyTable, { chronology }: MatterCopy): string {
  const courts = laneTexts(chronology);
  return tableXml(
    name,
    columns,
    rows.map((row) => {
      const cells = chronologyCells(row, courts.get(row.lane) ?? '');
      return {
        shaded: row.type === 'gap',
        cells: columns.map(({ key }) => cells[key].flatMap(cellParagraphs)),
      };
    }),
  );
}

/** A paragraph for each line that was typed; lines that show nothing stand nowhere. */
function cellParagraphs({ text, gap, strong, ink, struck }: CellText): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => visibleText(line) !== '')
    .map((line, index) =>
      paragraphXml([{ text: line, strong, ink, struck }], { above: index === 0 ? gap : 0 }),
    );
}
