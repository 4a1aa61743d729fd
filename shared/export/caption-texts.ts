import { nameProceeding } from '../chronology/lanes.ts';
import { maskANumber } from '../model/a-number.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { MatterCopy } from './copy-of-matter.ts';
import { cleanText } from './wrap-text.ts';

/** What stands at the head of a matter, wherever it is written; no text has a line break. */
export type CaptionTexts = {
  readonly name: string;
  /** The matter and the masked A-numbers. */
  readonly under: string;
  readonly asOf: string;
  readonly currentThrough: string;
  /** In the order of the office. */
  readonly dockets: readonly { readonly name: string; readonly detail: string }[];
};

/** Who a matter is about, as of when, and its dockets. */
export function captionTexts({ view, chronology }: MatterCopy): CaptionTexts {
  const { client, matter } = view;
  const numbers = client.identifiers
    .filter((one) => one.kind === 'a-number')
    .map((one) => maskANumber(one.value))
    .join(', ');
  const current = matter.factsCurrentThrough;
  return {
    name: cleanText(client.name),
    under: [cleanText(matter.title), numbers].filter((part) => part !== '').join(' · '),
    asOf: `As of ${formatCivilDay(chronology.asOf, 'sentence')}`,
    currentThrough:
      current === null
        ? 'Facts current through: not recorded'
        : `Facts current through ${formatCivilDay(current, 'sentence')}`,
    dockets: view.proceedings
      .filter((row) => !row.archived)
      .toSorted((a, b) => a.order - b.order)
      .map((docket) => ({
        name: cleanText(nameProceeding(docket)),
        detail: cleanText(docketText(docket)),
      })),
  };
}

function docketText({ court, docketNumber }: Proceeding): string {
  return [
    court === null ? 'Court not recorded' : court.name,
    docketNumber === '' ? 'docket number not recorded' : `No. ${docketNumber}`,
  ].join(' · ');
}
