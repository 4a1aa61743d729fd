import type { MatterView } from '../model/matter-view.ts';

type Rows = readonly { readonly id: string; readonly archived: boolean }[];

/**
 * How many records the custody page would print and a copy of the matter does not hold: stints, checks,
 * filings, and on the working copy positions. Archived ones are on no page.
 */
export function leftOutOfCustody(
  whole: MatterView,
  copy: MatterView,
  kind: 'summary' | 'working',
): number {
  const filings = ({ events }: MatterView) => events.filter((event) => event.kind === 'filing');
  return (
    missing(whole.stints, copy.stints) +
    missing(whole.confirmations, copy.confirmations) +
    missing(filings(whole), filings(copy)) +
    (kind === 'working' ? missing(whole.positions, copy.positions) : 0)
  );
}

function missing(whole: Rows, copy: Rows): number {
  const kept = new Set(copy.map(({ id }) => id));
  return whole.filter(({ id, archived }) => !archived && !kept.has(id)).length;
}
