import { custodyNotes } from '../custody/custody-notes.ts';
import type { CustodySummary } from '../custody/summary.ts';
import type { Say } from '../phrases/speaker.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { asOfSentence, conventionsOf, factsOf, lastWord } from '../custody/custody-sentences.ts';
import { daysTable, staysTable, stintsTable } from './custody-tables.ts';
import { type Flow, skip } from './flow.ts';
import { putTable, type TableDraft, tableHeight } from './put-table.ts';
import { headingHeight, putHeading, putParagraph } from './text-blocks.ts';
import { sayHolders } from './plain-custody.ts';
import { fonts, type Measure, pitchOf } from './text.ts';
import { officeVoice, type Voice } from './voice.ts';

/** How much of custody a copy says. */
type Said = {
  /** Fixed words are days and places alone. */
  readonly voice: Voice;
  /** Whether every stint of the record is in it: else nothing is counted. */
  readonly statesAll: boolean;
};

/** Puts the custody summary: sums with their conventions, stays, stints, and what is not known. */
export function putCustody(
  flow: Flow,
  custody: CustodySummary,
  asOf: CivilDay,
  measure: Measure,
  { voice, statesAll }: Said = { voice: officeVoice, statesAll: true },
): void {
  const { words, say } = voice;
  const isPlain = words === 'plain';
  if (words !== 'record' && custody.spans.length === 0 && custody.notCounted.length === 0) {
    // That some custody is left out is not told by saying it otherwise than where there is none.
    putHeading(flow, 2, say('custody.heading'), 40, measure);
    putParagraph(flow, say('page.nothing'), { font: fonts.body }, measure);
    return;
  }
  if (!statesAll) {
    putPlaces(flow, custody, measure, voice);
    return;
  }
  const days = daysTable(custody, flow.content.w, measure, voice);
  const word = isPlain ? plainLastWord(custody, say) : lastWord(custody);
  // The heading stays with the sums: some lines say as of when, then the first table stands whole.
  const lines = word === '' ? 2 : 4;
  const sums =
    tableHeight(days, measure) + headingHeight(3) + lines * pitchOf(fonts.bodyStrong) + 8;
  const keep = custody.spans.length === 0 ? 40 : Math.min(sums, flow.content.h * 0.8);
  putHeading(flow, 2, say('part.custody'), keep, measure);
  putParagraph(
    flow,
    isPlain ? plainAsOf(custody, asOf, voice) : asOfSentence(custody, asOf),
    { font: fonts.bodyStrong },
    measure,
  );
  if (word !== '') putParagraph(flow, word, { font: fonts.bodyStrong }, measure);
  const notes = isPlain ? plainNotes(custody, say) : custodyNotes(custody).map(({ text }) => text);
  if (custody.spans.length === 0 && custody.notCounted.length === 0) {
    putParagraph(flow, 'No custody is recorded.', { font: fonts.body }, measure);
    return;
  }
  putNamed(flow, say('custody.days'), days, measure);
  skip(flow, 4);
  for (const text of notes) putParagraph(flow, text, { font: fonts.bodyStrong }, measure, 2);
  for (const text of conventionsOf(custody).slice(0, isPlain ? 0 : undefined))
    putParagraph(flow, text, { font: fonts.body, ink: 'muted' }, measure, 2);
  if (custody.stays.length > 0 && !isPlain)
    putNamed(
      flow,
      'Stays (unbroken custody)',
      staysTable(custody, flow.content.w, measure),
      measure,
    );
  putStints(flow, custody, measure, voice);
  if (isPlain) return;
  putHeading(flow, 3, 'Transfers, places and orders', 30, measure);
  for (const text of factsOf(custody)) putParagraph(flow, text, { font: fonts.body }, measure, 2);
}

/** The stints alone: a sum of some of them would be no sum of custody. */
function putPlaces(flow: Flow, custody: CustodySummary, measure: Measure, voice: Voice): void {
  if (custody.spans.length === 0) return;
  const stints = stintsTable(custody, flow.content.w, measure, voice);
  const keep = headingHeight(3) + keepOf(stints, flow, measure);
  putHeading(flow, 2, voice.say('custody.heading'), keep, measure);
  putStints(flow, custody, measure, voice);
}

function putStints(flow: Flow, custody: CustodySummary, measure: Measure, voice: Voice): void {
  const title = voice.words === 'plain' ? voice.say('custody.places') : 'Stints';
  putNamed(flow, title, stintsTable(custody, flow.content.w, measure, voice), measure);
}

/** As of which day the numbers are, in fixed words. */
function plainAsOf({ limit }: CustodySummary, asOf: CivilDay, { say, longDay }: Voice): string {
  return limit === asOf
    ? say('custody.counted', { day: longDay(asOf) })
    : say('custody.countedThrough', { limit: longDay(limit), day: longDay(asOf) });
}

/** Who holds, as the record has it last; empty where nobody is recorded as held. */
function plainLastWord({ holders }: CustodySummary, say: Say): string {
  const last = holders.at(-1);
  return last?.state === 'held' ? `${sayHolders(say, last)}.` : '';
}

/** Their own lines say why they are not counted. */
function plainNotes({ notCounted }: CustodySummary, say: Say): readonly string[] {
  const count = notCounted.length;
  if (count === 0) return [];
  return [count === 1 ? say('custody.oneNotCounted') : say('custody.manyNotCounted', { count })];
}

function putNamed(flow: Flow, title: string, draft: TableDraft, measure: Measure): void {
  putHeading(flow, 3, title, keepOf(draft, flow, measure), measure);
  putTable(flow, draft, measure);
}

/** Sums are read together: a short table is not cut. A long one begins where some rows of it stand. */
function keepOf(draft: TableDraft, { content }: Flow, measure: Measure): number {
  const whole = tableHeight(draft, measure);
  return whole <= content.h / 2 ? whole : LEAST_OF_LONG;
}

/** Head and a few rows, in points. */
const LEAST_OF_LONG = 110;
