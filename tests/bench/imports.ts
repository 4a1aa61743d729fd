import { parseDocument } from 'htmlparser2';
import Papa from 'papaparse';
import { type ImportProposal, noAnswers } from '../../shared/imports/file-reading.ts';
import { openFile } from '../../shared/imports/open-file.ts';
import { openWorkbook } from '../../shared/imports/open-workbook.ts';
import { readImport } from '../../shared/imports/read-import.ts';
import { tableSchemas } from '../../shared/model/tables.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { docketPage, hearingList } from './import-files.ts';

/** One file, in milliseconds: the fastest run of each, as what else a machine does only adds to it. */
export type ImportTimes = {
  readonly name: string;
  /** From its bytes to the preview; null where the file is not read. */
  readonly ours: number | null;
  /** The parser alone, from the bytes to rows of strings or to the tree of a page. */
  readonly bare: number;
  /** What the model's schemas alone take for the records that are proposed. */
  readonly records: number;
  readonly proposals: number;
};

const today = civilDaySchema.parse('2026-11-26');

const files: readonly {
  readonly name: string;
  readonly text: string;
  readonly bare: (text: string) => void;
}[] = [
  {
    name: 'list of hearings, 10,000 rows (CSV)',
    text: hearingList(10_000),
    bare: (text) => {
      Papa.parse(text);
    },
  },
  {
    name: 'docket report, 1,000 entries (HTML)',
    text: docketPage(1_000),
    bare: (text) => {
      parseDocument(text);
    },
  },
];

/** Measures each file by the fastest of `runs`, after one that is not counted. */
export async function measureImports(runs: number): Promise<readonly ImportTimes[]> {
  const times: ImportTimes[] = [];
  for (const { name, text, bare } of files) {
    const bytes = new TextEncoder().encode(text);
    let proposals: readonly ImportProposal[] = [];
    const ours = await fastestOf(runs, async () => {
      const opened = await openFile(bytes, 'file', openWorkbook);
      if (!opened.ok) return;
      const read = readImport(opened.value, { fileName: 'file', today, answers: noAnswers });
      proposals = read.ok ? read.value.proposals : [];
    });
    const bareMs = await fastestOf(runs, () => {
      bare(new TextDecoder().decode(bytes));
    });
    const records = await fastestOf(runs, () => {
      for (const { record } of proposals) tableSchemas[record.table].parse(record.row);
    });
    const count = proposals.length;
    times.push({ name, ours: count === 0 ? null : ours, bare: bareMs, records, proposals: count });
  }
  return times;
}

async function fastestOf(runs: number, act: () => Promise<void> | void): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    await act();
    if (run > 0) all.push(performance.now() - begun);
  }
  return Math.min(...all);
}
