import { civilDaySchema } from '../time/civil-day.ts';
import type { CopyRule } from './copy-rule.ts';
import { factsAlone } from './facts-alone.ts';
import { whyDocketNotFiled, whyNotFiled, whySourceNotFiled } from './why-not-filed.ts';

/** The day on which the rules of the filing copies were read. */
export const READ_ON = civilDaySchema.parse('2026-11-26');

/** What every copy for a court has in common; each forum adds its own. */
export const filingCopy = {
  releasedInto: 'filing',
  isFiling: true,
  title: 'Summary of records',
  marking: '',
  notice:
    'This summary lists selected records, of custody too. It is not the whole record of any case.',
  words: 'filing',
  language: 'en',
  scale: 1,
  onlyOn: null,
  leavesOut: whyNotFiled,
  leavesOutDocket: whyDocketNotFiled,
  leavesOutSource: whySourceNotFiled,
  inItsWords: factsAlone,
} as const satisfies Partial<CopyRule>;

/** What is put out of every text of a copy for others, whether or not a rule asks for it. */
export const commonPatterns = [
  'a-number',
  'social-security-number',
  'taxpayer-number',
  'financial-account',
  'birth-date',
  'phone',
  'e-mail',
  'passport',
  'identifier',
  'nationality',
  'word',
] as const satisfies CopyRule['patterns'];
