import type { AreaSentences } from './sentence.ts';

const title = 'PDF not made';
const nextStep = 'Try again; if it stays, report it. Nothing was written.';

/** Thousands apart, as people read them. */
function count(value: string | number | undefined): string {
  return Number(value).toLocaleString('en-US');
}

/** Making a PDF, before any byte of it is written. */
export const printSentences: AreaSentences = {
  failed: () => ({ title, sentence: 'The pages could not be laid out.', nextStep }),
  'timed-out': (details) => ({
    title,
    sentence: `The pages were not ready after ${details['seconds'] ?? ''} seconds.`,
    nextStep,
  }),
  damaged: () => ({
    title,
    sentence: 'The page that prints is missing or damaged in this installation.',
    nextStep: 'Install or build Paradocket again. Nothing was written.',
  }),
  'picture-too-large': (details) => ({
    title: 'Picture too large',
    sentence: `The picture would be ${count(details['width'])} by ${count(details['height'])} dots; a PNG can have ${count(details['side'])} a side and ${count(details['megapixels'])} million in all. An SVG has no such limit.`,
    nextStep: 'Save it as SVG, or let a filter leave less of it. Nothing was written.',
  }),
  crashed: () => ({ title, sentence: 'The page that prints has stopped.', nextStep }),
  'page-count': (details) => ({
    title,
    sentence: `The PDF has ${details['found'] ?? ''} pages where ${details['expected'] ?? ''} were laid out, so it was not kept.`,
    nextStep,
  }),
};
