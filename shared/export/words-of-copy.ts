import type { Bar } from '../chronology/axis-items.ts';
import type { Chronology } from '../chronology/chronology.ts';
import type { CopyRule } from '../copies/copy-rule.ts';
import type { CustodySummary } from '../custody/summary.ts';

/** Neither held nor free: this copy says nothing of it. */
export const NOT_STATED = 'Not stated';

/** In whose words a copy speaks, and whether it has every stint of the record. */
export type WordsOfCopy = Pick<CopyRule, 'words'> & { readonly statesAllCustody: boolean };

/**
 * What a copy for others says of a chronology: no standing, no check, no mark of a date that nobody
 * compared; and where stints are left out, nothing of the time between the others.
 *
 * Checks still count: custody that a check speaks against is not stated.
 */
export function chronologyInWords(
  chronology: Chronology,
  { words, statesAllCustody }: WordsOfCopy,
): Chronology {
  if (words === 'record') return chronology;
  const hasGaps = statesAllCustody && words === 'filing';
  return {
    ...chronology,
    marks: chronology.marks.map((mark) => ({ ...mark, unverified: false })),
    bars: chronology.bars
      .filter((bar) => statesAllCustody || (bar.tone !== 'no-record' && bar.tone !== 'released'))
      .map(withoutCheck)
      .map((bar) =>
        bar.band === 'holder' && bar.tone === 'no-record' ? { ...bar, label: NOT_STATED } : bar,
      ),
    gaps: hasGaps ? chronology.gaps : [],
    rows: chronology.rows
      .filter((row) => hasGaps || row.type !== 'gap')
      .map((row, index) => ({ ...row, number: index + 1, unverified: false })),
  };
}

/** Past the last day on which a hold is known of the bar fades, as where a day is not known exactly. */
function withoutCheck({ stamp: _stamp, isUrgent: _isUrgent, confirmedTo, ...bar }: Bar): Bar {
  const known = confirmedTo === null || confirmedTo > bar.solidTo ? bar.solidTo : confirmedTo;
  return {
    ...bar,
    confirmedTo: null,
    solidTo: known < bar.solidFrom ? bar.solidFrom : known,
  };
}

/** The same for custody: doubts and stamps of checks are not said. */
export function custodyInWords(custody: CustodySummary, { words }: WordsOfCopy): CustodySummary {
  if (words === 'record') return custody;
  return {
    ...custody,
    confirmed: null,
    spans: custody.spans.map((span) => ({ ...span, doubts: [] })),
    stays: custody.stays.map((stay) => ({
      ...stay,
      spans: stay.spans.map((span) => ({ ...span, doubts: [] })),
    })),
    // That no check stands behind a hold is for the office.
    holders: custody.holders.map((piece) => ({ ...piece, doubt: null, running: false })),
  };
}
