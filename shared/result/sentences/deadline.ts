import { deadlineUsage } from './cli.ts';
import type { AreaSentences, SayFailure } from './sentence.ts';

const say =
  (sentence: (details: Parameters<SayFailure>[0]) => string): SayFailure =>
  (details) => ({
    title: 'Nothing was computed',
    sentence: sentence(details),
    nextStep: deadlineUsage,
  });

/** What is wrong with the inputs of a deadline. What is merely missing is no failure. */
export const deadlineSentences: AreaSentences = {
  'no-rule': say(() => 'The rule to count by is not named; write its code, such as CR-03.'),
  'too-many-rules': say(
    (d) => `One rule can be computed at a time; "${d['rule'] ?? ''}" is one more.`,
  ),
  'unknown-rule': say((d) => `There is no rule "${d['rule'] ?? ''}" in the packs.`),
  'unknown-method': say((d) => `There is no counting method "${d['method'] ?? ''}".`),
  'method-needs-period': say(
    (d) =>
      `${d['method'] ?? ''} alone needs a period: --${d['unit'] ?? 'days'} and a whole number is missing.`,
  ),
  'period-needs-method': say(
    (d) => `${d['rule'] ?? ''} has its own period; a period can be given to a TC- method alone.`,
  ),
  'bad-period': say((d) => `"${d['value'] ?? ''}" is not a whole number from 1 to 4000.`),
  'two-periods': say(() => 'One period can be counted; two were given.'),
  'not-in-force': say(
    (d) =>
      `The packs hold no text of ${d['rule'] ?? ''} for ${d['on'] ?? ''}; they hold it ${d['spans'] ?? ''}.`,
  ),
  'no-day': say(() => 'The day of the trigger is not given: --on YYYY-MM-DD is missing.'),
  'bad-day': say(
    (d) =>
      `${d['flag'] ?? ''} "${d['value'] ?? ''}" is not a day that exists, written YYYY-MM-DD, from 1971 to 2150.`,
  ),
  'bad-time': say((d) => `--at "${d['time'] ?? ''}" is not a time of day, written HH:MM.`),
  'bad-span': say(
    (d) => `--exclude "${d['value'] ?? ''}" is not a span, written YYYY-MM-DD..YYYY-MM-DD.`,
  ),
  'exclusion-backwards': say(
    (d) => `The span ${d['from'] ?? ''}..${d['to'] ?? ''} ends before it begins.`,
  ),
  'two-custodies': say(
    () => 'A person is held or not held; --detained and --not-detained exclude each other.',
  ),
  'unknown-court': say(
    (d) =>
      `There is no court "${d['court'] ?? ''}"; write its CourtListener id, such as mad, vtd, lawd or ca1, or eoir- and a city.`,
  ),
  'unknown-tier': say(
    (d) =>
      `There is no tier of holidays "${d['tier'] ?? ''}"; those that can be counted: ${d['known'] ?? ''}, or none.`,
  ),
  'bad-trigger': say(
    (d) => `--also "${d['value'] ?? ''}" is not a trigger and its day, written TRIGGER=YYYY-MM-DD.`,
  ),
  'unknown-trigger': say(
    (d) =>
      `${d['rule'] ?? ''} has no trigger "${d['trigger'] ?? ''}"; its further triggers: ${d['known'] || 'none'}.`,
  ),
};
