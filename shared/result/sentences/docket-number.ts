import type { AreaSentences, SayFailure } from './sentence.ts';

const say =
  (sentence: (d: Parameters<SayFailure>[0]) => string, nextStep: string): SayFailure =>
  (details) => ({ title: 'Docket number to look at', sentence: sentence(details), nextStep });

const looksOther = (form: string) =>
  say(() => `Such numbers look like ${form} as a rule.`, 'Check it; it is kept as you typed it.');

/** Docket numbers that do not have the form of their forum: hints, never refusals. */
export const docketNumberSentences: AreaSentences = {
  'federal-criminal': looksOther('1:25-cr-10123-ABC'),
  'federal-civil': looksOther('3:26-cv-00123-ABC'),
  circuit: looksOther('25-1234'),
  immigration: looksOther('an A-number, 8 or 9 digits,'),
  receipt: looksOther('IOE0912345678, or an A-number,'),
  'case-type': say(
    (d) => `"-${d['type'] ?? ''}-" is another type of case than this kind of proceeding.`,
    'Check the kind and the number; it is kept as you typed it.',
  ),
};
