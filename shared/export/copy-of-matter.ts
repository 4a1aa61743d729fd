import { filterChronology, noFilter } from '../chronology/filter.ts';
import { allDays, chronologyWithin } from '../chronology/within-range.ts';
import { buildChronology, type Chronology } from '../chronology/chronology.ts';
import type { CopyRule } from '../copies/copy-rule.ts';
import type { LeftOut } from '../copies/left-out.ts';
import type { Redaction } from '../copies/redaction.ts';
import { viewForCopy } from '../copies/view-for-copy.ts';
import { workingCopy } from '../copies/working.ts';
import { type CustodySummary, summarizeCustody } from '../custody/summary.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { marksOfCopy } from './marks-of-copy.ts';
import { noMarks, type PageMarks } from './page-marks.ts';
import { plainChronology } from './plain-chronology.ts';
import type { PrintOptions } from './print-options.ts';
import { voiceOf } from './voice.ts';
import { chronologyInWords, custodyInWords } from './words-of-copy.ts';

/** What of a matter may leave the office, projected anew so that no sum or bar gives away the rest. */
export type MatterCopy = {
  readonly rule: CopyRule;
  readonly view: MatterView;
  readonly chronology: Chronology;
  readonly custody: CustodySummary;
  /** Whether every stint of the record is in it: else no sum of days would be true. */
  readonly statesAllCustody: boolean;
  /** Records, dockets and sources that are left out. */
  readonly leftOut: readonly LeftOut[];
  readonly redactions: readonly Redaction[];
  /** The matter or its client is restricted as a whole: nothing of it prints. */
  readonly wholeMatter: boolean;
  /** What of its lines axis and table show. */
  readonly shown: ShownLines;
  /** What the office puts on every page, without secrets. */
  readonly marks: PageMarks;
  /** Lines that a filter, a range or a choice hides: told on paper, so that a part never passes for the whole. */
  readonly hiddenRows: number;
};

/** Days, lanes and detail that axis and table show. */
export type ShownLines = Pick<PrintOptions, 'range' | 'hiddenLanes' | 'detail'>;

/** Every line in full. */
export const everyLine: ShownLines = { range: allDays, hiddenLanes: [], detail: 'full' };

/**
 * Makes one copy of a matter: what its rule lets print, with secrets put out of every text, and axis,
 * table and custody built from what remains. Archived records stay out as everywhere. Restricted ones do,
 * unless an attorney let them into this kind of copy; of a matter that is restricted as a whole that is
 * the matter itself.
 *
 * @param onlyRows keys of the lines that a filter left; null = no filter
 * @param alsoPrint ids of records that print though the rule of a filing copy leaves them out
 */
export function copyOfMatter(
  original: MatterView,
  asOf: CivilDay,
  onlyRows: readonly string[] | null = null,
  rule: CopyRule = workingCopy,
  alsoPrint: readonly string[] = [],
  chosen: ShownLines & Pick<PrintOptions, 'marks'> = { ...everyLine, marks: noMarks },
): MatterCopy {
  const { view, leftOut, redactions, wholeMatter } = viewForCopy(original, rule, {
    asOf,
    alsoPrint,
  });
  const statesAllCustody = !leftOut.some(({ record }) => record.table === 'stints');
  const said = { words: rule.words, statesAllCustody };
  const summary = summarizeCustody(view, asOf);
  const inWords = chronologyInWords(buildChronology(view, { asOf }), said);
  const whole =
    rule.words === 'plain'
      ? plainChronology(inWords, { view, custody: summary, voice: voiceOf(rule) })
      : inWords;
  const filtered = onlyRows === null ? whole : narrow(whole, new Set(onlyRows));
  const { range, hiddenLanes, detail } = chosen;
  const milestonesOnly = detail === 'milestones';
  const inLanes = filterChronology(filtered, { ...noFilter, hiddenLanes, milestonesOnly });
  const chronology = chronologyWithin(inLanes, range);
  const onPages = marksOfCopy(chosen.marks, rule, original.client, asOf);
  const hidden = new Set(whole.rows.map(({ key }) => key));
  for (const { key } of chronology.rows) hidden.delete(key);
  return {
    rule,
    view,
    chronology,
    custody: custodyInWords(summary, said),
    statesAllCustody,
    leftOut,
    redactions: [
      ...redactions.filter(({ where }) => !hidden.has(where.recordId)),
      ...onPages.redactions,
    ],
    wholeMatter,
    shown: { range, hiddenLanes, detail },
    marks: onPages.marks,
    hiddenRows: hidden.size,
  };
}

/** The band on top is derived from all of custody, so a filter does not break it up. */
function narrow(chronology: Chronology, keys: ReadonlySet<string>): Chronology {
  const isKept = (ref: { readonly id: string } | null) => ref === null || keys.has(ref.id);
  const marks = chronology.marks.filter((mark) => isKept(mark.ref));
  const markIds = new Set(marks.map((mark) => mark.id));
  return {
    ...chronology,
    rows: chronology.rows.filter((row) => keys.has(row.key)),
    marks,
    bars: chronology.bars.filter((bar) => isKept(bar.ref)),
    gaps: chronology.gaps.filter((gap) => keys.has(gap.id)),
    links: chronology.links.filter((link) => markIds.has(link.from) && markIds.has(link.to)),
  };
}
