import type { CopyRule } from '../copies/copy-rule.ts';
import { custodyNotes } from '../custody/custody-notes.ts';
import type { CustodySummary } from '../custody/summary.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { asOfSentence, conventionsOf, factsOf, lastWord } from '../custody/custody-sentences.ts';
import { daysTable, staysTable, stintsTable } from './custody-tables.ts';
import { type Flow, skip } from './flow.ts';
import { putTable, type TableDraft, tableHeight } from './put-table.ts';
import { headingHeight, putHeading, putParagraph } from './text-blocks.ts';
import { fonts, type Measure, pitchOf } from './text.ts';

/** How much of custody a copy says. */
type Said = {
  /** Fixed words are days and places alone. */
  readonly words: CopyRule['words'];
  /** Whether every stint of the record is in it: else nothing is counted. */
  readonly statesAll: boolean;
};

/** Puts the custody summary: sums with their conventions, stays, stints, and what is not known. */
export function putCustody(
  flow: Flow,
  custody: CustodySummary,
  asOf: CivilDay,
  measure: Measure,
  { words, statesAll }: Said = { words: 'record', statesAll: true },
): void {
  const isPlain = words === 'plain';
  if (words !== 'record' && custody.spans.length === 0 && custody.notCounted.length === 0) {
    // That some custody is left out is not told by saying it otherwise than where there is none.
    putHeading(flow, 2, 'Custody', 40, measure);
    putParagraph(flow, 'Nothing is listed.', { font: fonts.body }, measure);
    return;
  }
  if (!statesAll) {
    putPlaces(flow, custody, measure, isPlain);
    return;
  }
  const days = daysTable(custody, flow.content.w, measure, !isPlain);
  const word = lastWord(custody);
  // The heading stays with the sums: some lines say as of when, then the first table stands whole.
  const lines = word === '' ? 2 : 4;
  const sums =
    tableHeight(days, measure) + headingHeight(3) + lines * pitchOf(fonts.bodyStrong) + 8;
  const keep = custody.spans.length === 0 ? 40 : Math.min(sums, flow.content.h * 0.8);
  putHeading(flow, 2, 'Custody summary', keep, measure);
  putParagraph(flow, asOfSentence(custody, asOf), { font: fonts.bodyStrong }, measure);
  if (word !== '') putParagraph(flow, word, { font: fonts.bodyStrong }, measure);
  const notes = custodyNotes(custody);
  if (custody.spans.length === 0 && custody.notCounted.length === 0) {
    putParagraph(flow, 'No custody is recorded.', { font: fonts.body }, measure);
    return;
  }
  putNamed(flow, 'Days in custody', days, measure);
  skip(flow, 4);
  for (const { text } of notes) putParagraph(flow, text, { font: fonts.bodyStrong }, measure, 2);
  for (const text of conventionsOf(custody).slice(0, isPlain ? 0 : undefined))
    putParagraph(flow, text, { font: fonts.body, ink: 'muted' }, measure, 2);
  if (custody.stays.length > 0 && !isPlain)
    putNamed(
      flow,
      'Stays (unbroken custody)',
      staysTable(custody, flow.content.w, measure),
      measure,
    );
  putStints(flow, custody, measure, isPlain);
  if (isPlain) return;
  putHeading(flow, 3, 'Transfers, places and orders', 30, measure);
  for (const text of factsOf(custody)) putParagraph(flow, text, { font: fonts.body }, measure, 2);
}

/** The stints alone: a sum of some of them would be no sum of custody. */
function putPlaces(flow: Flow, custody: CustodySummary, measure: Measure, isPlain: boolean): void {
  if (custody.spans.length === 0) return;
  putHeading(flow, 2, 'Custody', 40, measure);
  putStints(flow, custody, measure, isPlain);
}

function putStints(flow: Flow, custody: CustodySummary, measure: Measure, isPlain: boolean): void {
  const title = isPlain ? 'Places' : 'Stints';
  putNamed(flow, title, stintsTable(custody, flow.content.w, measure, !isPlain), measure);
}

function putNamed(flow: Flow, title: string, draft: TableDraft, measure: Measure): void {
  // Sums are read together: a short table is not cut.
  const whole = tableHeight(draft, measure);
  putHeading(flow, 3, title, Math.min(whole, flow.content.h / 2), measure);
  putTable(flow, draft, measure);
}
