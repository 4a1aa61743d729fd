import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { layoutDocument } from '../../shared/export/layout-document.ts';
import { noOffice } from '../../shared/export/office-on-paper.ts';
import { layoutList } from '../../shared/export/layout-list.ts';
import type { PrintDocument } from '../../shared/export/print-document.ts';
import type { Measure } from '../../shared/export/text.ts';
import {
  printChannels,
  type PrintChannel,
  type PrintJob,
  type PrintReady,
} from '../../shared/ipc.ts';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import { invariant } from '../../shared/result/invariant.ts';
import { loadPaperFonts } from './paper-fonts.ts';
import { PrintSheets } from './print-sheets.tsx';

/** The bridge as this page uses it: its channels are answered for the print window alone. */
type PrintBridge = {
  readonly call: (channel: PrintChannel, request: unknown) => Promise<unknown>;
};

/** Answers the main process: either the sheets stand on the page, or a bug kept them off it. */
export async function printRequested(): Promise<void> {
  const bridge = (window as { paradocket?: PrintBridge }).paradocket;
  invariant(bridge, 'the preload gives the page its bridge');
  try {
    await bridge.call('print:ready', await printJob(bridge));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not an error';
    await bridge.call('print:failed', { reason: reason.slice(0, 500) });
  }
}

function layoutMatters({ file: text, options, office }: PrintJob, measure: Measure): PrintDocument {
  const file = parseMatterFile(text);
  invariant(file.ok, 'the main process has read this file before');
  const { matters, persons } = file.value;
  return layoutDocument(
    matters,
    options,
    measure,
    office ?? { ...noOffice, persons: [...persons] },
  );
}

/** Fetches the job, loads the faces that it needs, lays out and draws. */
async function printJob(bridge: PrintBridge): Promise<PrintReady> {
  const job = printChannels['print:job'].response.parse(await bridge.call('print:job', undefined));
  const text = 'list' in job ? JSON.stringify(job.list) : job.file;
  const people = 'list' in job ? '' : JSON.stringify(job.office?.persons ?? []);
  const { measure, uncovered } = await loadPaperFonts(text, people);
  const paper = 'list' in job ? layoutList(job.list, measure) : layoutMatters(job, measure);
  document.title = paper.title;
  document.documentElement.lang = paper.lang;
  const root = document.getElementById('root');
  invariant(root, 'the page has a root');
  flushSync(() => createRoot(root).render(<PrintSheets paper={paper} />));
  await document.fonts.ready;
  return {
    title: paper.title,
    lang: paper.lang,
    pages: paper.sheets.length,
    width: paper.width,
    height: paper.height,
    leftOut: paper.leftOut,
    uncovered: uncovered.slice(0, 40),
    redactions: [...paper.redactions],
  };
}
