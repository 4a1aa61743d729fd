import { useEffect, useState } from 'react';
import type { Docket } from '../../../shared/docket/docket.ts';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { workInTurns } from '../../ui/work-in-turns.ts';
import { type DocketTab, docketTabs } from './docket-tabs.ts';

/** How many lines each list holds, and how many of today's come before all else. */
type TabCounts = ReadonlyMap<DocketTab | 'lead', number>;

const nothingCounted: TabCounts = new Map();

/** What clashes is looked for among these. */
const dated = ['overdue', 'today', 'week', 'later'] as const;

/**
 * Counts what the tabs of a docket hold, once the list that somebody opened is on the screen: every line
 * of the office is looked at, and for clashes every hearing ahead is compared. Until a docket that has
 * changed is counted, the numbers of the one before stand.
 */
export function useTabCounts(docket: Docket, clashes: () => readonly DocketLine[]): TabCounts {
  const [counted, setCounted] = useState(nothingCounted);
  useEffect(() => {
    const counts = new Map<DocketTab | 'lead', number>();
    const lists = docketTabs.flatMap(({ tab }) =>
      tab === 'month' || tab === 'clashes' ? [] : [tab],
    );
    // Short steps: between two of them a key is answered.
    const steps = [
      ...(['lead', ...lists] as const).map((list) => () => counts.set(list, docket.count(list))),
      ...dated.map((list) => () => docket.list(list)),
      () => counts.set('clashes', clashes().filter((clash) => !clash.isSample).length),
    ];
    return workInTurns(
      steps,
      (step) => step(),
      () => setCounted(counts),
    );
  }, [docket, clashes]);
  return counted;
}
