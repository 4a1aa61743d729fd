import { useEffect, useState } from 'react';
import type { Docket } from '../../../shared/docket/docket.ts';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { workInTurns } from '../../ui/work-in-turns.ts';
import { type DocketTab, docketTabs } from './docket-tabs.ts';

/** How many lines each list holds, and how many of today's come before all else. */
type TabCounts = ReadonlyMap<DocketTab | 'lead', number>;

const nothingCounted: TabCounts = new Map();

/**
 * Counts what the tabs of a docket hold, once the list that somebody opened is on the screen: every line
 * of the office is looked at, and for clashes every hearing ahead is compared. Until a docket that has
 * changed is counted, the numbers of the one before stand.
 */
export function useTabCounts(docket: Docket, clashes: () => readonly DocketLine[]): TabCounts {
  const [counted, setCounted] = useState(nothingCounted);
  useEffect(() => {
    const counts = new Map<DocketTab | 'lead', number>();
    const count = (tab: DocketTab | 'lead') => {
      if (tab === 'month') return;
      counts.set(
        tab,
        tab === 'clashes' ? clashes().filter((clash) => !clash.isSample).length : docket.count(tab),
      );
    };
    return workInTurns(['lead', ...docketTabs.map(({ tab }) => tab)], count, () =>
      setCounted(counts),
    );
  }, [docket, clashes]);
  return counted;
}
