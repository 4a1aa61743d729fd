import { buildChronology } from '../../shared/chronology/chronology.ts';
import { chronologyCells } from '../../shared/export/chronology-cells.ts';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';

/** The rows of the chronology of a matter file as the plainest page of HTML: no chart, no layout of ours. */
export function plainTable(text: string): string {
  const file = parseMatterFile(text);
  if (!file.ok) throw new Error(file.failure.code);
  const asOf = civilDaySchema.parse('2025-06-30');
  const rows = file.value.matters
    .flatMap((view) => buildChronology(view, { asOf }).rows)
    .map((row) => {
      const cells = Object.values(chronologyCells(row, ''));
      const texts = cells.map((cell) => cell.map((one) => escaped(one.text)).join('<br>'));
      return `<tr>${texts.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    });
  return `<!doctype html><meta charset="utf-8"><title>Table</title><table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
