import type { AreaSentences } from './sentence.ts';

const title = 'PDF not made';
const nextStep = 'Try again; if it stays, report it. Nothing was written.';

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
  crashed: () => ({ title, sentence: 'The page that prints has stopped.', nextStep }),
  'page-count': (details) => ({
    title,
    sentence: `The PDF has ${details['found'] ?? ''} pages where ${details['expected'] ?? ''} were laid out, so it was not kept.`,
    nextStep,
  }),
};
