import { AROUND_DAYS } from '../custody/day-range.ts';
import { nameHolders } from '../custody/holders.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { CustodySummary } from '../custody/summary.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { daysBetween } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { daysTable, staysTable, stintsTable } from './custody-tables.ts';
import { type Flow, skip } from './flow.ts';
import { putTable, rowHeight, type TableDraft, tableHeadHeight } from './put-table.ts';
import { headingHeight, putHeading, putParagraph } from './text-blocks.ts';
import { fonts, type Measure, pitchOf } from './text.ts';

/** Puts the custody summary: sums with their conventions, stays, stints, and what is not known. */
export function putCustody(
  flow: Flow,
  custody: CustodySummary,
  asOf: CivilDay,
  measure: Measure,
): void {
  const days = daysTable(custody, flow.content.w, measure);
  // The heading stays with the sums: two lines say as of when, then the first table stands whole.
  const sums = wholeHeight(days, measure) + headingHeight(3) + 2 * pitchOf(fonts.bodyStrong) + 8;
  const keep = custody.spans.length === 0 ? 40 : Math.min(sums, flow.content.h * 0.8);
  putHeading(flow, 2, 'Custody summary', keep, measure);
  putParagraph(flow, asOfSentence(custody, asOf), { font: fonts.bodyStrong }, measure);
  if (custody.spans.length === 0) {
    putParagraph(flow, 'No custody is recorded.', { font: fonts.body }, measure);
    return;
  }
  putNamed(flow, 'Days in custody', days, measure);
  skip(flow, 4);
  for (const text of conventions(custody))
    putParagraph(flow, text, { font: fonts.body, ink: 'muted' }, measure, 2);
  putNamed(flow, 'Stays (unbroken custody)', staysTable(custody, flow.content.w, measure), measure);
  putNamed(flow, 'Stints', stintsTable(custody, flow.content.w, measure), measure);
  putHeading(flow, 3, 'Transfers, places and orders', 30, measure);
  for (const text of factsOf(custody)) putParagraph(flow, text, { font: fonts.body }, measure, 2);
}

function putNamed(flow: Flow, title: string, draft: TableDraft, measure: Measure): void {
  // Sums are read together: a short table is not cut.
  const whole = wholeHeight(draft, measure);
  putHeading(flow, 3, title, Math.min(whole, flow.content.h / 2), measure);
  putTable(flow, draft, measure);
}

function wholeHeight(draft: TableDraft, measure: Measure): number {
  const rows = draft.rows.reduce((sum, row) => sum + rowHeight(row), 0);
  return tableHeadHeight(draft, measure) + rows;
}

function asOfSentence({ limit }: CustodySummary, asOf: CivilDay): string {
  return limit === asOf
    ? `Counted as of ${formatCivilDay(asOf, 'long')}.`
    : `Counted as of ${formatCivilDay(limit, 'long')}, the day through which facts are current. ` +
        `Nothing is claimed about later days, up to ${formatCivilDay(asOf, 'long')} or after.`;
}

function conventions(custody: CustodySummary): readonly string[] {
  const hasAround = custody.spans.some(({ stint }) =>
    [stint.bookIn, stint.bookOut].some(
      (date) => date?.kind === 'around' && date.from.length === 10,
    ),
  );
  const isRange = custody.spans.some(
    ({ start, end }) => start.earliest !== start.latest || end.earliest !== end.latest,
  );
  return [
    'Elapsed: last day minus first day; the first day is not counted. Counting both ends: each stay ' +
      'counts its first and its last day. Neither is a computation of sentence credit.',
    ...(custody.byAuthority.length > 1
      ? [
          'A day on which custody changed hands counts for each holder when both ends are counted, so ' +
            'holders can add up to more than the total.',
        ]
      : []),
    ...(isRange ? ['Ranges come from book-in or book-out dates that are not known exactly.'] : []),
    ...(hasAround
      ? [
          `“On or about” a day is read as within ${String(AROUND_DAYS)} days to either side: a convention of this summary, not of any court or agency.`,
        ]
      : []),
  ];
}

function factsOf(custody: CustodySummary): readonly string[] {
  const known = custody.facilitiesKnown;
  const held = custody.orderedReleasedStillHeld;
  const gaps = custody.gaps.filter((gap) => !gap.afterRelease);
  const released = custody.gaps.filter((gap) => gap.afterRelease);
  const day = (value: CivilDay): string => formatCivilDay(value, 'sentence');
  return [
    `Transfers between facilities: ${String(custody.transfers)}.`,
    `At least ${count(known.length, 'facility', 'facilities')} known` +
      (known.length === 0 ? '.' : `: ${known.map(nameFacility).join('; ')}.`),
    ...(custody.placesUnknown > 0
      ? [`Stints whose facility is not known: ${String(custody.placesUnknown)}.`]
      : []),
    ...released.map(
      (gap) =>
        `Out of custody after a release: ${day(gap.from)} to ${day(gap.to)}, ${count(daysBetween(gap.from, gap.to), 'day', 'days')}.`,
    ),
    ...(gaps.length === 0
      ? ['No gap in custody is recorded.']
      : gaps.map(
          (gap) =>
            `Gap in custody, no release recorded: ${day(gap.from)} to ${day(gap.to)}, ${count(daysBetween(gap.from, gap.to), 'day', 'days')}.`,
        )),
    ...held.map(
      (piece) =>
        `Ordered released but still held: ${day(piece.from)} to ${day(piece.to)}, ${count(daysBetween(piece.from, piece.to), 'day', 'days')} ` +
        `(${nameHolders(piece)}).`,
    ),
  ];
}

/** "1 facility", "3 facilities". */
function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
