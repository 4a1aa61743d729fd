import { formatCaseDate } from '../time/format-case-date.ts';
import { standingClaim } from './drafts/claim-draft.ts';
import { ntaProceeding } from './drafts/nta-draft.ts';
import type { Understanding, Warning } from './reading.ts';
import { warnings } from './say-warning.ts';

const fields = { issued: 'ntaIssued', served: 'ntaServed', filed: 'ntaFiled' } as const;

/** What the steps of a notice to appear or of a claim meet in the record. */
export function stepWarnings(understanding: Understanding): readonly Warning[] {
  const { meaning, view, steps } = understanding;
  if (view === null) return [];
  if (meaning.record === 'claim') {
    const isChange =
      steps.length > 0 && steps.every(({ step }) => step === 'served' || step === 'lifted');
    return isChange && standingClaim(understanding) === null
      ? [warnings.noClaim(meaning.title)]
      : [];
  }
  const known = ntaProceeding(understanding);
  if (known === null) return [warnings.newProceeding()];
  return steps.flatMap(({ step, date }) => {
    if (step === 'lodged' || step === 'lifted') return [];
    const before = known[fields[step]];
    if (before === null) return [];
    const was = formatCaseDate(before, { style: 'sentence' });
    if (was === formatCaseDate(date, { style: 'sentence' })) return [];
    return [warnings.replaces(`The day on which the Notice to Appear was ${step}`, was)];
  });
}
