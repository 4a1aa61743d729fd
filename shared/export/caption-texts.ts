import { nameProceeding, proceedingsInOrder } from '../chronology/lanes.ts';
import { formatANumber, maskANumber } from '../model/a-number.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { MatterCopy } from './copy-of-matter.ts';
import { voiceOf } from './voice.ts';
import { cleanText } from './wrap-text.ts';

/** What stands at the head of a matter, wherever it is written; no text has a line break. */
export type CaptionTexts = {
  readonly name: string;
  /** The matter and the A-numbers as the copy shows them. */
  readonly under: string;
  readonly asOf: string;
  /** Empty where a copy for others has nothing to say. */
  readonly currentThrough: string;
  /** In the order of the lanes. */
  readonly dockets: readonly { readonly name: string; readonly detail: string }[];
};

/** Who a matter is about, as of when, and its dockets. */
export function captionTexts({ rule, view, chronology }: MatterCopy): CaptionTexts {
  const { client, matter } = view;
  const { say, sentenceDay } = voiceOf(rule);
  const numbers = client.identifiers
    .filter((one) => one.kind === 'a-number' && rule.aNumber !== 'none')
    .map((one) => (rule.aNumber === 'full' ? formatANumber(one.value) : maskANumber(one.value)))
    .join(', ');
  const isPlain = rule.words === 'plain';
  const current = matter.factsCurrentThrough;
  return {
    name: cleanText(client.name),
    under: [cleanText(matter.title), numbers].filter((part) => part !== '').join(' · '),
    asOf: say('page.asOf', { day: sentenceDay(chronology.asOf) }),
    currentThrough:
      current !== null
        ? say('page.currentThrough', { day: sentenceDay(current) })
        : rule.words === 'record'
          ? 'Facts current through: not recorded'
          : '',
    dockets: proceedingsInOrder(view)
      .filter((row) => !(isPlain && row.court === null))
      .map((docket) => ({
        name: cleanText(nameProceeding(docket)),
        detail: cleanText(isPlain ? (docket.court?.name ?? '') : docketText(docket)),
      })),
  };
}

function docketText({ court, docketNumber }: Proceeding): string {
  return [
    court === null ? 'Court not recorded' : court.name,
    docketNumber === '' ? 'docket number not recorded' : `No. ${docketNumber}`,
  ].join(' · ');
}
