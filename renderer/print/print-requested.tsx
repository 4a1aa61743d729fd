import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { layoutDocument } from '../../shared/export/layout-document.ts';
import { noOffice } from '../../shared/export/office-on-paper.ts';
import { layoutLists } from '../../shared/export/layout-lists.ts';
import { layoutPicture } from '../../shared/export/layout-picture.ts';
import type { PrintDocument } from '../../shared/export/print-document.ts';
import type { Measure } from '../../shared/export/text.ts';
import {
  type PictureJob,
  printChannels,
  type PrintChannel,
  type PrintJob,
  type PrintReady,
} from '../../shared/ipc/print-channels.ts';
import { type MatterFile, parseMatterFile } from '../../shared/model/matter-file.ts';
import { lettersOf } from '../../shared/phrases/letters-of-language.ts';
import { invariant } from '../../shared/result/invariant.ts';
import { loadFacesOf, loadPaperFonts } from './paper-fonts.ts';
import { PictureView } from './picture-view.tsx';
import styles from './print-sheets.module.css';
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

function layoutMatters(job: PrintJob, measure: Measure): PrintDocument {
  const { matters, persons } = fileOf(job);
  const { options, office } = job;
  return layoutDocument(
    matters,
    options,
    measure,
    office ?? { ...noOffice, persons: [...persons] },
  );
}

function fileOf({ file: text }: PrintJob | PictureJob): MatterFile {
  const file = parseMatterFile(text);
  invariant(file.ok, 'the main process has read this file before');
  return file.value;
}

/** Fetches the job, loads the faces that it needs, lays out and draws. */
async function printJob(bridge: PrintBridge): Promise<PrintReady> {
  const job = printChannels['print:job'].response.parse(await bridge.call('print:job', undefined));
  const text =
    'lists' in job
      ? JSON.stringify(job.lists)
      : `${job.file}${JSON.stringify(job.options.marks)}${lettersOf(job.options.language)}`;
  const people = 'lists' in job || 'scale' in job ? '' : JSON.stringify(job.office?.persons ?? []);
  const { measure, uncovered } = await loadPaperFonts(text, people);
  const letters = uncovered.slice(0, 40);
  if ('scale' in job) return { ...(await drawPicture(job, measure)), uncovered: letters };
  const paper = 'lists' in job ? layoutLists(job.lists, measure) : layoutMatters(job, measure);
  document.documentElement.lang = paper.lang;
  await draw(paper.title, <PrintSheets paper={paper} />);
  return {
    title: paper.title,
    lang: paper.lang,
    pages: paper.sheets.length,
    width: paper.width,
    height: paper.height,
    leftOut: paper.leftOut,
    uncovered: letters,
    redactions: [...paper.redactions],
    svg: null,
  };
}

async function drawPicture(
  job: PictureJob,
  measure: Measure,
): Promise<Omit<PrintReady, 'uncovered'>> {
  const picture = layoutPicture(fileOf(job).matters, job.options, measure);
  const { title, width, height, leftOut } = picture;
  const content = (
    <main className={styles['picture']}>
      <PictureView picture={picture} scale={job.scale} />
    </main>
  );
  const root = await draw(title, content);
  const drawing = root.querySelector('svg');
  invariant(drawing, 'the picture stands on the page');
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
  return {
    title,
    lang: document.documentElement.lang,
    pages: 1,
    width: width * job.scale,
    height: height * job.scale,
    leftOut,
    redactions: [],
    svg,
  };
}

async function draw(title: string, content: React.ReactElement): Promise<HTMLElement> {
  document.title = title;
  const root = document.getElementById('root');
  invariant(root, 'the page has a root');
  flushSync(() => createRoot(root).render(content));
  await loadFacesOf(root);
  return root;
}
