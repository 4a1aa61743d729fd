import type { AreaSentences } from './sentence.ts';

const nothing = 'Nothing was loaded; the rules that count are the same as before.';

/** A file of rules. */
export const packSentences: AreaSentences = {
  'too-long': () => ({
    title: 'Not loaded',
    sentence: 'The file is larger than any pack of rules.',
    nextStep: nothing,
  }),
  'not-json': () => ({
    title: 'Not loaded',
    sentence: 'The file is damaged or is no file of rules: it is not JSON.',
    nextStep: nothing,
  }),
  'not-rules': () => ({
    title: 'Not loaded',
    sentence: 'The file is no pack of rules: it does not begin with "format": "paradocket-rules".',
    nextStep: nothing,
  }),
  newer: ({ version = '' }) => ({
    title: 'Not loaded',
    sentence: `The file is of version ${version}, which this Paradocket does not know yet.`,
    nextStep: 'Install the newer Paradocket, then load it again.',
  }),
  invalid: ({ rule = '', place = '', problem = '', others = 0 }) => ({
    title: 'Not loaded',
    sentence: `${rule === '' ? 'The pack' : `Rule ${rule}`} is wrong at ${place}: it ${problem}.${
      Number(others) > 0 ? ` ${others} more places are wrong.` : ''
    }`,
    nextStep: nothing,
  }),
  'not-newer': ({ pack = '', version = '', known = '' }) => ({
    title: 'Not loaded',
    sentence: `The file has version ${version} of the pack ${pack}; version ${known} counts already.`,
    nextStep: nothing,
  }),
  'rule-elsewhere': ({ rule = '', pack = '' }) => ({
    title: 'Not loaded',
    sentence: `Rule ${rule} stands in the pack ${pack} already; no rule may stand in two.`,
    nextStep: nothing,
  }),
};
