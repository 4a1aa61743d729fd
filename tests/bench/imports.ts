import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { noAnswers } from '../../shared/imports/file-reading.ts';
import { openFile } from '../../shared/imports/open-file.ts';
import { openWorkbook } from '../../shared/imports/open-workbook.ts';
import { readImport } from '../../shared/imports/read-import.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { docketPage, hearingList } from './import-files.ts';

/** One file: how long from its bytes to the preview, and how long the bare parser takes, in milliseconds. */
export type ImportTimes = {
  readonly name: string;
  /** Null where the file is not read. */
  readonly ours: number | null;
  readonly bare: number;
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
      new Parser({}).end(text);
    },
  },
];

/** Measures each file: the run in the middle of `runs`, after one that is not counted. */
export async function measureImports(runs: number): Promise<readonly ImportTimes[]> {
  const times: ImportTimes[] = [];
  for (const { name, text, bare } of files) {
    const bytes = new TextEncoder().encode(text);
    let proposals = 0;
    const ours = await middleOf(runs, async () => {
      const opened = await openFile(bytes, 'file', openWorkbook);
      if (!opened.ok) return;
      const read = readImport(opened.value, { fileName: 'file', today, answers: noAnswers });
      proposals = read.ok ? read.value.proposals.length : 0;
    });
    const bareMs = await middleOf(runs, () => {
      bare(new TextDecoder().decode(bytes));
    });
    times.push({ name, ours: proposals === 0 ? null : ours, bare: bareMs, proposals });
  }
  return times;
}

async function middleOf(runs: number, act: () => Promise<void> | void): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    await act();
    if (run > 0) all.push(performance.now() - begun);
  }
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}
