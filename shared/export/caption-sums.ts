import {
  authorityNames,
  criminalAuthorities,
  immigrationAuthorities,
} from '../custody/authority-names.ts';
import { custodyNotes } from '../custody/custody-notes.ts';
import { printDays } from '../custody/day-count.ts';
import type { CustodySummary } from '../custody/summary.ts';
import type { Authority } from '../model/record.ts';
import { type Flow, needRoom, put, skip } from './flow.ts';
import type { Block, ListItem } from './print-document.ts';
import { putParagraph, textBlock } from './text-blocks.ts';
import { fonts, type Measure, pitchOf } from './text.ts';
import { wrapText } from './wrap-text.ts';

const GAP = 8;
const PAD = 6;

/**
 * Puts custody at a glance: framed sums side by side, each with the words that it needs, and under
 * them what they do not contain.
 */
export function putSums(flow: Flow, custody: CustodySummary, measure: Measure): void {
  const sums = sumsOf(custody);
  if (sums.length === 0) return;
  const width = (flow.content.w - GAP * (sums.length - 1)) / sums.length;
  const texts = sums.map(([value, words]) => ({
    value: wrapText(value, fonts.sum, width - 2 * PAD, measure),
    words: wrapText(words, fonts.body, width - 2 * PAD, measure),
  }));
  const valuePitch = pitchOf(fonts.sum);
  const wordsPitch = pitchOf(fonts.body);
  const height =
    Math.max(...texts.map((one) => one.value.length * valuePitch + one.words.length * wordsPitch)) +
    6;
  needRoom(flow, height + 6);
  skip(flow, 4);
  put(flow, height + 2, (at): readonly Block[] => [
    {
      type: 'list',
      label: 'Custody at a glance',
      items: texts.map(({ value, words }, index): ListItem => {
        const box = { x: at.x + index * (width + GAP), y: at.y, w: width, h: height };
        const top = { x: box.x + PAD, y: box.y + 2 };
        const below = { x: top.x, y: top.y + value.length * valuePitch };
        return {
          box,
          framed: true,
          swatch: [],
          texts: [
            textBlock(value, top, width - 2 * PAD, { font: fonts.sum }),
            textBlock(words, below, width - 2 * PAD, { font: fonts.body, ink: 'muted' }),
          ],
        };
      }),
    },
  ]);
  for (const { text } of custodyNotes(custody))
    putParagraph(flow, text, { font: fonts.bodyStrong }, measure, 2);
}

function sumsOf(custody: CustodySummary): readonly (readonly [string, string])[] {
  if (custody.spans.length === 0 && custody.notCounted.length === 0) return [];
  const names = (authorities: readonly Authority[]): string =>
    custody.byAuthority
      .filter(({ authority }) => authorities.includes(authority))
      .map(({ authority }) => authorityNames[authority])
      .join(', ');
  const immigration = names(immigrationAuthorities);
  const criminal = names(criminalAuthorities);
  const others = custody.byAuthority.filter(({ authority }) => authority === 'other');
  const { atLeast, isExact } = custody.transfers;
  const gaps = custody.gaps.filter((gap) => !gap.afterRelease).length;
  const sum = (
    value: string,
    words: string,
    shows = true,
  ): readonly (readonly [string, string])[] => (shows ? [[value, words]] : []);
  return [
    ...sum(printDays(custody.total.elapsed), 'in custody in all, elapsed'),
    ...sum(printDays(custody.immigration.elapsed), immigration, immigration !== ''),
    ...sum(printDays(custody.criminal.elapsed), criminal, criminal !== ''),
    ...others.flatMap(({ authority, days }) =>
      sum(printDays(days.elapsed), authorityNames[authority]),
    ),
    ...sum(
      isExact ? String(atLeast) : `at least ${String(atLeast)}`,
      atLeast === 1 ? 'transfer' : 'transfers',
    ),
    ...sum(
      `at least ${String(custody.facilitiesKnown.length)}`,
      custody.facilitiesKnown.length === 1 ? 'facility known' : 'facilities known',
    ),
    ...sum(String(gaps), gaps === 1 ? 'gap in custody' : 'gaps in custody', gaps > 0),
  ];
}
