import type { AreaSentences } from './sentence.ts';

const nothing = 'Nothing was taken in; every phrase is the same as before.';

/** A table of phrases. */
export const phrasesSentences: AreaSentences = {
  workbook: ({ file = '' }) => ({
    title: 'Not taken in',
    sentence: `${file} is a workbook, not a CSV file: open it in the spreadsheet and save it as “CSV UTF-8”.`,
    nextStep: nothing,
  }),
  'not-text': ({ file = '' }) => ({
    title: 'Not taken in',
    sentence: `${file} is no table of phrases: it is not even text.`,
    nextStep: nothing,
  }),
  'too-large': ({ file = '' }) => ({
    title: 'Not taken in',
    sentence: `${file} is larger than any table of phrases.`,
    nextStep: nothing,
  }),
  wrong: ({ file = '', problems = '', count = 1 }) => ({
    title: 'Not taken in',
    sentence: `${file} is no sound table of phrases, wrong in ${
      Number(count) === 1 ? '1 place' : `${count} places`
    }. ${problems}`.trim(),
    nextStep: nothing,
  }),
};
